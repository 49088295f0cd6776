/** The connection self-check. */
export const checkEn = {
  title: 'Check this connection',
  intro:
    'Phones and host talk to each other directly. This page tries what they need, on this device and this network.',
  looking: 'Looking…',
  again: 'Check again',
  fine: 'All is well: a tasting works from here.',
  notFine: 'Something is in the way. What to do stands beside it.',
  names: {
    webrtc: 'The browser',
    secure: 'The address of this page',
    storage: 'The storage',
    signaling: 'The server that introduces',
    addresses: 'Addresses of this device',
    connection: 'A connection of its own',
  },
  results: { looking: 'Looking…', works: 'Works.', partly: 'Partly.', fails: 'Does not work.' },
  words: {
    webrtc: {
      works: 'It has WebRTC, by which phones and host talk.',
      partly: '',
      fails:
        'It has no WebRTC, or it is switched off. Take Chrome or Edge 90, Firefox 91, Safari 15.6 or newer ones.',
    },
    secure: {
      works: 'The connection to the pages is protected.',
      partly:
        'Plain http: tastings work, but the screen may go dark, links are copied by hand, and nothing opens without a network.',
      fails: '',
    },
    storage: {
      works: 'Seats, answers and tastings are kept on this device.',
      partly:
        'The browser keeps nothing here (a private window, or blocked site data). You can join and play; after a reload you would be somebody new. Do not host from here.',
      fails: 'It could not be tried.',
    },
    signaling: {
      works: 'It answers.',
      partly: '',
      fails:
        'It does not answer. Is this device in the right Wi-Fi? A company’s network may block WebSockets: try mobile data.',
    },
    addresses: {
      works: 'Others can be told where this device is.',
      partly:
        'The browser hides its address behind a name. In the same Wi-Fi that works where the router lets devices see each other; elsewhere the host needs a STUN server.',
      fails: 'None was found. A VPN or an extension may be in the way: switch it off and check again.',
    },
    connection: {
      works: 'Two ends in this page found each other.',
      partly: '',
      fails:
        'Two ends in this page did not find each other. A VPN, a firewall or an extension is in the way.',
    },
  },
  kinds: {
    host: 'in this network',
    mdns: 'in this network, behind a name',
    srflx: 'on the internet (by STUN)',
    relay: 'by a relay (TURN)',
  },
};

export type CheckMessages = typeof checkEn;
