import { KeyCounter, SIX_LABELS, typeWine } from '../support/key-counter';
import { expect, test, type Room } from './support/room';

const field = (name: string) => ({ name, exact: true }) as const;

async function openEditor(room: Room) {
  const host = await room.host();
  await host.page.goto(`${room.arena.url}#/host/new`);
  await expect(host.page.getByRole('textbox', field('Wine 1 label'))).toBeVisible();
  return { host, page: host.page, keys: new KeyCounter(host.page) };
}

test('[H3] six wines are typed from their labels by keyboard, with at most 60 keys a wine', async ({
  room,
}) => {
  const { host, page, keys } = await openEditor(room);
  await page.getByRole('textbox', { name: 'Tasting title' }).focus();
  await keys.tabTo('Wine 1 label');
  for (const [index, label] of SIX_LABELS.entries()) {
    const before = keys.count;
    if (index > 0) await keys.press('Enter');
    await expect(page.getByRole('textbox', field(`Wine ${index + 1} label`))).toBeFocused();
    await typeWine(keys, label);
    await expect(page.getByRole('button', field('Add wine'))).toBeFocused();
    expect(keys.count - before, label).toBeLessThanOrEqual(60);
  }
  await keys.tabTo('Create tasting');
  await keys.press('Enter');
  await host.inPhase('waiting');
  expect(keys.count / SIX_LABELS.length).toBeLessThanOrEqual(60);
  await expect(page.locator('[data-code]').first()).toBeVisible();
});

test('[T3] what a label filled in is marked and holds up Create; what is typed is confirmed as it stands', async ({
  room,
}) => {
  const { page, keys } = await openEditor(room);
  await page.getByRole('textbox', field('Wine 1 label')).focus();
  await keys.type('Barolo 2016');
  await keys.press('Enter');
  const region = page.getByRole('combobox', field('Wine 1 Region correct answer'));
  await expect(region).toHaveValue('Barolo');
  await expect(region).toHaveAccessibleDescription(/to confirm/i);
  await page.getByRole('button', { name: 'Create tasting' }).click();
  await expect(page.getByRole('heading', { name: /need another look/i })).toBeVisible();
  await region.fill('La Morra');
  await expect(region).toHaveAttribute('aria-invalid', 'false');
  await region.press('Escape');
  await expect(region).toHaveValue('La Morra');
  await page.getByRole('textbox', field('Wine 1 label')).press('Enter');
  await expect(region).toHaveValue('La Morra');
});

test('[T3] a reload in the middle keeps what was typed, and Start afresh puts it away', async ({ room }) => {
  const { page, keys } = await openEditor(room);
  await page.getByRole('textbox', field('Wine 1 label')).focus();
  await typeWine(keys, 'Chablis 2019');
  await keys.press('Enter');
  await keys.type('Baro');
  await page.reload();
  await expect(page.getByText('Your unfinished tasting is here.')).toBeVisible();
  await expect(page.getByRole('textbox', field('Wine 2 label'))).toHaveValue('Baro');
  await page.getByRole('button', field('Details of wine 1')).click();
  await expect(page.getByRole('combobox', field('Wine 1 Region correct answer'))).toHaveValue('Chablis');
  await page.getByRole('button', field('Start afresh')).click();
  await expect(page.getByRole('textbox', field('Wine 2 label'))).toHaveCount(0);
  await expect(page.getByRole('textbox', field('Wine 1 label'))).toHaveValue('');
});

test('[H3] a pasted list becomes as many wines, with what was not understood marked', async ({ room }) => {
  const { page } = await openEditor(room);
  await page.getByRole('button', field('Paste a list')).click();
  const list = ['Chablis 2019', '"Barolo";2016', '', '🍷 Qwertz xyz', 'شاتو 2015'].join('\n');
  await page.getByRole('textbox', { name: /one wine a line/i }).fill(list);
  await page.getByRole('button', field('Fill in this list')).click();
  await expect(page.getByRole('textbox', field('Wine 4 label'))).toHaveValue('شاتو 2015');
  await expect(page.getByRole('combobox', field('Wine 2 Region correct answer'))).toHaveValue('Barolo');
  const third = page.getByRole('group', field('Wine 3'));
  await expect(third.getByText(/not understood/i)).toContainText('Qwertz');
  await expect(page.getByRole('textbox', field('Wine 1 label'))).toBeFocused();
});

test('[H3] a removed wine comes back; wines are moved and duplicated by keyboard', async ({ room }) => {
  const { page, keys } = await openEditor(room);
  await page.getByRole('textbox', field('Wine 1 label')).focus();
  for (const label of ['Chablis 2019', 'Barolo 2016', 'Sancerre 2021']) {
    await typeWine(keys, label);
    await keys.press('Enter');
  }
  await page.getByRole('button', field('Remove wine 2')).press('Enter');
  await expect(page.getByText('Wine 2 removed.')).toBeVisible();
  await expect(page.getByRole('button', field('Undo'))).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByRole('group', field('Wine 2'))).toContainText('Barolo');
  await expect(page.getByRole('button', field('Details of wine 2'))).toBeFocused();
  await keys.press('Alt+ArrowUp');
  await expect(page.getByRole('group', field('Wine 1'))).toContainText('Barolo');
  await page.getByRole('button', field('Duplicate wine 1')).press('Enter');
  await expect(page.getByRole('textbox', field('Wine 2 label'))).toBeFocused();
  await expect(page.getByRole('button', field('Confirm wine 2'))).toBeVisible();
});

test('[H3] suggestions come as one types; Escape closes them and nothing else', async ({ room }) => {
  const { page, keys } = await openEditor(room);
  const region = page.getByRole('combobox', field('Wine 1 Region correct answer'));
  await region.focus();
  await keys.type('chab');
  await expect(page.getByRole('option', field('Chablis'))).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(region).toHaveValue('chab');
  await keys.press('ArrowDown', 2);
  await keys.press('Enter');
  await expect(region).not.toHaveValue('chab');
  await expect(page.getByRole('button', field('Confirm wine 1'))).toBeVisible();
});

test('[H3] the suggestions of a low field stay on the page, and nothing moves', async ({ room }) => {
  const { page, keys } = await openEditor(room);
  await page.setViewportSize({ width: 320, height: 560 });
  // The hint at the label goes with the first key.
  await page.getByRole('combobox', field('Wine 1 Color correct answer')).fill('Red');
  const name = page.getByRole('combobox', field('Wine 1 Wine name correct answer'));
  await name.focus();
  await name.evaluate((input) =>
    window.scrollBy(0, input.getBoundingClientRect().bottom - (window.innerHeight - 80)),
  );
  // From the field on: the browser itself may bring the caret into view.
  const placeOf = async () => {
    const add = await page.getByRole('button', field('Add wine')).boundingBox();
    return (add?.y ?? 0) - ((await name.boundingBox())?.y ?? 0);
  };
  const before = await placeOf();
  await keys.type('cha');
  const list = page.getByRole('listbox');
  await expect(list).toBeVisible();
  const box = await list.boundingBox();
  expect(box?.y).toBeLessThan((await name.boundingBox())?.y ?? 0);
  const bar = await page.getByRole('button', { name: 'Create tasting' }).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  expect(await placeOf()).toBe(before);
});

for (const size of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`[H3] the editor fits a screen of ${size.width} px`, async ({ room }) => {
    const { page, keys } = await openEditor(room);
    await page.setViewportSize(size);
    const look = async (name: string) => {
      await page.screenshot({ path: `artifacts/pictures/editor-${size.width}-${name}.png`, fullPage: true });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(size.width);
    };
    await look('new');
    await page.getByRole('textbox', field('Wine 1 label')).focus();
    await typeWine(keys, 'Chablis 2019');
    await keys.press('Enter');
    await keys.type('Barolo Qwertz 2016');
    await keys.press('Enter');
    await look('understood');
    await page.getByRole('button', { name: 'Create tasting' }).click();
    await page.getByRole('combobox', field('Wine 2 Grape variety correct answer')).fill('neb');
    await look('problems');
  });
}

test('[T2] answers without a single gap leave card and fields as wide as they were', async ({ room }) => {
  const { page } = await openEditor(room);
  const widths = () =>
    page
      .getByRole('group', field('Wine 1'))
      .evaluate((card) =>
        [card, ...card.querySelectorAll('input')].map((one) => one.getBoundingClientRect().width),
      );
  const vintage = (answer: string) => page.getByLabel(`Wine 1 Vintage year ${answer}`, { exact: true });
  const before = await widths();
  await vintage('correct answer').fill('2'.repeat(58));
  await vintage('wrong answer 1').fill('vintage'.repeat(8));
  await vintage('wrong answer 2').fill('vintage'.repeat(8));
  await page.getByRole('button', { name: 'Create tasting' }).click();
  await expect(vintage('correct answer')).toHaveAttribute('aria-describedby', /problem|notice/u);
  expect(await widths()).toEqual(before);
});
