import type { Field } from '../../../game/draft';
import type { EditorProblem } from '../../../game/editor-draft';
import {
  MAX_LINE_CHARS,
  MAX_OPTION_CHARS,
  MAX_SECONDS,
  MAX_TITLE_CHARS,
  MAX_WINES,
  MIN_SECONDS,
} from '../../../game/tasting';
import type { CommonMessages } from '../../messages/commonEn';
import type { HostMessages } from '../../messages/hostEn';

/** The id of the field that a problem is about, to jump to and to point at. */
export function fieldId(field: EditorProblem['field']): string {
  return typeof field === 'string'
    ? `field-${field}`
    : `field-${field.wine}-${field.category}-${field.answer}`;
}

/** What is wrong, in words, for right below the field. */
export function problemText(problem: EditorProblem, messages: HostMessages): string {
  const { problems } = messages;
  switch (problem.code) {
    case 'TITLE_TOO_LONG':
      return problems.TITLE_TOO_LONG(MAX_TITLE_CHARS);
    case 'SECONDS':
      return problems.SECONDS(MIN_SECONDS, MAX_SECONDS);
    case 'WINE_COUNT':
      return problems.WINE_COUNT(MAX_WINES);
    case 'LINE_TOO_LONG':
      return problems.LINE_TOO_LONG(MAX_LINE_CHARS);
    case 'EMPTY':
      return problems.EMPTY;
    case 'TOO_LONG':
      return problems.TOO_LONG(MAX_OPTION_CHARS);
    case 'DUPLICATE':
      return problems.DUPLICATE(answerName(problem.of.answer, messages));
    case 'TO_CONFIRM':
      return messages.editor.problemToConfirm;
    case 'NOT_A_VINTAGE':
      return messages.editor.notices.NOT_A_VINTAGE(problem.text);
    case 'VINTAGE_IN_FUTURE':
    case 'VINTAGE_TOO_OLD':
      return messages.editor.labelProblems[problem.code](Number(problem.text));
  }
}

export function answerName(answer: number, messages: HostMessages): string {
  return answer === 0 ? messages.correctAnswer : messages.wrongAnswer(answer);
}

/** How many there are, as many as there are lines below it; what is only missing is called so. */
export function summaryTitle(
  problems: readonly EditorProblem[],
  lines: readonly ProblemLine[],
  messages: HostMessages,
): string {
  const isMissing = problems.every(({ code }) => code === 'EMPTY');
  return isMissing ? messages.problemsMissing(lines.length) : messages.problemsTitle(lines.length);
}

export interface ProblemLine {
  readonly text: string;
  /** The first field it is about. */
  readonly fieldId: string;
}

/** One line for each question that has problems of a kind: twenty empty fields are five lines. */
export function summarize(
  problems: readonly EditorProblem[],
  messages: HostMessages,
  common: CommonMessages,
): ProblemLine[] {
  const lines: ProblemLine[] = [];
  const byQuestion = new Map<string, FieldProblem[]>();
  for (const problem of problems) {
    if (isOfField(problem)) {
      const key = `${problem.field.wine} ${problem.field.category} ${problem.code}`;
      byQuestion.set(key, [...(byQuestion.get(key) ?? []), problem]);
    } else {
      lines.push({ text: problemText(problem, messages), fieldId: fieldId(problem.field) });
    }
  }
  for (const group of byQuestion.values()) {
    const [first] = group;
    if (!first) continue;
    const { wine, category } = first.field;
    const where = messages.problemAt(wine + 1, common.categories[category]);
    const text = `${where}: ${hereText(first.code, group.length, messages)}`;
    lines.push({ text, fieldId: fieldId(first.field) });
  }
  return lines;
}

type FieldProblem = Extract<EditorProblem, { readonly field: Field }>;

function isOfField(problem: EditorProblem): problem is FieldProblem {
  return typeof problem.field !== 'string';
}

function hereText(code: FieldProblem['code'], count: number, messages: HostMessages): string {
  return code === 'TO_CONFIRM' ? messages.editor.toConfirmHere : messages.problemsHere[code](count);
}
