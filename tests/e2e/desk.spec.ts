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
  await host.page.getByRole('dialog').getByRole('button', { name: 'Leave without saving' }).click();
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
