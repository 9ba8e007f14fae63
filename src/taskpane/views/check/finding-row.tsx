import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { box } from '../../../ui/styles';
import type { Finding } from '../../../assessment/check/finding';
import { usePrepared } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { GoToDocument } from '../../parts/go-to-document';
import { ViewButton } from '../../parts/view-button';
import { FixButton } from './fix-button';
import { viewOfPlace } from './view-of-place';

const useStyles = makeStyles({
  row: box,
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

/** One finding, with the way to its place: in the pane where it can be put right there, else in the document. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const prepared = usePrepared();
  const { text, place } = finding;
  const view = prepared ? viewOfPlace(place) : null;
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
            <ViewButton size="small" aria-label={`Take me there: ${text}`} to={view}>
              Take me there
            </ViewButton>
          </div>
          <FixButton finding={finding} />
        </Actions>
      )}
    </div>
  );
}
