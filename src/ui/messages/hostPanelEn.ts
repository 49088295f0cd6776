/** The host's words about who is there, and what to tell those who are not. */
export const hostPanelEn = {
  people: 'People',
  live: (live: number, of: number) => (live === of ? `${of}` : `${live}/${of}`),
  liveInWords: (live: number, of: number) => `${live} of ${of} connected`,
  text: (live: number, away: number) =>
    away === 0 ? `${live} connected, nobody away.` : `${live} connected, ${away} away.`,
  search: 'Find a name',
  found: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  show: 'Show',
  filters: { all: 'Everyone', away: 'Away', missing: 'Not answered' },
  nobody: {
    all: 'Nobody of that name.',
    away: 'Nobody is away.',
    missing: 'Nobody is missing: everyone who is here has answered.',
  },
  answers: { answered: 'has answered', missing: 'no answer yet' },

  whereabouts: { live: 'Connected', left: 'Has left', removed: 'Removed' },
  away: 'Away',
  justAway: 'Has just gone away',
  awayFor: (age: string) => `Away for ${age}`,
  seconds: (count: number) => `${count} s`,
  minutes: (count: number) => `${count} min`,
  hours: (count: number) => `${count} h`,
  path: { direct: 'straight to this device', relayed: 'over a relay' },
  sitsOut: 'sits this wine out',
  /** Beside a name, where there is little room. */
  sitsOutShort: 'sits out',
  waitsShort: 'from the next question',
  waits: 'plays from the next question on',
  fromWine: (wine: number) => (wine === 1 ? 'from within wine 1' : `from wine ${wine}`),
  advice: {
    soon: 'Phones that were just locked usually come back by themselves. Give it a moment.',
    open: (name: string) => `Ask ${name} to unlock the phone and open the page again.`,
    wifi: (name: string) =>
      `Ask ${name} to turn Wi-Fi on and open the page again. If that phone is lost for tonight, hand over the seat.`,
    relayed: (name: string) =>
      `It works, but the long way round. If it is slow, ask ${name} to turn Wi-Fi on, on the same network as this device.`,
    left: (name: string) => `If ${name} opens the page again on the same phone, the seat is still there.`,
  },

  allAnswered: 'everyone who is here has answered',
  waitingFor: (names: string) => `waiting for ${names}`,
  andNames: (names: readonly string[], last: string) =>
    names.length === 0 ? last : `${names.join(', ')} and ${last}`,
  andMore: (count: number) => `and ${count} more without an answer`,
};
