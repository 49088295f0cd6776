// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';

import { parseRoute, replaceAddress } from '../../src/ui/router';
import { render } from './render';

const PIN = 'q83vEjRWeJASNFZ4kKvN7w';

test('[T8] host routes take a tasting id or a code', () => {
  expect(parseRoute('#/host')).toEqual({ screen: 'dashboard' });
  expect(parseRoute('#/host/new')).toEqual({ screen: 'new' });
  expect(parseRoute('#/host/4821')).toEqual({ screen: 'tasting', tasting: '4821' });
  expect(parseRoute('#/host/Zk3_-aB/edit')).toEqual({ screen: 'edit', tasting: 'Zk3_-aB' });
  expect(parseRoute('#/host/Zk3_-aB/print')).toEqual({ screen: 'print', tasting: 'Zk3_-aB' });
  expect(parseRoute('#/host/4821/results')).toEqual({ screen: 'host-results', tasting: '4821' });
  expect(parseRoute('#/results/Zk3_-aB')).toEqual({ screen: 'results', tasting: 'Zk3_-aB' });
});

test('[H3] the answer library has an address of its own, and nothing below it', () => {
  expect(parseRoute('#/host/library')).toEqual({ screen: 'library' });
  expect(parseRoute('#/host/library/edit')).toEqual({ screen: 'home', unknown: true });
});

test('[J1] a join link carries code and KEY, a typed one the code alone', () => {
  expect(parseRoute('#/play')).toEqual({ screen: 'join' });
  expect(parseRoute('#/play/')).toEqual({ screen: 'join' });
  expect(parseRoute('#/play/4821')).toEqual({ screen: 'play', code: '4821', pin: null });
  expect(parseRoute(`#/play/4821/${PIN}`)).toEqual({ screen: 'play', code: '4821', pin: PIN });
});

test('[R2] a personal link carries code, KEY and SECRET, and nothing less or more', () => {
  expect(parseRoute(`#/seat/4821/${PIN}/Zk3_-aB`)).toEqual({
    screen: 'seat',
    code: '4821',
    pin: PIN,
    secret: 'Zk3_-aB',
  });
  for (const hash of [
    '#/seat',
    '#/seat/4821',
    `#/seat/4821/${PIN}`,
    `#/seat/0999/${PIN}/Zk3_-aB`,
    `#/seat/4821/${PIN}/Zk3_-aB/more`,
    `#/seat/4821/${PIN}/a b`,
    `#/seat/4821//Zk3_-aB`,
  ]) {
    expect({ hash, ...parseRoute(hash) }).toEqual({ hash, screen: 'home', unknown: true });
  }
});

test('[J1] an address that means nothing is the home page with a notice', () => {
  for (const hash of ['', '#', '#/']) expect(parseRoute(hash)).toEqual({ screen: 'home', unknown: false });
  for (const hash of [
    '#/nowhere',
    '#/play/0999',
    '#/play/48211',
    '#/play/4821/a b',
    `#/play/4821/${PIN}/more`,
    '#/host/new/edit',
    '#/host/4821/nothing',
    '#/results',
    '#/host/%E0%A4%A',
  ]) {
    expect({ hash, ...parseRoute(hash) }).toEqual({ hash, screen: 'home', unknown: true });
  }
});

test('[J1] a link that was followed while the first screen was on its way is followed', async () => {
  window.location.hash = '#/';
  vi.resetModules();
  const { useRoute } = await import('../../src/ui/router');
  // No screen listens yet.
  window.location.hash = '#/host/new';
  const Shown = () => useRoute().screen;
  const container = await render(createElement(Shown));
  expect(container.textContent).toBe('new');
  await render(null);
});

test('[R1] the address loses the KEY without a move to another screen', () => {
  window.location.hash = `#/play/4821/${PIN}`;
  const before = window.history.length;
  replaceAddress('#/play/4821');
  expect(window.location.hash).toBe('#/play/4821');
  expect(window.history.length).toBe(before);
});

test('[R3] a link of a big screen or remote carries code, KEY and SECRET; what comes back has no SECRET any more', () => {
  for (const kind of ['screen', 'remote'] as const) {
    const device = { screen: 'device', kind, code: '4821', pin: PIN } as const;
    expect(parseRoute(`#/${kind}/4821/${PIN}/Zk3_-aB`)).toEqual({ ...device, secret: 'Zk3_-aB' });
    expect(parseRoute(`#/${kind}/4821/${PIN}`)).toEqual({ ...device, secret: null });
    for (const hash of [
      `#/${kind}`,
      `#/${kind}/4821`,
      `#/${kind}/82/${PIN}`,
      `#/${kind}/4821/${PIN}/a/b`,
      `#/${kind}/4821/${PIN}/a b`,
    ])
      expect(parseRoute(hash)).toEqual({ screen: 'home', unknown: true });
  }
});
