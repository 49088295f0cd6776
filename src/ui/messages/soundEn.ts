/** Words about the sounds of the host's and the big screen. */
export const soundEn = {
  sounds: 'Sounds',
  waiting: 'Press any key, or tap anywhere, to hear the sounds.',
  failed: 'The sounds did not load. Try again when the connection is back.',
};

export type SoundMessages = typeof soundEn;
