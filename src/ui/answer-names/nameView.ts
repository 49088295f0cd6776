import type { Phase } from '../../game/state';
import type { Category, Option } from '../../game/tasting';

/** The answers that are shown together, each in its place. */
export type NameTogether = (category: Category, texts: readonly string[]) => readonly string[];

interface Answered {
  readonly category: Category;
  readonly right: readonly string[];
  readonly yours?: string | null;
}

interface Repaired {
  readonly category: Category | null;
  readonly right: readonly string[];
}

/** What a view of any device has answers in. */
export interface ViewWithAnswers {
  readonly phase: Phase;
  readonly question?: { readonly category: Category; readonly options: readonly Option[] };
  readonly recap?: readonly Answered[];
  /** A phone has it with what it means for its seat, a big screen as it is. */
  readonly you?: { readonly repair?: Repaired };
  readonly repair?: Repaired;
}

/** A view with its answers in the reader's language: the screens need not think of it. */
export function nameView<View extends ViewWithAnswers>(view: View, name: NameTogether): View {
  const { question, recap, you, repair } = view;
  return Object.assign(
    {},
    view,
    question && { question: { ...question, options: nameOptions(question, name) } },
    recap && { recap: recap.map((row) => nameRow(row, name)) },
    you?.repair && { you: { ...you, repair: nameRepair(you.repair, name) } },
    repair && { repair: nameRepair(repair, name) },
  );
}

function nameOptions({ category, options }: NonNullable<ViewWithAnswers['question']>, name: NameTogether) {
  const names = name(
    category,
    options.map(({ text }) => text),
  );
  return options.map((option, index) => ({ ...option, text: names[index] ?? option.text }));
}

/** One's own answer beside the right one: they stay as different as they are. */
function nameRow<Row extends Answered>(row: Row, name: NameTogether): Row {
  const { category, right, yours } = row;
  const isSaid = typeof yours === 'string';
  const isRight = isSaid && right.includes(yours);
  const names = name(category, isSaid && !isRight ? [...right, yours] : right);
  const said = isRight ? names[right.indexOf(yours)] : names[right.length];
  return Object.assign({}, row, { right: names.slice(0, right.length) }, isSaid && { yours: said ?? yours });
}

function nameRepair<Repair extends Repaired>(repair: Repair, name: NameTogether): Repair {
  const { category, right } = repair;
  return category === null ? repair : Object.assign({}, repair, { right: name(category, right) });
}
