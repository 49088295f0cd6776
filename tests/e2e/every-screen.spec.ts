import type { Page } from 'playwright/test';

import { DEVICE_SCREENS } from '../support/gallery-devices';
import { DIALOGS } from '../support/gallery-dialogs';
import { PLAIN_SCREENS } from '../support/gallery-screens';
import type { GalleryScreen } from '../support/gallery-services';
import { axeViolations, colourViolations } from './support/axe';
import { openGallery } from './support/gallery';
import { expect, test } from './support/room';

// What is wrong is said in words, and a trace of thousands of looks costs more than the looks.
test.use({ trace: 'off' });

/** Low and narrow: a phone held in one hand. */
const SMALL = { width: 320, height: 454 };
const TABLET = { width: 768, height: 1024 };
const LAPTOP = { width: 1440, height: 900 };
/** A window of 1280 × 720 at 200 %. */
const ZOOMED = { width: 640, height: 360 };
/** WCAG 1.4.12, as its text has it. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Rooms of many sizes are one screen: `screens.spec.ts` counts their rows. */
const ROOM = /^screen-leaderboard-\d+$/u;
const SCREENS = Object.entries({ ...PLAIN_SCREENS, ...DIALOGS, ...DEVICE_SCREENS }).filter(
  ([name]) => name === 'screen-leaderboard-300' || !ROOM.test(name),
);

/** Names of what lies beside the page or is cut off. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const cut = [...document.querySelectorAll('main *, header *')]
      // What is one pixel wide is there for ears alone.
      .filter((one) => one.textContent && !one.closest('.hidden') && one.clientWidth > 1)
      .filter((one) => getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
      .map((one) => `cut off: ${one.textContent.slice(0, 40)}`);
    const beyond = [...document.querySelectorAll('main p, main span, main h1, main button, header span')]
      .filter((one) => !one.closest('.hidden') && one.getBoundingClientRect().right > root.clientWidth + 1)
      .map((one) => `beside the page: ${one.textContent.slice(0, 40)}`);
    return [...cut, ...beyond];
  });
}

/** How far the page reaches beyond what is shown of it. */
function beyond(page: Page): Promise<{ aside: number; below: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { aside: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
  });
}

/** Another size or theme is on the page: drawn, and no colour is on its way to another. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
}

/** Looks at one screen in every way; resolves with what is wrong with it, a line each. */
async function look(page: Page, name: string, screen: GalleryScreen): Promise<string[]> {
  const isPhone = name.startsWith('phone-');
  const isTelevision = name.startsWith('screen-');
  const found: string[] = [];
  const note = (lines: readonly string[], how: string) =>
    found.push(...lines.map((line) => `${name}, ${how}: ${line}`));
  const resize = async (size: typeof SMALL) => {
    await page.setViewportSize(size);
    await settled(page);
  };
  const fits = async (how: string) => {
    const { aside, below } = await beyond(page);
    if (aside > 0) note([`scrolls sideways by ${aside} px`], how);
    return below;
  };

  if (screen.press && (name in DIALOGS || name.startsWith('host-'))) {
    const dialog = page.getByRole('dialog').last();
    await expect(dialog).toBeVisible();
    if ((await dialog.evaluate(({ scrollTop }) => scrollTop)) > 0)
      note(['is not read from its title on'], '320 px');
  }
  await fits('320 px');
  note(await lost(page), '320 px');
  if (!isPhone) {
    await resize(TABLET);
    await fits('768 px');
  }
  await resize(ZOOMED);
  await fits('200 %');
  note(await lost(page), '200 %');
  if (isPhone) {
    await resize(SMALL);
  } else {
    await resize(LAPTOP);
    const below = await fits('1440 px');
    // A television has no hand to scroll it.
    if (isTelevision && below > 0) note([`is higher than the screen by ${below} px`], '1440 px');
  }

  note(await axeViolations(page), 'light');
  await page.evaluate(() => window.wear('dark'));
  await settled(page);
  note(await colourViolations(page), 'dark');

  await resize(SMALL);
  const spacing = await page.addStyleTag({ content: TEXT_SPACING });
  await fits('spaced');
  note(await lost(page), 'spaced');
  await spacing.evaluate((style) => style.parentNode?.removeChild(style));
  await page.evaluate(() => window.speak('fr'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await settled(page);
  await fits('320 px in French');
  return found;
}

/** Parts that workers can share: the screens are many. */
const PARTS = 8;
for (let part = 0; part < PARTS; part += 1) {
  test(`[P2][P7][P8][P13][P15][J4][J5][R2][R3][R5][R9][LANGUAGE] every screen, dialog and refusal in both themes and languages: axe, zoom, text spacing, nothing beside it: part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    const gallery = await openGallery();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [name, screen] of SCREENS.filter((_, index) => index % PARTS === part)) {
      await page.setViewportSize(SMALL);
      await page.goto(`${gallery.address(name)}&theme=light`);
      await expect(page.locator('html[data-shown]')).toBeAttached();
      // Parts that come a moment later are looked at too.
      await page.waitForLoadState('networkidle');
      found.push(...(await look(page, name, screen)));
    }
    expect(found).toEqual([]);
    gallery.stop();
  });
}
