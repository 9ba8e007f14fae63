import { createContext, useContext } from 'react';

/** Where the parts stand: in the narrow pane beside a document, or on a page of its own. */
type Look = 'pane' | 'page';

export const LookContext = createContext<Look>('page');

export function useLook(): Look {
  return useContext(LookContext);
}
