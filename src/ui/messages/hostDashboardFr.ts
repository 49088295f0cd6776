import type { hostDashboardEn } from './hostDashboardEn';

export const hostDashboardFr: typeof hostDashboardEn = {
  duplicate: 'Dupliquer',
  copyMark: 'bis',
  notDuplicated: 'Cette dégustation n’a pas pu être dupliquée. Rien n’a changé ; réessayez.',

  deleted: (title) => `« ${title} » supprimée.`,
  undo: 'Annuler',
  undoWhat: (title) => `la suppression de « ${title} »`,
  notDeleted: (title) => `« ${title} » n’a pas pu être supprimée. Elle est toujours là.`,
  close: 'Fermer',
  runningTitle: (title) => `Du monde participe à « ${title} »`,
  notNow: 'Pas maintenant',
  goToIt: 'Aller à la dégustation',

  search: 'Chercher dans vos dégustations',
  searchHint: 'Titre, code ou date',
  found: (count, of) => `${count} sur ${of} dégustations`,
};
