/** The host's words about how the evening flows: keys, time, what goes on by itself, people at the door, the podium. */
export const hostFlowEn = {
  /** As it stands on the keyboard. */
  keys: { Enter: 'Enter', P: 'P' },
  useKeys: 'On this device, Enter goes on and P pauses',

  addTime: (seconds: number) => `+${seconds} s`,
  addTimeTo: 'for this question',

  title: 'The flow of the evening',
  text: 'What happens by itself. It counts from now on, and changes no question.',
  revealWhenAll: 'Reveal when everyone has answered',
  revealWhenAllHint: 'Whoever is away or sits out is not waited for.',
  goOn: 'Go on by itself',
  goOnHint: 'After an answer and after its leaderboard. Never between two wines: you pour.',
  goOnSeconds: 'Seconds until it goes on',
  seconds: (count: number) => `${count} seconds`,
  secondsShort: (count: number) => `${count} s`,
  close: 'Close',

  /** Spoken, not shown. */
  itIs: (right: string) => `${right} it is.`,
  countsForNobody: 'The question counts for nobody.',
  goesOn: 'It goes on.',
  added: (seconds: number) => `${seconds} seconds more.`,

  goesOnIn: (seconds: number) => `Next by itself in ${seconds} s`,
  stop: 'Stop',
  stopped: 'It waits for you from now on.',

  atTheDoor: 'At the door',
  knocks: (name: string | null, more: number) => {
    const who = name ?? 'Somebody';
    if (more === 0) return `${who} asks to come in.`;
    return more === 1 ? `${who} and 1 more ask to come in.` : `${who} and ${more} more ask to come in.`;
  },
  letIn: 'Let in',
  letInWhom: (name: string | null) => name ?? 'somebody',
  notNow: 'Not now',
  letAllIn: (count: number) => `Let all ${count} in`,

  showPlace: { 1: 'Show third place', 2: 'Show second place', 3: 'Show the winner' },
  showAll: 'Show everything',
  podium: 'Podium',
  andMore: (count: number) => `and ${count} more`,
};
