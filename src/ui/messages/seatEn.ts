/** Words of personal links and of the six symbols, which host and phone show alike. */
export const seatEn = {
  qrCode: (pseudonym: string) => `QR code for ${pseudonym}'s seat`,
  copy: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Could not copy. Mark the link above instead.',
  goodFor: 'Good once, for ten minutes.',
  left: (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')} left`,
  spent: 'This link is no longer good.',
  newLink: 'Make a new link',
  making: 'Making a link…',
  connectionDetails: 'Connection details',
  symbols: 'Six symbols',
  symbol: (name: string) => name,
  symbolsComing: 'One moment…',
  symbolsNone: 'They are there as soon as host and phone have met.',
  yourSeat: 'Your seat',
  yourText: (pseudonym: string) =>
    `To go on as ${pseudonym} on another device, scan this there or open the link.`,
  notNow: 'This works while the host is connected. Try again in a moment.',
  tryAgain: 'Try again',
  symbolsAtHost: 'The host’s screen shows the same six under More.',
  close: 'Close',
};

export type SeatMessages = typeof seatEn;
