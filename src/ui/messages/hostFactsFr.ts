import type { hostFactsEn } from './hostFactsEn';

export const hostFactsFr: typeof hostFactsEn = {
  title: 'La soirée en bref',
  fooledMost: 'Le plus trompeur',
  fooledBy: (wines, percent) =>
    percent === 100
      ? `Vin ${wines} : pas une bonne réponse`
      : `Vin ${wines} : ${percent} % des réponses étaient fausses`,
  closest: 'Palais jumeaux',
  closestBy: (pairs, same) => `${pairs} : la même réponse ${same === 1 ? 'une fois' : `${same} fois`}`,
  pair: (one, other) => `${one} et ${other}`,
  nose: (category) => `Meilleur nez, ${category.toLowerCase()}`,
  noseBy: (names, right, of) => `${names} : ${right} sur ${of}`,
  alone: 'Seul contre tous !',
  aloneOn: (name, wine, category) => `${name} : vin ${wine}, ${category.toLowerCase()}`,
  list: (texts, more) => (more > 0 ? `${texts.join(', ')} et ${more} de plus` : texts.join(', ')),
};
