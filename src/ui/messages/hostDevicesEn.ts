/** The host's words about letting in big screens and remotes. */
export const hostDevicesEn = {
  menu: 'Screens and remotes',
  lobby: 'Big screen',
  title: 'Screens and remotes',
  text: 'A big screen shows the evening to the whole room. A remote, in your hand or a friend’s, drives it from across the table. Up to four in all.',
  none: 'None yet.',
  kind: { screen: 'Big screen', remote: 'Remote' },
  numbered: (kind: string, number: number) => `${kind} ${number}`,
  live: 'connected',
  away: 'away',
  revoke: (name: string) => `Let ${name} go`,
  revokeShort: 'Let go',
  letIn: { screen: 'Let in a big screen', remote: 'Let in a remote' },
  inviteTitle: { screen: 'Let in a big screen', remote: 'Let in a remote' },
  inviteText: {
    screen: 'In a window of its own, for a television on a cable, or on another device.',
    remote:
      'Scan this with the phone that is to drive the tasting, yours or a friend’s. Nobody sees a right answer there before you do.',
  },
  openHere: 'Open big screen',
  openHereHint: 'A new window on this computer: put it on the television, and make it full screen.',
  elsewhere: 'On another device',
  qrCode: { screen: 'QR code for a big screen', remote: 'QR code for a remote' },
  isIn: { screen: 'The big screen is connected.', remote: 'The remote is connected.' },
  another: 'Let in another one',
  full: 'There are four already, or nothing could be saved. Let one go first.',
  back: 'Back',
};
