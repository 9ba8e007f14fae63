import { makeStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { unseen } from '../styles';

const useStyles = makeStyles({ unseen });

/** The words for screen readers. The number makes the same words twice two announcements. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
}

/** Says to screen readers what has just happened. */
export function LiveRegion({ announcement: { text, number } }: { readonly announcement: Announcement }) {
  return (
    <div role="status" className={useStyles().unseen}>
      {/* A new element each time, so that the same words are said again. */}
      <span key={number}>{text}</span>
    </div>
  );
}

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers, such as that a text was copied. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** Gives what stands in it a voice for screen readers. */
export function WithAnnouncements({ children }: { readonly children: ReactNode }) {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: '', number: 0 });
  const announce = useCallback(
    (text: string) => setAnnouncement(({ number }) => ({ text, number: number + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <LiveRegion announcement={announcement} />
    </AnnounceContext.Provider>
  );
}
