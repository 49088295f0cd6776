import type { hostFilesEn } from './hostFilesEn';

export const hostFilesFr: typeof hostFilesEn = {
  saveFile: 'Sauvegarder',
  saveTitle: (title) => `Enregistrer « ${title} » en fichier ?`,
  saveText:
    'Gardez ce fichier secret : il contient les bonnes réponses et les clés. Qui l’a peut animer à votre place.',
  saveSealedText:
    'Il ne vous montre aucune bonne réponse : elles y sont brouillées comme ici. Gardez-le quand même pour vous : il contient les clés, et qui l’a peut animer à votre place.',
  saveNow: 'Enregistrer le fichier',
  cancel: 'Pas maintenant',
  close: 'Fermer',
  notWritten: 'Le fichier n’a pas pu être fait. Rien n’a changé ; réessayez.',
  moveAway: 'Passer sur un autre appareil',
  moveTitle: 'Passer sur un autre appareil ?',
  moveText:
    'Vous recevez un fichier et cet onglet s’arrête : importez-le sur l’autre appareil, et les téléphones suivent. Gardez-le secret, il contient les bonnes réponses et les clés.',
  moveSealedText:
    'Vous recevez un fichier et cet onglet s’arrête : importez-le sur l’autre appareil, et les téléphones suivent. Il ne vous montre aucune bonne réponse ; gardez-le quand même pour vous, il contient les clés.',
  moveNow: 'Passer sur l’autre',

  import: 'Importer une dégustation',
  importing: 'Lecture du fichier…',
  importFailed: {
    TOO_LARGE: 'Ce fichier est trop gros. Une dégustation fait 5 Mo au plus.',
    NOT_JSON: 'Ce n’est pas un fichier de dégustation, ou il est abîmé. Son nom finit par .json.',
    NOT_A_TASTING: 'Il n’y a pas de dégustation dans ce fichier, ou il est abîmé.',
    NEWER:
      'Ce fichier vient d’une version plus récente de cette page. Rechargez-la, puis importez de nouveau.',
    SEALED_DAMAGED:
      'Ce fichier scellé est abîmé ou a été modifié. Demandez à votre ami de vous l’enregistrer de nouveau.',
    OLDER_COPY:
      'Cet appareil a un état plus récent de la même dégustation. Le fichier a été laissé tel quel.',
    RUNNING: 'Cette même dégustation est déjà ouverte dans ce navigateur. Le fichier a été laissé tel quel.',
    STORAGE:
      'La dégustation n’a pas pu être enregistrée sur cet appareil. Faites de la place, puis importez de nouveau.',
  },

  movedAway: 'Passée sur un autre appareil',
  movedAwayTitle: 'Cette dégustation est passée sur un autre appareil',
  movedAwayText:
    'Elle continue là où son fichier est importé. Cette copie ne bouge plus, pour que jamais deux ne tournent à la fois.',
  saveAgain: 'Enregistrer de nouveau le fichier',
  goOnHere: 'Continuer quand même ici',
  goOnTitle: 'Continuer quand même ici ?',
  goOnText: 'Seulement si le fichier n’a été importé nulle part.',
  goOnNow: 'Continuer ici',
  leaveIt: 'Laisser comme c’est',
  goOnFailed: 'Cela n’a pas pu être enregistré. Rien n’a changé ; réessayez.',

  unreadableNothingDeleted: 'Rien n’en a été supprimé.',
  unreadableParts: (parts) => `Abîmé : ${parts.join(', ')}.`,
  parts: {
    identity: 'son code et ses clés',
    setup: 'ses vins',
    session: 'où en était la partie',
    answers: 'des réponses',
  },
};
