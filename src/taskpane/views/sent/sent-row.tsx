import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { box } from '../../../ui/styles';
import { useEffect, useRef } from 'react';
import { dayText, momentText } from '../../../wording/dates';
import type { SentSummary } from '../../../api/resources/submissions';
import { Withdraw } from './withdraw';

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    ...box,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  when: typographyStyles.body1Strong,
});

const sources: Readonly<Record<SentSummary['source'], string>> = {
  pane: 'sent from Word',
  file: 'e-mailed as a summary file',
  document: 'read from your e-mailed document',
};

interface Props {
  readonly sent: SentSummary;
  readonly onWithdrawn: () => void;
  /** Whether the keyboard goes here when it is shown. */
  readonly focus?: boolean;
}

/** One summary that has arrived: when, how, and whether it counts. */
export function SentRow({ sent, onWithdrawn, focus = false }: Props) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) row.current?.focus();
  }, [focus]);
  return (
    <div ref={row} tabIndex={-1} className={styles.row}>
      <p className={styles.when}>{momentText(sent.receivedAt)}</p>
      <p>
        {sent.collection}, {sources[sent.source]}
        {sent.late ? ', after the closing date' : ''}. {whetherItCounts(sent)}
      </p>
      {sent.counts && <Withdraw sent={sent} onWithdrawn={onWithdrawn} />}
    </div>
  );
}

function whetherItCounts({ counts, withdrawn }: SentSummary): string {
  if (withdrawn !== null) return `Withdrawn on ${dayText(withdrawn.at)}: ${withdrawn.reason}`;
  return counts ? 'This one counts.' : 'A later one counts in its place.';
}
