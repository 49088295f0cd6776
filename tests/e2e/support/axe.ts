import axe from 'axe-core';
import type { Page } from 'playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The only rules whose verdict can change with the theme. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe finds on the page against WCAG 2.2 AA, a line each. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, { type: 'tag', values: WCAG });
}

/** The same of what another theme may have changed. */
export function colourViolations(page: Page): Promise<string[]> {
  return violations(page, { type: 'rule', values: ABOUT_COLOURS });
}

/** The page is given axe once: reading half a megabyte of it takes longer than what it then does. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const found = await window.axe?.run(document, { runOnly, resultTypes: ['violations'] });
    if (!found) throw new Error('this page has no axe');
    return found.violations.map(
      ({ id, nodes: [node] }) => `${id}: ${node?.html} ${node?.any[0]?.message ?? ''}`,
    );
  }, runOnly);
}
