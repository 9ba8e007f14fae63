import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Newsletter } from '../../../newsletter/contents';
import { writePage } from '../../../newsletter/page/write-page';
import { Section } from '../../../ui/parts/section';
import { useScreenOnly } from '../../../ui/styles';

const useStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    width: '100%',
    height: 'min(900px, 80vh)',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The newsletter as its page shows it. No script can run in it; its links open in a window of their own. */
export function NewsletterPreview({ newsletter }: { readonly newsletter: Newsletter }) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  // A page is longer to make than a letter to type.
  const shown = useDeferredValue(newsletter);
  const page = useMemo(() => writePage(shown).replace('<head>', '<head><base target="_blank">'), [shown]);
  return (
    <div className={screenOnly}>
      <Section heading="Preview">
        <iframe
          className={styles.frame}
          title="The newsletter as a page"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={page}
        />
      </Section>
    </div>
  );
}
