import { emptyWine, type Field } from './draft';
import {
  editorWine,
  isBlankWine,
  isFree,
  mapAnswers,
  typed,
  type Difficulty,
  type EditorDraft,
  type EditorWine,
  type Glasses,
} from './editor-draft';
import {
  completed,
  confirmed,
  withAnswer,
  withProposals,
  withTruths,
  type Proposals,
  type Truths,
} from './edit-wine';
import { MAX_WINES, type Category, type Flow } from './tasting';

/** A wine from a list that was pasted. */
export interface ListedWine {
  readonly label: string;
  readonly truths: Truths;
  /** Of the truths those that the host wrote as they are, each in a column of its own: typed, and so confirmed (T3). */
  readonly given: readonly Category[];
  readonly proposals: Proposals;
}

/** What was taken away last, and can be brought back. */
export type Removed =
  | { readonly type: 'wine'; readonly wine: EditorWine; readonly at: number }
  | { readonly type: 'all'; readonly draft: EditorDraft };

export interface EditorState {
  readonly draft: EditorDraft;
  readonly removed: Removed | null;
}

/** What a host does in the editor. `wine` is a wine's key; an unknown one changes nothing. */
export type Edit =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'seconds'; readonly seconds: number | null }
  | { readonly type: 'leaderboards'; readonly afterWineOnly: boolean }
  | { readonly type: 'flow'; readonly flow: Flow }
  | { readonly type: 'difficulty'; readonly difficulty: Difficulty }
  | { readonly type: 'glasses'; readonly glasses: Glasses }
  | { readonly type: 'add' }
  | { readonly type: 'start afresh'; readonly blank: EditorDraft }
  | { readonly type: 'undo' }
  | { readonly type: 'duplicate' | 'remove'; readonly wine: string }
  | { readonly type: 'move'; readonly wine: string; readonly by: -1 | 1 }
  | { readonly type: 'fold'; readonly wine: string; readonly isFolded: boolean }
  | { readonly type: 'label'; readonly wine: string; readonly text: string }
  /** The host's words about the bottle (P15). */
  | { readonly type: 'line'; readonly wine: string; readonly text: string }
  | {
      readonly type: 'type';
      readonly wine: string;
      readonly category: Category;
      readonly answer: Field['answer'];
      readonly text: string;
    }
  /** A truth from the list of suggestions: to be confirmed (T3). */
  | { readonly type: 'pick'; readonly wine: string; readonly category: Category; readonly text: string }
  /** One truth, or with `category` null all that are there. */
  | { readonly type: 'confirm'; readonly wine: string; readonly category: Category | null }
  /** What a label was understood as. What an earlier label filled in and nobody confirmed goes. */
  | { readonly type: 'read'; readonly wine: string; readonly truths: Truths }
  /** As `read`, but only into what is empty. */
  | { readonly type: 'complete'; readonly wine: string; readonly truths: Truths }
  | { readonly type: 'propose'; readonly wine: string; readonly proposals: Proposals }
  /** Another suggestion for one wrong answer. */
  | {
      readonly type: 'replace';
      readonly wine: string;
      readonly category: Category;
      readonly answer: 1 | 2 | 3;
      readonly text: string;
    }
  /** Instead of the wine `wine` if that is blank, else at the end; no more than fit (T1). */
  | { readonly type: 'list'; readonly wine: string; readonly wines: readonly ListedWine[] };

/** The editor after an edit. What the host typed or confirmed is changed by typing alone (T3). */
export function editDraft(state: EditorState, edit: Edit): EditorState {
  const { draft } = state;
  switch (edit.type) {
    case 'title':
      return withDraft(state, { title: edit.text });
    case 'seconds':
      return withDraft(state, { secondsPerQuestion: edit.seconds });
    case 'leaderboards':
      return withDraft(state, { leaderboardAfterWineOnly: edit.afterWineOnly });
    case 'flow':
      return withDraft(state, { flow: edit.flow });
    case 'difficulty':
      return withDraft(state, { difficulty: edit.difficulty });
    case 'glasses':
      return withDraft(state, { glasses: edit.glasses });
    case 'add':
      return withDraft(state, inserted(draft, draft.wines.length, [editorWine(emptyWine(), '')]));
    case 'start afresh':
      return {
        draft: edit.blank,
        removed: { type: 'all', draft },
      };
    case 'undo':
      return undone(state);
    case 'duplicate':
      return duplicated(state, edit.wine);
    case 'remove':
      return removed(state, edit.wine);
    case 'move':
      return moved(state, edit.wine, edit.by);
    case 'list':
      return listed(state, edit.wine, edit.wines);
    case 'fold':
      return changed(state, edit.wine, (wine) => ({ ...wine, isFolded: edit.isFolded }));
    case 'label':
      return changed(state, edit.wine, (wine) => ({ ...wine, label: edit.text }));
    case 'line':
      return changed(state, edit.wine, (wine) => ({ ...wine, line: edit.text }));
    case 'type':
      return changed(state, edit.wine, (wine) => withAnswer(wine, edit, typed(edit.text)));
    case 'pick':
      return changed(state, edit.wine, (wine) =>
        withAnswer(wine, { ...edit, answer: 0 }, { text: edit.text, origin: 'to confirm' }),
      );
    case 'confirm':
      return changed(state, edit.wine, (wine) => confirmed(wine, edit.category));
    case 'read':
      return changed(state, edit.wine, (wine) => withTruths(wine, edit.truths));
    case 'complete':
      return changed(state, edit.wine, (wine) => completed(wine, edit.truths));
    case 'propose':
      return changed(state, edit.wine, (wine) => withProposals(wine, edit.proposals));
    case 'replace':
      return changed(state, edit.wine, (wine) =>
        isFree(wine.answers[edit.category][edit.answer])
          ? withAnswer(wine, edit, { text: edit.text, origin: 'proposed' })
          : wine,
      );
  }
}

function withDraft(state: EditorState, change: Partial<EditorDraft>): EditorState {
  return { ...state, draft: { ...state.draft, ...change } };
}

function changed(state: EditorState, key: string, change: (wine: EditorWine) => EditorWine): EditorState {
  return withDraft(state, {
    wines: state.draft.wines.map((wine) => (wine.key === key ? change(wine) : wine)),
  });
}

/** The wines get keys of their own; those beyond the most that a tasting can have are left out. */
function inserted(draft: EditorDraft, at: number, wines: readonly EditorWine[]): Partial<EditorDraft> {
  const fresh = wines
    .slice(0, Math.max(0, MAX_WINES - draft.wines.length))
    .map((wine, index) => ({ ...wine, key: `wine-${draft.nextKey + index}` }));
  return {
    wines: [...draft.wines.slice(0, at), ...fresh, ...draft.wines.slice(at)],
    nextKey: draft.nextKey + fresh.length,
  };
}

/** The truths of a copy are to be confirmed and its line is blank: it is another bottle (T3). */
function duplicated(state: EditorState, key: string): EditorState {
  const at = state.draft.wines.findIndex((wine) => wine.key === key);
  const wine = state.draft.wines[at];
  if (!wine) return state;
  const answers = mapAnswers((category) => {
    const [truth, ...wrong] = wine.answers[category];
    return [{ text: truth.text, origin: 'to confirm' }, ...wrong];
  });
  return withDraft(state, inserted(state.draft, at + 1, [{ ...wine, isFolded: false, line: '', answers }]));
}

/** The last wine stays: a tasting has one at least (T1). */
function removed(state: EditorState, key: string): EditorState {
  const { wines } = state.draft;
  const at = wines.findIndex((wine) => wine.key === key);
  const wine = wines[at];
  if (!wine || wines.length === 1) return state;
  return {
    draft: { ...state.draft, wines: wines.filter((one) => one !== wine) },
    removed: { type: 'wine', wine, at },
  };
}

/** A wine comes back to its place if there is room; what was typed meanwhile stays. */
function undone({ draft, removed }: EditorState): EditorState {
  if (!removed) return { draft, removed };
  if (removed.type === 'all') return { draft: removed.draft, removed: null };
  if (draft.wines.length >= MAX_WINES) return { draft, removed };
  const { wine, at } = removed;
  const wines = [...draft.wines.slice(0, at), wine, ...draft.wines.slice(at)];
  return { draft: { ...draft, wines }, removed: null };
}

function moved(state: EditorState, key: string, by: -1 | 1): EditorState {
  const wines = [...state.draft.wines];
  const from = wines.findIndex((wine) => wine.key === key);
  const [wine, other] = [wines[from], wines[from + by]];
  if (!wine || !other) return state;
  wines[from] = other;
  wines[from + by] = wine;
  return withDraft(state, { wines });
}

function listed(state: EditorState, key: string, list: readonly ListedWine[]): EditorState {
  const { draft } = state;
  const at = draft.wines.findIndex((wine) => wine.key === key && isBlankWine(wine));
  const rest = at === -1 ? draft.wines : draft.wines.filter((_, index) => index !== at);
  const wines = list.map(({ label, truths, given, proposals }) => {
    const read = withTruths({ ...editorWine(emptyWine(), ''), label }, truths);
    return withProposals(given.reduce(confirmed, read), proposals);
  });
  if (wines.length === 0) return state;
  return withDraft(state, inserted({ ...draft, wines: rest }, at === -1 ? rest.length : at, wines));
}
