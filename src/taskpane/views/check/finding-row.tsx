import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { box } from '../../../ui/styles';
import { useFocusOnArrival } from '../../../ui/parts/view-heading';
import type { Finding } from '../../../assessment/check/finding';
import { usePane, usePrepared } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { GoToDocument } from '../../parts/go-to-document';
import { FixButton } from './fix-button';
import { viewInGroup } from './view-in-group';
import { viewOfPlace } from './view-of-place';

const useStyles = makeStyles({
  row: box,
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: Finding;
  /** The findings of its kind that come after it. */
  readonly after: readonly Finding[];
  /** Whether the keyboard comes back here. */
  readonly focus: boolean;
}

/** One finding, with the way to its place: in the pane where it can be put right there, else in the document. */
export function FindingRow({ finding, after, focus }: Props) {
  const styles = useStyles();
  const prepared = usePrepared();
  const { text, place } = finding;
  const pane = usePane();
  const button = useRef<HTMLElement | null>(null);
  useFocusOnArrival(button, focus);
  const isShownHere = prepared && viewOfPlace(place) !== null;
  const view = isShownHere ? viewInGroup([finding, ...after]) : null;
  return (
    <div className={styles.row}>
      <p className={styles.text}>{text}</p>
      {view === null ? (
        <GoToDocument place={place} size="small" label={`Take me there in the document: ${text}`}>
          Take me there in the document
        </GoToDocument>
      ) : (
        <Actions>
          <div>
            {/* The finding tells many buttons of the same words apart. */}
            <Button
              ref={(element: HTMLElement | null) => {
                button.current = element;
              }}
              size="small"
              aria-label={`Take me there: ${text}`}
              onClick={() => pane.show(view)}
            >
              Take me there
            </Button>
          </div>
          <FixButton finding={finding} />
        </Actions>
      )}
    </div>
  );
}
