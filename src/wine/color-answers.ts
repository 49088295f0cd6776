import { inDrawnOrder, type AnswerQuery } from './answer-query';
import { SHADES_AND_COLORS, shadeNamed, shadesOf, type Shade } from './color-shades';
import { foldWords } from './fold-words';

/**
 * Wrong colours, best first: shades beside a shade, colours beside a colour. What is before the shade stays, so that
 * `Pale lemon` is asked beside `Pale gold`.
 */
export function colorAnswers(query: AnswerQuery): string[] {
  const { truth, facts, glasses, language } = query;
  const { shade, before, isFrench } = splitShade(truth);
  const text = ({ en, fr }: Shade): string => {
    const name = isFrench || (language === 'fr' && !shade) ? fr : en;
    return before === '' ? name : `${before} ${name.toLocaleLowerCase('und')}`;
  };
  const asksColor = shade ? shade.isColor : glasses === 'black' || facts.color === null;
  if (asksColor) {
    const others = SHADES_AND_COLORS.filter((other) => other.isColor && other.color !== facts.color);
    return inDrawnOrder(
      others.map((item) => ({ item, distance: 0 })),
      1,
      query.draw,
    ).map(text);
  }
  return shadesBeside(shade, query).map(text);
}

function splitShade(truth: string): { shade: Shade | null; before: string; isFrench: boolean } {
  const words = truth.trim().split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const rest = words.slice(from).join(' ');
    const shade = shadeNamed(rest);
    if (shade) {
      const isFrench = foldWords(shade.en) !== foldWords(rest);
      return { shade, before: words.slice(0, from).join(' '), isFrench };
    }
  }
  return { shade: null, before: '', isFrench: false };
}

/** Shades of the wine's own colour; for friends one of them, and the middle shades of other colours. */
function shadesBeside(shade: Shade | null, { facts, difficulty, draw }: AnswerQuery): Shade[] {
  const color = shade?.color ?? facts.color ?? 'white';
  const own = shadesOf(color);
  const at = shade ? own.indexOf(shade) : 1;
  const steps = own.flatMap((item, place) =>
    item === shade ? [] : [{ item, distance: Math.abs(place - at) }],
  );
  const nearFirst = inDrawnOrder(steps, difficulty === 'keen' ? 2 : 0.5, draw);
  if (difficulty !== 'friends') return nearFirst;
  const far = (['white', 'rosé', 'red'] as const).flatMap((other) =>
    other === color ? [] : shadesOf(other).slice(1, 2),
  );
  const last = nearFirst[nearFirst.length - 1];
  return [...(last ? [last] : []), ...far, ...nearFirst];
}
