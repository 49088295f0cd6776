import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll } from 'vitest';

import { answerPairsCatalogue } from '../../src/ui/answer-names/answerPairsCatalogue';
import { LANGUAGES } from '../../src/ui/messages/language';
import { commonCatalogue } from '../../src/ui/messages/useCommonMessages';
import { deviceCatalogue } from '../../src/ui/messages/useDeviceMessages';
import { hostCatalogue } from '../../src/ui/messages/useHostMessages';
import { knockCatalogue } from '../../src/ui/messages/useKnockMessages';
import { keepsakeCatalogue } from '../../src/ui/messages/useKeepsakeMessages';
import { participantCatalogue } from '../../src/ui/messages/useParticipantMessages';
import { seatCatalogue } from '../../src/ui/messages/useSeatMessages';
import { settingsCatalogue } from '../../src/ui/messages/useSettingsMessages';
import { soundCatalogue } from '../../src/ui/messages/useSoundMessages';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

const CATALOGUES = [
  answerPairsCatalogue,
  commonCatalogue,
  deviceCatalogue,
  hostCatalogue,
  keepsakeCatalogue,
  knockCatalogue,
  participantCatalogue,
  seatCatalogue,
  settingsCatalogue,
  soundCatalogue,
];

let last: Root | null = null;

// A clock that still ticks would find no page when the file is through.
afterAll(() => act(async () => last?.unmount()));

/** Renders into a fresh body, with all texts at hand; what is left of the test before is taken away. */
export async function render(node: ReactNode): Promise<HTMLElement> {
  for (const language of LANGUAGES) {
    await Promise.all(CATALOGUES.map((catalogue) => catalogue.load(language)));
  }
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const container = document.createElement('div');
  await act(async () => last?.unmount());
  document.body.replaceChildren(container);
  const root = createRoot(container);
  last = root;
  await act(async () => root.render(node));
  return container;
}

/** Another moment of what `render` showed last. */
export async function rerender(node: ReactNode): Promise<void> {
  await act(async () => last?.render(node));
}

/** What a person types, as React hears it. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
  // React keeps its own record of the value: the prototype's setter goes round it.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await act(async () => {
    value?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}
