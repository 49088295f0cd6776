import { wantsMotion } from './wantsMotion';

const PIECES = 90;
const COLORS = ['--gold', '--garnet', '--rose', '--ivory', '--saved'];

/** A handful of confetti, thrown from the top of somebody's place; gone after three seconds or with the next tap or key. */
export function throwConfetti(from: Element): void {
  if (!wantsMotion() || document.hidden) return;
  const sky = document.createElement('div');
  sky.setAttribute('aria-hidden', 'true');
  Object.assign(sky.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '20',
    overflow: 'hidden',
    pointerEvents: 'none',
  });
  document.body.append(sky);
  const { left, width, top } = from.getBoundingClientRect();
  const start = { left: left + width / 2, top };
  const falls = Array.from({ length: PIECES }, (_, index) => throwPiece(sky, start, index));
  const sweep = () => {
    sky.remove();
    window.removeEventListener('pointerdown', sweep);
    window.removeEventListener('keydown', sweep);
  };
  window.addEventListener('pointerdown', sweep);
  window.addEventListener('keydown', sweep);
  Promise.all(falls).then(sweep, sweep);
}

/** Up and outwards, then down with a turn. */
function throwPiece(
  sky: HTMLElement,
  start: { readonly left: number; readonly top: number },
  index: number,
): Promise<unknown> {
  const piece = document.createElement('i');
  const size = between(7, 13);
  Object.assign(piece.style, {
    position: 'absolute',
    left: `${start.left}px`,
    top: `${start.top}px`,
    width: `${size}px`,
    height: `${size * between(0.4, 1)}px`,
    borderRadius: index % 3 === 0 ? '50%' : '2px',
    background: `var(${COLORS[index % COLORS.length]})`,
  });
  sky.append(piece);
  const x = between(-46, 46);
  const up = between(12, 44);
  const turn = between(-720, 720);
  const fall = piece.animate(
    [
      { transform: 'none', opacity: 1, easing: 'cubic-bezier(0.1, 0.7, 0.4, 1)' },
      {
        transform: `translate(${x * 0.8}vw, ${-up}vh) rotate(${turn / 2}deg)`,
        opacity: 1,
        offset: 0.35,
        easing: 'ease-in',
      },
      { transform: `translate(${x}vw, 60vh) rotate(${turn}deg)`, opacity: 0.6 },
    ],
    { duration: between(1600, 2900), fill: 'both' },
  );
  return fall.finished;
}

function between(least: number, most: number): number {
  return least + Math.random() * (most - least);
}
