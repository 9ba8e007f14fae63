import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Shows its content once what stands before it has been painted, so that the first figures need not wait for
 * everything below them.
 */
export function AfterFirstPaint({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setTime(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isTime ? children : null;
}
