/** What the home page says about it, and the question to try. */
export const demoEn = {
  how: 'How it goes',
  steps: [
    'The host wraps the bottles, types the labels, and puts the code on the screen.',
    'Everyone joins on a phone, tastes, and answers five questions a wine. Nobody sees what the others say.',
    'Glass by glass the answers come, the points with them, and one of you is the nose of the evening.',
  ],
  tryIt: 'Try a question',
  check: 'Check this connection',
  noServer:
    'No account, nothing to install. The host’s browser is the game’s server, and the wines stay in the room.',
  title: 'Try a question',
  you: 'YOU',
  demoTitle: 'A glass to try',
  scene: [
    'Pale lemon in the glass. Green apple, wet stone, a sea breeze. No oak anywhere.',
    'It smells of the same. Somebody at the table says “oysters”.',
    'Crisp, straight as a ruler, hardly any fruit that shouts.',
    'Young, but no longer a child.',
    'The bottle comes out of its sock. Last chance.',
  ],
  reveal: 'Reveal answer',
  next: 'Next question',
  over: 'That was one wine',
  score: (points: number) =>
    `${points} of 500 points. With friends there is a clock, and somebody to argue with.`,
  again: 'Play it again',
  saved: 'saved',
  pick: 'Choose one.',
};

export type DemoMessages = typeof demoEn;
