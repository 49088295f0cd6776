import { CHABLIS } from './support/host-driver';
import { expect, test } from './support/room';

test('[T2][T3] the editor names every problem at its field and creates nothing until it is right', async ({
  room,
}) => {
  const host = await room.host();
  await host.page.goto(`${room.arena.url}#/host/new`);
  const field = (name: string) => host.page.getByLabel(name, { exact: true });
  await expect(field('Wine 1 Color correct answer')).toHaveValue('');
  await field('Wine 1 Color correct answer').fill('Ruby');
  await field('Wine 1 Color wrong answer 1').fill(' ruby ');
  await field('Wine 1 Region correct answer').fill('x'.repeat(81));
  await host.button('Create tasting').click();
  await expect(field('Wine 1 Color wrong answer 1')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('Wine 1 Color wrong answer 1')).toHaveAccessibleDescription(/same/i);
  await expect(field('Wine 1 Region correct answer')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('Wine 1 Wine name wrong answer 3')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('Wine 1 Color correct answer')).toHaveValue('Ruby');
  await host.page.goto(`${room.arena.url}#/host`);
  await expect(host.page.getByRole('link', { name: /new tasting/i }).first()).toBeVisible();
  await expect(host.page.getByRole('list', { name: 'Active tastings' }).getByRole('listitem')).toHaveCount(0);
});

test('[T6][H1] a prepared tasting is on the dashboard, can be edited while it waits, and not after', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const code = await host.code();
  await host
    .button('Edit tasting')
    .or(host.page.getByRole('link', { name: 'Edit tasting' }))
    .click();
  await host.page.getByLabel('Wine 1 Color correct answer', { exact: true }).fill('Pale lemon');
  await host.button('Update tasting').click();
  await host.inPhase('waiting');
  expect(await host.code()).toBe(code);
  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  await expect(phone.option('Pale lemon')).toBeVisible();
  await expect(host.button('Edit tasting')).toHaveCount(0);
  await host.page.goto(`${room.arena.url}#/host`);
  const active = host.page.getByRole('list', { name: 'Active tastings' });
  await expect(active).toContainText('Friday in the cellar');
  await expect(active).toContainText(code);
});

test('[H1][T8] Back from a new tasting leads to the dashboard; a second one is prepared knowing that it has to wait', async ({
  room,
}) => {
  const host = await room.host();
  const { page } = host;
  await page.goto(`${room.arena.url}#/host`);
  await host.prepare();
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Active tastings' })).toContainText('Friday in the cellar');
  await page.goForward();
  await host.inPhase('waiting');
  const phone = await room.phone();
  await phone.join(await room.link(host));
  const note = page.getByRole('note').filter({ hasText: '“Friday in the cellar” is under way' });
  const edit = async (lines: number) => {
    await page.goto(`${page.url()}/edit`);
    await expect(page.getByRole('button', { name: 'Update tasting' })).toBeVisible();
    await expect(note).toHaveCount(lines);
    await page.goBack();
  };
  await edit(0);
  await host.start();

  await page.goto(`${room.arena.url}#/host`);
  await expect(note).toBeVisible();
  await page.getByRole('link', { name: 'New tasting' }).click();
  await expect(note).toContainText('You can prepare another tasting meanwhile');
  await host.typeTasting([CHABLIS], 'Sunday');
  await host.button('Create tasting').click();
  await expect(page.getByText('This one is kept among your tastings')).toBeVisible();
  await edit(1);
  await page.getByRole('link', { name: 'Go to the running tasting' }).click();
  await host.inPhase('question_open');
  await host.end();
  await page.getByRole('link', { name: /^your tastings/i }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sunday' })).toBeVisible();
  await expect(note).toHaveCount(0);
  await page.getByRole('listitem').filter({ hasText: 'Sunday' }).getByRole('link', { name: 'Open' }).click();
  await host.inPhase('waiting');
});

test('[H1] a stored tasting that cannot be read is shown as unreadable, and the rest works', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  await host.page.goto(`${room.arena.url}#/host`);
  await host.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('sommelier-arena');
        request.addEventListener('error', reject);
        request.addEventListener('success', () => {
          const records = request.result.transaction('records', 'readwrite').objectStore('records');
          records.put({ version: 1, data: { torn: true } }, 'tasting/broken/session');
          records.transaction.addEventListener('complete', resolve);
        });
      }),
  );
  await host.page.reload();
  await expect(host.page.getByText(/cannot be read/i)).toBeVisible();
  await expect(host.page.getByRole('list', { name: 'Active tastings' })).toContainText(
    'Friday in the cellar',
  );
});

test('[H1] a deleted tasting can be taken back on the dashboard, and is gone when the host has left it', async ({
  room,
}) => {
  const host = await room.host();
  const { page } = host;
  await host.prepare();
  await page.goto(`${room.arena.url}#/host`);
  const active = page.getByRole('list', { name: 'Active tastings' });
  const remove = page.getByRole('button', { name: 'Delete Friday in the cellar' });
  await remove.click();
  await expect(active.getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(active.getByRole('listitem')).toHaveCount(1);

  await remove.click();
  await expect(active.getByRole('listitem')).toHaveCount(0);
  await page.goto(`${room.arena.url}#/`);
  await expect(page.getByRole('link', { name: 'Host a tasting' })).toBeVisible();
  await page.goto(`${room.arena.url}#/host`);
  await expect(page.getByText('Pour something nobody can see')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Pour something nobody can see')).toBeVisible();
});

test('[T8][H1] one that is being played is ended before it is deleted', async ({ room }) => {
  const host = await room.host();
  const { page } = host;
  await host.prepare();
  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  await page.goto(`${room.arena.url}#/host`);
  await page.getByRole('button', { name: 'Delete Friday in the cellar' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('End it first');
  await dialog.getByRole('link', { name: 'Go to the tasting' }).click();
  await host.end();
});

test('[T4][H1] a past tasting is duplicated from its card and from its results, and starts in the editor', async ({
  room,
}) => {
  const host = await room.host();
  const { page } = host;
  await host.prepare();
  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  await host.end();
  await page.goto(`${room.arena.url}#/host`);
  const past = page.getByRole('list', { name: 'Past tastings' });
  await past.getByRole('button', { name: /^Duplicate as new/ }).click();
  await expect(page.getByLabel('Wine 1 Color correct answer', { exact: true })).toHaveValue('Lemon');
  await expect(page.getByRole('textbox', { name: 'Tasting title' })).toHaveValue(
    'Friday in the cellar (again)',
  );
  await page.goto(`${room.arena.url}#/host`);
  await past.getByRole('link', { name: /^Results/ }).click();
  await page.getByRole('button', { name: /^Duplicate as new/ }).click();
  await host.button('Update tasting').click();
  await host.inPhase('waiting');
  await expect(page.locator('[data-code]')).toBeVisible();
});

test('[H1] many tastings are searched by title, code and date', async ({ room }) => {
  test.slow();
  const host = await room.host();
  const { page } = host;
  await host.prepare(undefined, 'Soirée rosé');
  const active = page.getByRole('list', { name: 'Active tastings' });
  for (let count = 2; count <= 9; count += 1) {
    await page.goto(`${room.arena.url}#/host`);
    await expect(page.getByLabel('Search your tastings')).toHaveCount(0);
    await active.getByRole('button', { name: 'Duplicate as new Soirée rosé' }).first().click();
    await page.getByRole('textbox', { name: 'Tasting title' }).waitFor();
  }
  await page.getByRole('textbox', { name: 'Tasting title' }).fill('Whites only');
  await host.button('Update tasting').click();
  await page.locator('main[data-phase="waiting"]').or(page.getByText('Another tasting is running')).waitFor();
  await page.goto(`${room.arena.url}#/host`);
  await page.getByLabel('Search your tastings').fill('soiree ROSE');
  await expect(active.getByRole('listitem')).toHaveCount(8);
  await expect(page.getByText('8 of 9 tastings')).toBeVisible();
  await page.getByLabel('Search your tastings').fill('whites');
  await expect(active.getByRole('listitem')).toHaveCount(1);
});
