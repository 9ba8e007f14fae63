import type { ReactNode } from 'react';

/** A paragraph that brings no space of its own. */
export function Line({ children }: { readonly children: ReactNode }) {
  return <p style={{ margin: 0 }}>{children}</p>;
}
