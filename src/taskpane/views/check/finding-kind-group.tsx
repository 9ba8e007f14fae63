import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KindGroup } from '../../../assessment/check/kind-groups';
import { Actions } from '../../../ui/parts/actions';
import { Fold } from '../../../ui/parts/fold';
import { PlainList } from '../../../ui/parts/plain-list';
import { useFocusOnArrival } from '../../../ui/parts/view-heading';
import { column } from '../../../ui/styles';
import { usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { FindingRow } from './finding-row';
import { viewInGroup } from './view-in-group';

/** So many findings of one kind are a list; more are one line, opened on demand. */
const mostAsList = 3;

const useStyles = makeStyles({ group: { ...column(tokens.spacingVerticalXS) } });

/** The findings of one kind, to be gone through one after another. */
export function FindingKindGroup({ group: { kind, heading, findings } }: { readonly group: KindGroup }) {
  const styles = useStyles();
  const pane = usePane();
  const prepared = usePrepared();
  const isReturned = usePaneState(({ view }) => view.kind === 'check' && view.at === kind);
  const button = useRef<HTMLElement | null>(null);
  useFocusOnArrival(button, isReturned);
  const list = (
    <PlainList>
      {findings.map((finding, at) => (
        <li key={`${finding.kind} ${JSON.stringify(finding.place)}`}>
          <FindingRow finding={finding} after={findings.slice(at + 1)} focus={isReturned && at === 0} />
        </li>
      ))}
    </PlainList>
  );
  if (findings.length <= mostAsList) return list;
  const first = prepared ? viewInGroup(findings) : null;
  return (
    <div className={styles.group}>
      <Fold summary={heading}>{list}</Fold>
      {first !== null && (
        <Actions>
          <Button
            ref={(element: HTMLElement | null) => {
              button.current = element;
            }}
            size="small"
            aria-label={`Go through them: ${heading}`}
            onClick={() => pane.show(first)}
          >
            Go through them
          </Button>
        </Actions>
      )}
    </div>
  );
}
