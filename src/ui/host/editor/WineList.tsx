import type { EditorSessionState } from '../../../host/editor-session';
import { useEditorState } from './EditorContext';
import { WineCard } from './WineCard';

const selectWines = (state: EditorSessionState) => state.draft.wines;

interface WineListProps {
  /** Keys of the wines that were there when the host tried to create it. */
  readonly tried: ReadonlySet<string>;
}

/** The wines, one card each. */
export function WineList({ tried }: WineListProps) {
  const wines = useEditorState(selectWines);
  return wines.map((wine, index) => (
    <WineCard key={wine.key} wine={wine} index={index} count={wines.length} isTried={tried.has(wine.key)} />
  ));
}
