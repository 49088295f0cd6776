import { expect, isAwayAt, isLiveAt, sameTimeLeft, secondsPass, test } from './support/house';

test('[R6][R7] the phone’s network is silent for 30 s: back by itself, in its seat, with the time left and its answer', async ({
  house,
}) => {
  const { host, phone, other } = await house.playing();
  const { driver, device } = phone;
  const { cable } = device.place;
  const name = await driver.pseudonym();

  cable.cut('silent');
  await driver.option('Lemon').click();
  await secondsPass(30, host);
  await expect(driver.main).toHaveAttribute('data-link', 'reconnecting');
  await expect(driver.status).toHaveAttribute('data-answer', 'saving');
  await isAwayAt(host, name);
  await host.answered(0, 2);
  await other.driver.isLive();

  cable.mend();
  await house.measure('live after a silent network of 30 s', () => driver.isLive());
  await expect(driver.status).toHaveAttribute('data-answer', 'saved');
  await isLiveAt(host, name);
  await host.answered(1, 2);
  await sameTimeLeft(host, driver);
  expect(await driver.pseudonym()).toBe(name);
  await host.reveal();
  await expect(driver.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
});

test('[R7] from Wi-Fi to mobile data: another interface, another address, and back by itself', async ({
  house,
}) => {
  const { host, phone } = await house.playing();
  const { driver, device } = phone;
  const name = await driver.pseudonym();
  const { cable } = device.place;
  const mobile = house.network.secondCable(device.place);
  await driver.answer('Gold');

  cable.pullOut();
  mobile.plugIn();
  // Nothing but the new address leads out any more, so a saved answer means that it is in use.
  await house.measure('an answer saved after a change of the interface', () => driver.answer('Lemon'));
  await driver.isLive();
  await isLiveAt(host, name);
  await sameTimeLeft(host, driver);
  expect(await driver.pseudonym()).toBe(name);
});

test('[R1][R7] suspended pages resume after 40 s: back by themselves with the time left', async ({
  house,
}) => {
  const { host, phone } = await house.playing();
  const { driver, device } = phone;
  const name = await driver.pseudonym();
  await driver.answer('Lemon');

  device.suspendPages();
  await secondsPass(40, host);
  await isAwayAt(host, name);
  device.wake();
  await house.measure('live after 40 s of suspension', async () => {
    await isLiveAt(host, name);
    await driver.isLive();
  });
  await sameTimeLeft(host, driver);
  await expect(driver.status).toHaveAttribute('data-answer', 'saved');
  expect(await driver.pseudonym()).toBe(name);
});

test('[R1][R7] a page that is left and gone back to is in its seat, with its option', async ({ house }) => {
  const { host, phone } = await house.playing();
  const { driver } = phone;
  const name = await driver.pseudonym();
  await driver.answer('Gold');
  await driver.page.goto('about:blank');
  await isAwayAt(host, name);
  await driver.page.goBack();
  await house.measure('live after going back to the page', () => driver.isLive());
  await isLiveAt(host, name);
  await expect(driver.option('Gold')).toHaveAttribute('aria-pressed', 'true');
  await driver.answer('Lemon');
  await sameTimeLeft(host, driver);
  expect(await driver.pseudonym()).toBe(name);
});
