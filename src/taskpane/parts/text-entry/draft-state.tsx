import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FindingPlace } from '../../../assessment/check/finding';
import type { Field } from '../../state/drafts/field';
import type { Draft } from '../../state/pane-state';
import { OfferedNote } from './offered-note';
import { NotWrittenNote } from './not-written-note';
import { TwoVersions } from './two-versions';

const useStyles = makeStyles({
  state: {
    ...typographyStyles.caption1,
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly field: Field;
  readonly draft: Draft;
  readonly place: FindingPlace;
}

/** Whether what was typed is in the document yet. */
export function DraftState({ field, draft, place }: Props) {
  const styles = useStyles();
  const { status } = draft;
  switch (status.kind) {
    case 'typing':
    case 'writing':
      return <p className={styles.state}>Goes into the document when you pause</p>;
    case 'offered':
      return <OfferedNote field={field} />;
    case 'written':
      return <p className={styles.state}>In the document</p>;
    case 'changed':
      return <TwoVersions field={field} now={status.now} />;
    case 'notWritten':
      return <NotWrittenNote field={field} why={status.why} place={place} />;
  }
}
