/** How Chromium is started for tests and benches: headless as root, nothing of its own on the wire. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Keeps multicast off the wire. It hides a real failure, so one test runs without it.
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

/** A whole browser, for what a shell without windows cannot do. */
export const WHOLE_BROWSER = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: BROWSER_ARGS,
};

/** What draws most tests' pages (see find-chromium.mjs). */
export const HEADLESS_SHELL = {
  executablePath: process.env.HEADLESS_SHELL ?? WHOLE_BROWSER.executablePath,
  args: BROWSER_ARGS,
};
