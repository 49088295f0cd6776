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
