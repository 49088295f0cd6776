import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { EditorSession, EditorSessionState } from '../../../host/editor-session';
import type { FocusLater } from './useFocusLater';

interface EditorTools {
  readonly session: EditorSession;
  readonly focusLater: FocusLater;
  /** Speaks of what changed away from the focus. */
  readonly say: (words: string) => void;
}

const EditorContext = createContext<EditorTools | null>(null);

export const EditorProvider = EditorContext.Provider;

export function useEditor(): EditorTools {
  const tools = useContext(EditorContext);
  if (!tools) throw new Error('no editor above this component');
  return tools;
}

/** A part of the editor's state; the selector is named above the component that uses it. */
export function useEditorState<T>(selector: (state: EditorSessionState) => T): T {
  return useStore(useEditor().session.store, selector);
}
