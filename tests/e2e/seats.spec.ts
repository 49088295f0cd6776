import type { HostDriver } from './support/host-driver';
import { expect, test, type Room } from './support/room';

async function lobby(room: Room) {
  const host = await room.host();
  await host.prepare();
  const link = await room.link(host);
  const phone = await room.phone();
  const name = await phone.join(link);
  return { host, link, phone, name };
}

/** The address in a dialog that shows a personal link, as this test reaches the pages. */
async function personalLink(room: Room, page: HostDriver['page']): Promise<string> {
  const link = page.locator('[data-seat-link]');
  await expect(link).toBeVisible();
  return ((await link.getAttribute('data-seat-link')) ?? '').replace(/^[^#]+/u, room.arena.url);
}

test('[J4][J5] the host closes the door and removes a person, whose phone cannot come back', async ({
  room,
}) => {
  const { host, link, phone, name } = await lobby(room);
  await host.page.getByRole('switch', { name: 'Let new people in' }).click();
  const late = await room.phone();
  await late.page.goto(link);
  await late.refused('DOOR_CLOSED');
  await host.page.getByRole('list', { name: 'Participants' }).getByRole('button', { name }).click();
  await host.button('Remove').click();
  await host.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await phone.refused('REMOVED');
  await expect(host.page.getByRole('list', { name: 'Participants' })).not.toContainText(name);
  await phone.page.goto('about:blank');
  await phone.page.goto(link);
  await phone.refused('REMOVED');
});

test('[R2] a personal link brings the seat to another device; the first offers "Play here"', async ({
  room,
}) => {
  const { host, phone, name } = await lobby(room);
  await host.start();
  await phone.answer('Lemon');
  await phone.page.locator('[data-pseudonym]').first().click();
  const personal = await personalLink(room, phone.page);
  const tablet = await room.phone();
  expect(await tablet.join(personal)).toBe(name);
  await expect(tablet.option('Lemon')).toHaveAttribute('aria-pressed', 'true');
  await expect(tablet.page).toHaveURL(/#\/play\/[1-9]\d{3}$/u);
  await expect(phone.main).toHaveAttribute('data-link', 'moved');
  const third = await room.phone();
  await third.page.goto(personal);
  await third.refused('SEAT_LINK_SPENT');
  await phone.page.getByRole('button', { name: 'Play here' }).click();
  await phone.isLive();
  await expect(tablet.main).toHaveAttribute('data-link', 'moved');
});

test("[R9] the host hands an away seat to a new phone; the old one's key has lost it", async ({ room }) => {
  const { host, link, phone, name } = await lobby(room);
  await host.start();
  await phone.answer('Gold');
  const kept = phone.page;
  await kept.goto('about:blank');
  const row = host.page.getByRole('list', { name: 'Participants' }).getByRole('button', { name });
  await expect(row).toContainText('away');
  await row.click();
  await host.button('Hand over the seat').click();
  const personal = await personalLink(room, host.page);
  const fresh = await room.phone();
  expect(await fresh.join(personal)).toBe(name);
  await expect(fresh.option('Gold')).toHaveAttribute('aria-pressed', 'true');
  await kept.goto(link);
  await phone.refused('SEAT_GIVEN');
});

test('[R4][R8] a tasting moves to another browser in the middle of a question, and the phones follow', async ({
  room,
}) => {
  const { host, phone, name } = await lobby(room);
  const code = await host.code();
  await host.start();
  await phone.answer('Lemon');
  await host.button('More').click();
  await host.button('Move to another device').click();
  const downloading = host.page.waitForEvent('download');
  await host.button('Move it').click();
  const file = await (await downloading).path();
  await expect(host.page.getByText('This tasting was moved to another device')).toBeVisible();
  await expect(phone.main).toHaveAttribute('data-link', 'host-away');

  const laptop = await room.host();
  await laptop.page.goto(`${room.arena.url}#/host`);
  await laptop.page.locator('input[type="file"]').setInputFiles(file);
  await laptop.inPhase('question_paused');
  await phone.isLive();
  expect(await phone.pseudonym()).toBe(name);
  await expect(phone.option('Lemon')).toHaveAttribute('aria-pressed', 'true');
  await expect(laptop.page.getByText(code)).toBeVisible();
  await laptop.button('Resume').click();
  // Pressed on the pause that is still shown it would count for nothing (P10).
  await laptop.inPhase('question_open');
  await laptop.reveal();
  await expect(phone.page.locator('[data-points="100"]')).toBeVisible();
  // The old device stands still, also after a reload.
  await host.page.reload();
  await expect(host.page.getByText('This tasting was moved to another device')).toBeVisible();
});

test('[R3] host and phone show the same six symbols', async ({ room }) => {
  const { host, phone } = await lobby(room);
  const symbols = async (page: HostDriver['page']) => {
    await page.getByText('Connection details').click();
    const list = page.getByRole('list', { name: 'Six symbols' });
    await expect(list.getByRole('listitem')).toHaveCount(6);
    return list.getByRole('listitem').allTextContents();
  };
  await phone.page.getByRole('button', { name: 'Your seat on another device' }).click();
  await host.button('More').click();
  expect(await symbols(host.page)).toEqual(await symbols(phone.page));
});

test('[R4] answers whose record is damaged are named, and phones give them back', async ({ room }) => {
  const { host, phone } = await lobby(room);
  await host.start();
  await phone.answer('Lemon');
  await host.reveal();
  await host.page.evaluate(async () => {
    const opening = indexedDB.open('sommelier-arena');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const transaction = database.transaction('records', 'readwrite');
    const records = transaction.objectStore('records');
    const keys = records.getAllKeys();
    keys.addEventListener('success', () => {
      const key = keys.result.find((one) => typeof one === 'string' && one.includes('/answers/'));
      if (key !== undefined) records.put({ version: 2, at: 1, data: 'torn', sum: '' }, key);
    });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
  await host.page.reload();
  await expect(host.page.getByText('The answers to wine 1, question 1 could not be read')).toBeVisible();
  await phone.isLive();
  await expect(phone.page.locator('[data-points="100"]')).toBeVisible();
});
