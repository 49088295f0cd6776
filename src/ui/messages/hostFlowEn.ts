/** The host's words about how the evening flows: keys, the podium, people at the door. */
export const hostFlowEn = {
  /** As it stands on the keyboard. */
  keys: { Enter: 'Enter', P: 'P' },
};
