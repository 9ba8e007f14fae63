import { makeStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers, such as that a text was copied. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** Gives what stands in it a voice for screen readers. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: '', number: 0 });
  const announce = useCallback((text: string) => setSaid(({ number }) => ({ text, number: number + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" className={styles.hidden}>
        {/* A new element each time, so that the same words are said again. */}
        <span key={said.number}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
