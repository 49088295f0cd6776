import type { Page } from 'playwright/test';

import { axeViolations } from './support/axe';
import { commonEn } from '../../src/ui/messages/commonEn';
import { commonFr } from '../../src/ui/messages/commonFr';
import { ROOMS } from '../support/gallery-devices';
import { openGallery } from './support/gallery';
import { expect, test } from './support/room';

const FOLDER = 'artifacts/pictures';

/** Keeps the picture, and sees that nothing lies beside it, and what no picture shows. */
async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await axeViolations(page), name).toEqual([]);
}

test('[P2][P7][P15] every screen on a 320 px phone and a laptop: pictures, no sideways scroll, axe', async ({
  room,
}) => {
  const host = await room.host();
  const phone = await room.phone();
  await phone.page.setViewportSize({ width: 320, height: 454 });

  await phone.page.goto(room.arena.url);
  await look(phone.page, 'phone-home');
  await host.page.goto(`${room.arena.url}#/host`);
  await look(host.page, 'host-dashboard-empty');
  await host.page.goto(`${room.arena.url}#/host/new`);
  await host.button('Create tasting').click();
  await look(host.page, 'host-editor-problems');
  await phone.type(room.arena.url, '1000');
  await phone.refused('SESSION_NOT_FOUND');
  await look(phone.page, 'phone-refused');
  await host.prepare();
  await phone.join(await room.link(host));
  await look(host.page, 'host-lobby');
  await look(phone.page, 'phone-lobby');
  await host.start();
  await phone.inPhase('question_open');
  await phone.answer('Lemon');
  await look(host.page, 'host-question');
  await look(phone.page, 'phone-question');
  const bottom = await phone.status.evaluate((status) => status.getBoundingClientRect().bottom);
  expect(bottom, 'question, options and status without scrolling').toBeLessThanOrEqual(454);
  await host.button('Pause').click();
  await phone.inPhase('question_paused');
  await look(host.page, 'host-paused');
  await look(phone.page, 'phone-paused');
  await host.button('Resume').click();
  await host.reveal();
  await phone.inPhase('question_revealed');
  await look(host.page, 'host-reveal');
  await look(phone.page, 'phone-reveal');
  await host.next('question_leaderboard');
  await phone.inPhase('question_leaderboard');
  await look(host.page, 'host-question-leaderboard');
  await look(phone.page, 'phone-question-leaderboard');
  for (let n = 0; n < 4; n += 1) {
    await host.next('question_open');
    await host.reveal();
    await host.next('question_leaderboard');
  }
  await host.next('round_leaderboard');
  await phone.inPhase('round_leaderboard');
  await look(host.page, 'host-round');
  await look(phone.page, 'phone-round');
  await host.next('ended');
  await phone.inPhase('ended');
  await look(host.page, 'host-ended');
  await look(phone.page, 'phone-ended');
  await host.page.goto(`${host.page.url()}/results`);
  await look(host.page, 'host-results');
  await host.page.goto(`${room.arena.url}#/host`);
  await look(host.page, 'host-dashboard');
  await phone.page.goto(`${room.arena.url}#/play`);
  await look(phone.page, 'phone-join');
});

test('[R4][LANGUAGE] a phone whose host forgot something reads so under its options without scrolling', async ({
  page,
}) => {
  const gallery = await openGallery();
  await page.setViewportSize({ width: 320, height: 454 });
  await page.goto(gallery.address('phone-behind'));
  await expect(page.locator('html[data-shown]')).toBeAttached();
  const status = page.locator('[role="status"][data-answer]');
  const fits = async () => {
    const { bottom, overflow } = await status.evaluate((line) => ({
      bottom: line.getBoundingClientRect().bottom,
      overflow: line.scrollHeight - line.clientHeight,
    }));
    expect(bottom, 'question, options and status without scrolling').toBeLessThanOrEqual(454);
    expect(overflow, 'the status line holds its words').toBeLessThanOrEqual(0);
  };
  await fits();
  await page.evaluate(() => window.speak('fr'));
  await expect(status).toContainText('Trou de mémoire');
  await fits();
  gallery.stop();
});

test('[P2][P7][LANGUAGE] on the smallest phone each question in each language is seen whole, and the reveal moves no option', async ({
  page,
}) => {
  const gallery = await openGallery();
  await page.setViewportSize({ width: 320, height: 454 });
  const stands = async (screen: string, language: string, prompt: string) => {
    await page.goto(`${gallery.address(screen)}&language=${language}`);
    await expect(page.locator('html[data-shown]')).toBeAttached();
    return page.evaluate((words) => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = words;
      const tops = [...document.querySelectorAll('button[aria-pressed]')].map(
        (option) => option.getBoundingClientRect().top,
      );
      return { tops, below: document.documentElement.scrollHeight - window.innerHeight };
    }, prompt);
  };
  for (const [language, { prompts }] of Object.entries({ en: commonEn, fr: commonFr })) {
    for (const prompt of Object.values(prompts)) {
      const open = await stands('phone-question', language, prompt);
      expect(open, prompt).toMatchObject({ below: 0 });
      expect(open.tops).toHaveLength(4);
      expect(await stands('phone-reveal-right', language, prompt), prompt).toEqual(open);
    }
  }
  gallery.stop();
});

test('[P2][P7][R6] at the largest text neither the reveal nor a host who goes away moves an option', async ({
  page,
}) => {
  const gallery = await openGallery();
  for (const [width, height] of [
    [360, 740],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const language of ['en', 'fr']) {
      const tops = [];
      for (const screen of ['phone-question', 'phone-question-away', 'phone-paused', 'phone-reveal-wrong']) {
        await page.goto(`${gallery.address(screen)}&language=${language}&textSize=largest`);
        await expect(page.locator('html[data-shown]')).toBeAttached();
        tops.push(
          await page.evaluate(() =>
            [...document.querySelectorAll('button[aria-pressed]')].map(
              (option) => option.getBoundingClientRect().top,
            ),
          ),
        );
      }
      expect(tops[0]).toHaveLength(4);
      for (const others of tops) expect(others, `${width}, ${language}`).toEqual(tops[0]);
    }
  }
  gallery.stop();
});

test('[Home][LANGUAGE] on the smallest phone each question to try is seen whole with its button', async ({
  page,
}) => {
  const gallery = await openGallery();
  await page.setViewportSize({ width: 320, height: 454 });
  const below = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  for (const language of ['en', 'fr']) {
    await page.goto(`${gallery.address('demo')}&language=${language}`);
    await expect(page.locator('html[data-shown]')).toBeAttached();
    for (let question = 1; question <= 5; question += 1) {
      expect(await below(), `${language}, question ${question}`).toBe(0);
      await page.locator('button[aria-pressed]').first().click();
      await page.getByRole('button', { name: language === 'en' ? 'Reveal answer' : 'Révéler' }).click();
      expect(await below(), `${language}, answer ${question}`).toBe(0);
      await page.getByRole('button', { name: language === 'en' ? 'Next question' : 'suivante' }).click();
    }
  }
  gallery.stop();
});

test('[J6][LANGUAGE] on the smallest phone whoever comes late sees the button that asks to be let in', async ({
  page,
}) => {
  const gallery = await openGallery();
  await page.setViewportSize({ width: 320, height: 454 });
  for (const language of ['en', 'fr']) {
    await page.goto(`${gallery.address('phone-started')}&language=${language}`);
    await expect(page.locator('html[data-shown]')).toBeAttached();
    await expect(page.locator('form[data-knock] button[type="submit"]')).toBeInViewport({ ratio: 1 });
  }
  gallery.stop();
});

/** How the rows of a big screen's leaderboard stand in the window. */
function rowsOn(page: Page) {
  return page.locator('main ol').evaluate((list) => {
    const places = [...list.children].map((row) => row.getBoundingClientRect());
    const note = list.nextElementSibling;
    return {
      shown: places.length,
      columns: new Set(places.map(({ left }) => Math.round(left))).size,
      below: Math.max(0, Math.max(...places.map(({ bottom }) => bottom)) - window.innerHeight),
      note: note && note.getBoundingClientRect().bottom <= window.innerHeight ? note.textContent : null,
    };
  });
}

test('[P2][P10] a big screen shows every row whole or says how many there are, for a room of any size', async ({
  page,
}) => {
  const gallery = await openGallery();
  for (const seats of ROOMS) {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(gallery.address(`screen-leaderboard-${seats}`));
    await expect(page.locator('html[data-shown]')).toBeAttached();
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1366, height: 768 },
      { width: 1280, height: 720 },
      { width: 1024, height: 600 },
    ]) {
      await page.setViewportSize(size);
      const stand = async () => {
        const { shown, columns, below, note } = await rowsOn(page);
        const says = shown === seats ? null : `The first ${shown} of ${seats}`;
        return { isAll: shown === seats || seats > 12, columns, below, isSaid: note === says };
      };
      const whole = { isAll: true, columns: seats <= 8 ? 1 : 2, below: 0, isSaid: true };
      // Where the window changes, the rows follow a moment later.
      await expect.poll(stand, `${seats} people, ${size.width} × ${size.height}`).toEqual(whole);
    }
  }
  gallery.stop();
});

test('[J6][J7][P2] a name in a leaderboard is broken at its hyphen at most, in the largest letters too; what is said of somebody has its own line', async ({
  page,
}) => {
  const gallery = await openGallery();
  for (const [screen, widths] of Object.entries({
    'phone-ended-named': [320, 360, 390],
    'screen-podium': [1280, 1920],
  }))
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 760 : (width * 9) / 16 });
      await page.goto(`${gallery.address(screen)}&language=fr`);
      await expect(page.locator('html[data-shown]')).toBeAttached();
      await expect(page.locator('main ol > li').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const broken = await page.evaluate(() => {
        if (innerWidth < 600) document.documentElement.dataset['textSize'] = 'largest';
        const found: string[] = [];
        const linesOf = (text: Node, from: number, to: number) => {
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, to);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        };
        for (const name of document.querySelectorAll('main ol > li > span:nth-child(2)')) {
          const [pseudonym] = name.childNodes;
          const text = pseudonym?.textContent ?? '';
          const hyphen = text.indexOf('-') + 1;
          for (const [from, to] of [
            [0, hyphen],
            [hyphen, text.length],
          ] as const)
            if (pseudonym && linesOf(pseudonym, from, to) > 1) found.push(text.slice(from, to));
          const first = name.querySelector('bdi')?.firstChild;
          if (first && linesOf(first, 0, first.textContent?.length ?? 0) > 1) found.push('the first name');
          const note = name.querySelector('bdi ~ small, bdi ~ span') ?? name.querySelector('small, span');
          const before = document.createRange();
          if (note && pseudonym) {
            before.selectNode(pseudonym);
            if (before.getBoundingClientRect().bottom > note.getBoundingClientRect().top + 1)
              found.push(`beside ${text}`);
          }
        }
        return found;
      });
      expect(broken, `${screen}, ${width} px`).toEqual([]);
    }
  gallery.stop();
});

test('[P1][P13][P15] on a low laptop what matters stands whole above the host’s bar', async ({ page }) => {
  const gallery = await openGallery();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const language of ['en', 'fr'])
    for (const [screen, what] of Object.entries({
      'host-question-12': 'main ul:last-of-type li',
      'host-round': 'section',
      'host-podium': '[data-place]',
    })) {
      await page.goto(`${gallery.address(screen)}&language=${language}`);
      await expect(page.locator('html[data-shown]')).toBeAttached();
      const { bar, bottom } = await page.evaluate((selector) => {
        const parts = [...document.querySelectorAll(selector)].map(
          (one) => one.getBoundingClientRect().bottom,
        );
        const content = document.querySelector('main')?.lastElementChild;
        return { bar: content?.getBoundingClientRect().top ?? 0, bottom: Math.max(...parts) };
      }, what);
      expect(bottom, `${screen} in ${language}`).toBeGreaterThan(0);
      expect(bottom, `${screen} in ${language}`).toBeLessThanOrEqual(bar);
    }
  gallery.stop();
});

test('[P13] podium and leaderboard stand on one floor', async ({ page }) => {
  const gallery = await openGallery();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of ['screen-podium', 'host-ended-4'])
    for (const width of [1280, 1920]) {
      await page.setViewportSize({ width, height: (width * 9) / 16 });
      await page.goto(gallery.address(screen));
      await expect(page.locator('html[data-shown]')).toBeAttached();
      const apart = () =>
        page.evaluate(() => {
          const bottom = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
          return Math.round(Math.abs(bottom('[data-place="1"]') - bottom('main ol > li:last-child')));
        });
      await expect.poll(apart, `${screen}, ${width} px`).toBeLessThanOrEqual(2);
    }
  gallery.stop();
});
