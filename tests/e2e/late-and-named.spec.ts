import { expect, test } from './support/room';

test('[J7] a first name goes from the lobby to the host, and at the end to everyone', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const link = await room.link(host);
  const phone = await room.phone();
  const name = await phone.join(link);
  const other = await room.phone();
  await other.join(link);
  await phone.page.getByRole('textbox', { name: /first name/i }).fill('Anna');
  await phone.page.getByRole('button', { name: 'Save' }).click();
  await expect(phone.page.getByText('Saved.')).toBeVisible();
  const people = host.page.getByRole('list', { name: 'Participants' });
  await expect(people).toContainText(name);
  await expect(other.page.getByText('Anna')).toBeHidden();
  await host.start();
  await phone.answer('Lemon');
  await host.reveal();
  await host.next('question_leaderboard');
  await other.inPhase('question_leaderboard');
  await expect(other.page.getByText('Anna')).toBeHidden();
  await host.end();
  await other.inPhase('ended');
  const row = other.page.locator('[data-rank="1"]');
  await expect(row).toContainText(name);
  await expect(row).toContainText('Anna');
});

test('[P1] a driver sits a wine out: nobody waits for them, and an answer brings them back', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const link = await room.link(host);
  const [driver, guest] = [await room.phone(), await room.phone()];
  await driver.join(link);
  await guest.join(link);
  await host.start();
  await guest.answer('Lemon');
  await host.answered(1, 2);
  await driver.page.getByRole('button', { name: 'Sit it out' }).click();
  await expect(driver.status).toContainText('sitting this wine out');
  await host.answered(1, 1);
  await driver.page.reload();
  await expect(driver.status).toContainText('sitting this wine out');
  await driver.page.getByRole('button', { name: 'I’m back' }).click();
  await host.answered(1, 2);
  await driver.page.locator('[data-pseudonym]').first().click();
  await driver.page.getByRole('dialog').getByRole('button', { name: 'Sit this wine out' }).click();
  await host.answered(1, 1);
  await driver.answer('Gold');
  await host.answered(2, 2);
});
