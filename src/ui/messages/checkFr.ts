import type { CheckMessages } from './checkEn';

export const checkFr: CheckMessages = {
  title: 'Vérifier cette connexion',
  intro:
    'Les téléphones et l’appareil du maître de dégustation se parlent directement. Cette page essaie ce qu’il leur faut, sur cet appareil et ce réseau.',
  looking: 'Vérification…',
  again: 'Vérifier encore',
  fine: 'Tout va bien\u00A0: une dégustation marche d’ici.',
  notFine: 'Quelque chose fait obstacle. Que faire est écrit à côté.',
  names: {
    webrtc: 'Le navigateur',
    secure: 'L’adresse de cette page',
    storage: 'Le stockage',
    signaling: 'Le serveur de mise en relation',
    addresses: 'Les adresses de cet appareil',
    connection: 'Une connexion d’essai',
  },
  results: {
    looking: 'Vérification…',
    works: 'Ça marche.',
    partly: 'En partie.',
    fails: 'Ça ne marche pas.',
  },
  words: {
    webrtc: {
      works: 'Il a WebRTC, par lequel on se parle.',
      partly: '',
      fails:
        'Il n’a pas WebRTC, ou il est désactivé. Prenez Chrome ou Edge 90, Firefox 91, Safari 15.6 ou plus récent.',
    },
    secure: {
      works: 'La connexion aux pages est protégée.',
      partly:
        'Simple http\u00A0: les dégustations marchent, mais l’écran peut s’éteindre, les liens se copient à la main, et rien ne s’ouvre sans réseau.',
      fails: '',
    },
    storage: {
      works: 'Places, réponses et dégustations sont gardées sur cet appareil.',
      partly:
        'Le navigateur ne garde rien ici (fenêtre privée, ou données de site bloquées). Vous pouvez participer\u202F; après un rechargement vous seriez quelqu’un d’autre. N’animez pas d’ici.',
      fails: 'Impossible de l’essayer.',
    },
    signaling: {
      works: 'Il répond.',
      partly: '',
      fails:
        'Il ne répond pas. Cet appareil est-il dans le bon Wi-Fi\u202F? Un réseau d’entreprise peut bloquer les WebSockets\u00A0: essayez les données mobiles.',
    },
    addresses: {
      works: 'On peut dire aux autres où se trouve cet appareil.',
      partly:
        'Le navigateur cache son adresse derrière un nom. Dans le même Wi-Fi, cela marche si le routeur laisse les appareils se voir\u202F; ailleurs il faut un serveur STUN.',
      fails:
        'Aucune n’a été trouvée. Un VPN ou une extension fait peut-être obstacle\u00A0: coupez-le et vérifiez encore.',
    },
    connection: {
      works: 'Deux bouts de cette page se sont trouvés.',
      partly: '',
      fails:
        'Deux bouts de cette page ne se sont pas trouvés. Un VPN, un pare-feu ou une extension fait obstacle.',
    },
  },
  kinds: {
    host: 'dans ce réseau',
    mdns: 'dans ce réseau, derrière un nom',
    srflx: 'sur internet (par STUN)',
    relay: 'par un relais (TURN)',
  },
};
