import type { Page } from 'playwright';

/** Round trips of a bare, open data channel between two peer connections of one page, in ms. */
export async function bareRoundTrips(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
    near.onicecandidate = ({ candidate }) => void far.addIceCandidate(candidate);
    far.onicecandidate = ({ candidate }) => void near.addIceCandidate(candidate);
    const channel = near.createDataChannel('floor');
    far.ondatachannel = ({ channel: echo }) => {
      echo.onmessage = ({ data }: MessageEvent<string>) => echo.send(data);
    };
    await near.setLocalDescription();
    await far.setRemoteDescription(near.localDescription!);
    await far.setLocalDescription();
    await near.setRemoteDescription(far.localDescription!);
    if (channel.readyState !== 'open') await new Promise((resolve) => (channel.onopen = resolve));
    const samples: number[] = [];
    for (let n = 0; n < 100; n += 1) {
      const start = performance.now();
      const back = new Promise((resolve) => (channel.onmessage = resolve));
      channel.send('x'.repeat(200));
      await back;
      samples.push(performance.now() - start);
    }
    near.close();
    far.close();
    return samples;
  });
}

/** Opens `count` bare data channels at once, all inside one page; resolves with the ms until the last is open. */
export async function bareOpenings(page: Page, count: number): Promise<number> {
  return page.evaluate(async (count) => {
    const start = performance.now();
    const connections: RTCPeerConnection[] = [];
    const openOne = async () => {
      const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
      connections.push(near, far);
      near.onicecandidate = ({ candidate }) => void far.addIceCandidate(candidate);
      far.onicecandidate = ({ candidate }) => void near.addIceCandidate(candidate);
      const channel = near.createDataChannel('floor');
      const open = new Promise((resolve) => (channel.onopen = resolve));
      await near.setLocalDescription();
      await far.setRemoteDescription(near.localDescription!);
      await far.setLocalDescription();
      await near.setRemoteDescription(far.localDescription!);
      await open;
    };
    await Promise.all(Array.from({ length: count }, openOne));
    const took = performance.now() - start;
    for (const connection of connections) connection.close();
    return took;
  }, count);
}

/** Loads a small static file of the same server as a page, over and over; ms until each is there. */
export async function bareLoads(page: Page, url: string, times: number): Promise<number[]> {
  await page.goto(`${url}config.json`);
  const samples: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = await page.evaluate(() => performance.timeOrigin + performance.now());
    await page.reload({ waitUntil: 'commit' });
    samples.push(
      (await page.evaluate(async () => {
        if (document.readyState === 'loading') {
          await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
        }
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return performance.timeOrigin + (navigation?.domInteractive ?? performance.now());
      })) - start,
    );
  }
  return samples;
}
