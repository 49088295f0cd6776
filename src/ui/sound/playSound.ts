export type Sound = 'chime' | 'tick' | 'last tick' | 'cork';

/** A struck wine glass: its partials over the note, how loud and how long each of them rings. */
const GLASS = [
  { ratio: 1, loudness: 1, seconds: 1.9 },
  { ratio: 2.32, loudness: 0.42, seconds: 1.1 },
  { ratio: 4.25, loudness: 0.2, seconds: 0.6 },
  { ratio: 6.63, loudness: 0.09, seconds: 0.3 },
];

/** Upwards, as somebody who taps a glass before they speak: a fourth and an octave, over a room that talks. */
const CHIME = [
  { hertz: 784, afterSeconds: 0 },
  { hertz: 1047, afterSeconds: 0.16 },
  { hertz: 1568, afterSeconds: 0.32 },
];

/** Never quite silence: an exponential ramp cannot end there. */
const SILENT = 0.0001;

/** Makes a sound, out of nothing but arithmetic. The context is running. */
export function playSound(context: AudioContext, sound: Sound): void {
  const start = context.currentTime + 0.01;
  switch (sound) {
    case 'chime':
      for (const { hertz, afterSeconds } of CHIME) strikeGlass(context, hertz, start + afterSeconds);
      break;
    case 'tick':
      knock(context, { from: 1250, to: 900, loudness: 0.22, seconds: 0.06 }, start);
      break;
    case 'last tick':
      knock(context, { from: 1700, to: 1200, loudness: 0.3, seconds: 0.09 }, start);
      break;
    case 'cork':
      pull(context, start);
      break;
  }
}

function strikeGlass(context: AudioContext, hertz: number, start: number): void {
  for (const { ratio, loudness, seconds } of GLASS) {
    const tone = context.createOscillator();
    tone.frequency.value = hertz * ratio;
    sound(context, tone, { loudness: 0.26 * loudness, attack: 0.004, seconds }, start);
  }
}

interface Knock {
  readonly from: number;
  readonly to: number;
  readonly loudness: number;
  readonly seconds: number;
}

/** A tone that falls while it fades. */
function knock(context: AudioContext, { from, to, loudness, seconds }: Knock, start: number): void {
  const tone = context.createOscillator();
  tone.type = 'triangle';
  tone.frequency.setValueAtTime(from, start);
  tone.frequency.exponentialRampToValueAtTime(to, start + seconds);
  sound(context, tone, { loudness, attack: 0.002, seconds }, start);
}

/** The cork: a squeak of the neck, the pop, and the air that follows it. */
function pull(context: AudioContext, start: number): void {
  const pop = start + 0.07;
  knock(context, { from: 300, to: 520, loudness: 0.06, seconds: 0.07 }, start);
  knock(context, { from: 720, to: 95, loudness: 0.9, seconds: 0.16 }, pop);
  const air = context.createBufferSource();
  air.buffer = noise(context, 0.25);
  const band = context.createBiquadFilter();
  band.type = 'bandpass';
  band.frequency.value = 1400;
  band.Q.value = 0.8;
  air.connect(band);
  sound(context, air, { loudness: 0.35, attack: 0.002, seconds: 0.2, through: band }, pop);
}

/** The same hiss each time: how random it is nobody can hear. */
function noise(context: AudioContext, seconds: number): AudioBuffer {
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * seconds), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 1;
  for (let index = 0; index < samples.length; index += 1) {
    seed = (seed * 16_807) % 2_147_483_647;
    samples[index] = (seed / 2_147_483_647) * 2 - 1;
  }
  return buffer;
}

interface Fading {
  readonly loudness: number;
  /** Seconds until it is at its loudest. */
  readonly attack: number;
  readonly seconds: number;
  /** What the source already goes through. */
  readonly through?: AudioNode;
}

/** Lets a source be heard: up at once, then fading away. What has ended is let go by the browser. */
function sound(
  context: AudioContext,
  source: AudioScheduledSourceNode,
  { loudness, attack, seconds, through }: Fading,
  start: number,
): void {
  const gain = context.createGain();
  gain.gain.setValueAtTime(SILENT, start);
  gain.gain.linearRampToValueAtTime(loudness, start + attack);
  gain.gain.exponentialRampToValueAtTime(SILENT, start + seconds);
  (through ?? source).connect(gain);
  gain.connect(context.destination);
  source.start(start);
  source.stop(start + seconds + 0.02);
}
