import { expect, isLiveAt, sameTimeLeft, secondsLeft, secondsPass, test } from './support/house';

test('[R5][R7] the host’s network is cut for 30 s: phones say so, and are back by themselves with their answers', async ({
  house,
}) => {
  const { host, phone, other } = await house.playing();
  const phones = [phone.driver, other.driver];
  house.network.hub.cable.cut('silent');
  for (const driver of phones) await driver.option('Lemon').click();
  await secondsPass(30, host);
  for (const driver of phones) {
    await expect(driver.main).toHaveAttribute('data-link', 'reconnecting');
    await expect(driver.status).toHaveAttribute('data-answer', 'saving');
  }
  await host.answered(0, 2);

  house.network.hub.cable.mend();
  await house.measure('two phones live after the host’s network was cut for 30 s', () =>
    Promise.all(phones.map((driver) => driver.isLive())),
  );
  await host.answered(2, 2);
  for (const driver of phones) {
    await expect(driver.status).toHaveAttribute('data-answer', 'saved');
    await sameTimeLeft(host, driver);
  }
});

test('[R4][R5] the host’s laptop sleeps: the question is paused with the time left at the last sign of life', async ({
  house,
}) => {
  const { host, phone } = await house.playing();
  const { driver } = phone;
  await driver.answer('Lemon');
  const before = await secondsLeft(host);
  house.laptop.sleep();
  await secondsPass(22, driver);
  await expect(driver.main).not.toHaveAttribute('data-link', 'live');

  house.laptop.wake();
  await house.measure('live after the host’s laptop slept', () => driver.isLive());
  await host.inPhase('question_paused');
  await driver.inPhase('question_paused');
  expect(await secondsLeft(host)).toBeGreaterThan(before - 20);
  await sameTimeLeft(host, driver);
  await host.answered(1, 2);
  await host.button('Resume').click();
  await driver.inPhase('question_open');
  await expect(driver.status).toHaveAttribute('data-answer', 'saved');
});

test('[R4] the host’s browser is killed in an open question: same code, same people, every saved answer', async ({
  house,
}) => {
  const { host, phone, other } = await house.playing();
  const phones = [phone.driver, other.driver];
  const address = host.page.url();
  const names = await Promise.all(phones.map((driver) => driver.pseudonym()));
  await phone.driver.answer('Lemon');
  await other.driver.answer('Gold');

  await house.laptop.crash();
  const again = await house.host();
  await again.page.goto(address);
  await again.inPhase('question_paused');
  await house.measure('two phones live after the host’s browser was killed', () =>
    Promise.all(phones.map((driver) => driver.isLive())),
  );
  for (const driver of phones) await driver.inPhase('question_paused');
  await again.answered(2, 2);
  for (const name of names) await isLiveAt(again, name);
  expect(await Promise.all(phones.map((driver) => driver.pseudonym()))).toEqual(names);
  await again.button('Resume').click();
  for (const driver of phones) await driver.inPhase('question_open');
  await again.reveal();
  await expect(phone.driver.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
  await expect(other.driver.page.locator('[data-points]')).toHaveAttribute('data-points', '0');
});

test('[SIG] the signaling server is killed and started again in a question: channels stay, then phones find in again', async ({
  house,
}) => {
  const { host, phone, other } = await house.playing();
  const { driver } = phone;
  await house.killServer();
  await driver.answer('Gold');
  await secondsPass(8, host);
  await driver.isLive();
  await driver.answer('Lemon');
  await house.startServer();
  await driver.page.reload();
  await house.measure('live after a reload, the signaling server being new', () => driver.isLive());
  await expect(driver.option('Lemon')).toHaveAttribute('aria-pressed', 'true');
  await sameTimeLeft(host, driver);
  await other.driver.isLive();
  await other.driver.answer('Lemon');
});
