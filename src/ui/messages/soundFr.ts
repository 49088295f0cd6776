import type { SoundMessages } from './soundEn';

export const soundFr: SoundMessages = {
  sounds: 'Sons',
  waiting: 'Appuyez sur une touche, ou touchez l’écran, pour entendre les sons.',
  failed: 'Les sons ne se sont pas chargés. Réessayez quand la connexion est revenue.',
};
