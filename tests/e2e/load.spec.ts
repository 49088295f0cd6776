import { Crowd } from '../load/crowd';
import { SMOOTH } from '../load/rough-dial';
import { expect, test } from './support/room';

const DUPLICATING = { seed: 4, duplicatePercent: 50, delayMs: 60 };

test('[P3][R1] generated phones join, answer over a rough way, come back, and see what a screen sees', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const crowd = await Crowd.start();
  try {
    const { url } = room.arena;
    const [code = '', pin = ''] = (await host.link()).split('/').slice(-2);
    const names = await crowd.call('join', {
      url,
      code,
      pin,
      roughness: [SMOOTH, DUPLICATING, DUPLICATING],
    });
    expect(new Set(names).size).toBe(3);
    const people = host.page.getByRole('list', { name: 'Participants' });
    for (const name of names) await expect(people.getByText(name)).toBeVisible();
    await host.start();
    await crowd.call('inPhase', { phase: 'question_open' });
    for (const index of names.keys()) expect(await crowd.call('tap', { index, place: 2 })).toBe(true);
    await crowd.call('reload', { index: 0 });
    await crowd.call('crash', { index: 1 });
    await crowd.call('liveSince', { ms: Date.now() });
    await crowd.call('noneSaving', {});
    await host.answered(3, 3);
    await host.reveal();
    await crowd.call('inPhase', { phase: 'question_revealed' });
    await crowd.call('sendRaw', { index: 2, text: '{"type":"nonsense"}' });
    await host.end();
    await crowd.call('inPhase', { phase: 'ended' });
    const reports = await crowd.call('reports', {});
    expect(reports.map(({ pseudonym }) => pseudonym)).toEqual(names);
    for (const { view, journal } of reports) {
      expect(journal.at(-1)).toMatchObject({ type: 'saved' });
      if (view?.phase !== 'ended') throw new Error('not ended');
      expect(view.recap).toHaveLength(1);
      expect(view.recap[0]?.yours).not.toBeNull();
    }
  } finally {
    await crowd.stop();
  }
});
