import { createContext } from 'react';

/** Told where the collector answers that nobody is signed in any longer, with its words for it. */
export const SignedOutContext = createContext<(text: string) => void>(() => undefined);
