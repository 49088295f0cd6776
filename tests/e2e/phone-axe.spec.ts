import { PLAIN_SCREENS } from '../support/gallery-screens';
import { axeViolations } from './support/axe';
import { openGallery } from './support/gallery';
import { expect, test } from './support/room';

const PHONE_SCREENS = Object.keys(PLAIN_SCREENS).filter((name) => name.startsWith('phone-'));

for (const theme of ['light', 'dark']) {
  test(`[P2][P7][P13][P15] axe finds nothing in any state of a phone: ${theme}`, async ({ page }) => {
    const gallery = await openGallery();
    await page.setViewportSize({ width: 320, height: 454 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const name of PHONE_SCREENS) {
      await page.goto(`${gallery.address(name)}&theme=${theme}`);
      await expect(page.locator('html[data-shown]')).toBeAttached();
      // Parts that come a moment later are looked at too.
      await page.waitForLoadState('networkidle');
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
    }
    expect(found).toEqual([]);
    gallery.stop();
  });
}
