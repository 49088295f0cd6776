import type { EditorSessionState } from '../../../host/editor-session';
import { useEditorState } from './EditorContext';
import { WineCard } from './WineCard';

const selectWines = (state: EditorSessionState) => state.draft.wines;

/** The wines, one card each. */
export function WineList({ isTried }: { readonly isTried: boolean }) {
  const wines = useEditorState(selectWines);
  return wines.map((wine, index) => (
    <WineCard key={wine.key} wine={wine} index={index} count={wines.length} isTried={isTried} />
  ));
}
