/** The host's words about people and the door. */
export const hostPeopleEn = {
  status: {
    live: 'Connected.',
    away: 'Away: their phone is not connected. The seat stays theirs.',
    left: 'They have left. Their score stays.',
    removed: 'Removed.',
  },
  close: 'Close',
  remove: 'Remove',
  removeTitle: (pseudonym: string) => `Remove ${pseudonym}?`,
  removeText: 'Their phone cannot come back.',
  keep: 'Keep',
  handOver: 'Hand over the seat',
  handOverTitle: (pseudonym: string) => `${pseudonym}’s seat`,
  handOverText: 'Scan this with the new phone, or open the link there. The old phone loses the seat.',
  handOverNone:
    'The seat cannot be handed over at the moment: either their phone is back, or nothing could be saved.',
  handedOver: (pseudonym: string) => `${pseudonym} is connected.`,
  door: 'Let new people in',
  doorClosed: 'The door is closed: nobody new can join.',
};
