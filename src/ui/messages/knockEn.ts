/** What a phone says that came after Start and asks to be let in (J6). */
export const knockEn = {
  ask: 'Ask the host to let me in',
  askAgain: 'Ask once more',
  firstName: 'Your first name, if you like',
  hint: 'So that the host knows who is at the door. Nobody else sees it until the end.',
  asking: 'Knocking…',
  waiting: 'The host knows that you are here. You come in by yourself as soon as they say so.',
  turnedAway:
    'Not now, says the host. Perhaps they are in the middle of a wine: speak to them, or ask once more in a minute.',
};

export type KnockMessages = typeof knockEn;
