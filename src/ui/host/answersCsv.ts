import type { AnswerRow } from '../../host/answer-rows';
import { writeCsv } from '../../wine/write-csv';
import type { CommonMessages } from '../messages/commonEn';
import type { HostMessages } from '../messages/hostEn';

/** One table, so that a spreadsheet can sort it and pivot it: everybody's rank and total stand in each of their rows. */
export function answersCsv(
  rows: readonly AnswerRow[],
  { columns, yes, no }: HostMessages['played'],
  { categories, orList }: CommonMessages,
): string {
  const word = (is: boolean) => (is ? yes : no);
  return writeCsv([
    Object.values(columns),
    ...rows.map(({ rank, pseudonym, score, wine, category, said, right, isRight, points, isCounted }) => [
      String(rank),
      pseudonym,
      String(score),
      String(wine),
      categories[category],
      said ?? '',
      orList(right),
      word(isRight),
      String(points),
      word(isCounted),
    ]),
  ]);
}
