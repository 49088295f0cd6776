import type { hostPanelEn } from './hostPanelEn';

export const hostPanelFr: typeof hostPanelEn = {
  people: 'Participants',
  live: (live, of) => (live === of ? `${of}` : `${live}/${of}`),
  liveInWords: (live, of) => (live < 2 ? `${live} connecté sur ${of}` : `${live} connectés sur ${of}`),
  text: (live, away) =>
    `${live < 2 ? `${live} connecté` : `${live} connectés`}, ${
      away === 0 ? 'personne d’absent' : away === 1 ? '1 absent' : `${away} absents`
    }.`,
  search: 'Chercher un nom',
  found: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
  show: 'Montrer',
  filters: { all: 'Tout le monde', away: 'Absents', missing: 'Sans réponse' },
  nobody: {
    all: 'Personne de ce nom.',
    away: 'Personne n’est absent.',
    missing: 'Il ne manque personne : tous ceux qui sont là ont répondu.',
  },
  answers: { answered: 'a répondu', missing: 'pas encore de réponse' },

  whereabouts: { live: 'Connecté', left: 'Est parti', removed: 'Retiré' },
  away: 'Absent',
  justAway: 'Vient de s’absenter',
  awayFor: (age) => `Absent depuis ${age}`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  path: { direct: 'liaison directe', relayed: 'par un relais' },
  sitsOut: 'passe ce vin',
  sitsOutShort: 'passe ce vin',
  waitsShort: 'dès la question suivante',
  waits: 'joue dès la question suivante',
  fromWine: (wine) => (wine === 1 ? 'pendant le vin 1' : `à partir du vin ${wine}`),
  advice: {
    soon: 'Un téléphone qui vient de se verrouiller revient en général tout seul. Laissez-lui un instant.',
    open: (name) => `Demandez à ${name} de déverrouiller le téléphone et de rouvrir la page.`,
    wifi: (name) =>
      `Demandez à ${name} d’activer le Wi-Fi et de rouvrir la page. Si ce téléphone est perdu pour ce soir, transmettez la place.`,
    relayed: (name) =>
      `Cela marche, mais par un détour. Si c’est lent, demandez à ${name} d’activer le Wi-Fi, sur le même réseau que cet appareil.`,
    left: (name) => `Si ${name} rouvre la page sur le même téléphone, sa place est encore là.`,
  },

  allAnswered: 'tous ceux qui sont là ont répondu',
  waitingFor: (names) => `on attend ${names}`,
  andNames: (names, last) => (names.length === 0 ? last : `${names.join(', ')} et ${last}`),
  andMore: (count) => (count === 1 ? 'et 1 autre sans réponse' : `et ${count} autres sans réponse`),
};
