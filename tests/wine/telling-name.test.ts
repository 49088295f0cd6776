import { describe, expect, it } from 'vitest';

import { toldAlike, toldByName } from '../../src/wine/telling-name';
import { wineOf } from '../support/desk';

const ANSWERS = { region: 'Mosel', grape_variety: 'Gewürztraminer' };

function named(wine_name: string, wrong: [string, string, string]) {
  return { ...wineOf(ANSWERS), wine_name: { correct: wine_name, wrong } };
}

describe('telling-name', () => {
  it.each([
    ['the region', 'Mosel Kabinett', 'Mosel'],
    ['the grape, in another spelling', 'Gewurztraminer Kabinett', 'Gewürztraminer'],
  ])('[H3] a right name that alone repeats %s tells itself', (_, name, told) => {
    expect(toldByName(named(name, ['Bernkasteler Doctor', 'Erdener Prälat', '']))).toBe(told);
  });

  it.each<[string, string, [string, string, string]]>([
    ['has a wrong one beside it that does so too', 'Mosel Kabinett', ['Mosel Auslese', 'Erdener Prälat', '']],
    ['repeats a part of a word only', 'Moselle', ['Bernkasteler Doctor', 'Erdener Prälat', '']],
    ['repeats nothing', 'Wehlener Sonnenuhr', ['Bernkasteler Doctor', 'Erdener Prälat', '']],
    ['has no wrong one beside it yet', 'Mosel Kabinett', ['', '', '']],
  ])('[H3] a right name that %s tells nothing', (_, name, wrong) => {
    expect(toldByName(named(name, wrong))).toBeNull();
  });

  it.each([
    ['Rioja Reserva', ['Rioja', 'Tempranillo'], 'Viña Tondonia', 'Rioja Viña Tondonia'],
    ['Mosel Riesling', ['Mosel', 'Riesling'], 'Erdener Prälat', 'Mosel Riesling Erdener Prälat'],
    [
      'Cloudy Bay Sauvignon Blanc Marlborough',
      ['Marlborough', 'Sauvignon Blanc'],
      'Dog Point',
      'Dog Point Sauvignon Blanc Marlborough',
    ],
    [
      'Albariño Rías Baixas',
      ['Rías Baixas', 'Albariño'],
      'Albariño Martín Códax',
      'Albariño Martín Códax Rías Baixas',
    ],
    [
      'Amarone della Valpolicella',
      ['Amarone della Valpolicella', 'Corvina'],
      "Amarone Monte Ca' Bianca",
      "Amarone della Valpolicella Monte Ca' Bianca",
    ],
    ['Wehlener Sonnenuhr', ['Mosel', 'Riesling'], 'Erdener Prälat', 'Erdener Prälat'],
  ])('[H3] beside %s a wrong name repeats what it repeats', (truth, known, name, told) => {
    expect(toldAlike(name, truth, known)).toBe(told);
  });
});
