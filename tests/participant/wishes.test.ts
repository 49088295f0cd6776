import { describe, expect, test } from 'vitest';

import { Wishes } from '../../src/participant/wishes';
import type { PhoneMessage } from '../../src/protocol/messages';
import type { ParticipantView } from '../../src/protocol/view';
import { phoneOpen } from '../support/gallery-screens';

/** An open question of a wine, as the host tells this seat. */
function view(you: Partial<ParticipantView['you']> = {}, wine = 2): ParticipantView {
  if (phoneOpen.phase !== 'question_open') throw new Error('the gallery’s question is not open');
  return { ...phoneOpen, wine, you: { ...phoneOpen.you, ...you } };
}

function wishes() {
  const said: PhoneMessage[] = [];
  return { wishes: new Wishes((message) => void said.push(message)), said: () => said.splice(0) };
}

describe('what a participant asks for', () => {
  test('[J7] it is said at once, and again on a new channel until a view has it', () => {
    const { wishes: asked, said } = wishes();
    const message = { type: 'set_first_name', firstName: ' Anna ' };
    asked.setFirstName(' Anna ', view());
    expect(said()).toEqual([message]);
    asked.onView(view());
    expect(said()).toEqual([]);
    asked.onSeated();
    asked.onView(view());
    expect(said()).toEqual([message]);
    asked.onSeated();
    asked.onView(view({ firstName: 'Anna' }));
    expect(said()).toEqual([]);
  });

  test('[P1] sitting out is about its wine: not said again once the wine or the wish has passed', () => {
    const { wishes: asked, said } = wishes();
    asked.sitOut(true, view());
    expect(said()).toEqual([{ type: 'sit_out', sitsOut: true }]);
    asked.onSeated();
    asked.onView(view({}, 3));
    expect(said()).toEqual([]);
    asked.sitOut(true, view());
    asked.onTap();
    said();
    asked.onSeated();
    asked.onView(view());
    expect(said()).toEqual([]);
  });

  test('[R5] what was asked of one tasting is not said to another', () => {
    const { wishes: asked, said } = wishes();
    asked.setFirstName('Anna', view());
    asked.sitOut(true, view());
    said();
    asked.clear();
    asked.onSeated();
    asked.onView(view());
    expect(said()).toEqual([]);
  });
});
