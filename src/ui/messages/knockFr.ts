import type { KnockMessages } from './knockEn';

export const knockFr: KnockMessages = {
  ask: 'Demander à entrer',
  askAgain: 'Redemander',
  firstName: 'Votre prénom, si vous voulez',
  hint: 'Pour que le maître de dégustation sache qui est à la porte. Personne d’autre ne le voit avant la fin.',
  asking: 'On frappe à la porte…',
  waiting: 'Le maître de dégustation sait que vous êtes là. Vous entrerez tout seul dès qu’il le dira.',
  turnedAway:
    'Pas maintenant, dit le maître de dégustation. Il est peut-être au milieu d’un vin : parlez-lui, ou redemandez dans une minute.',
};
