import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Collection } from '../../api/resources/collections';
import { useScreenOnly } from '../../ui/styles';
import { ConfirmButton } from '../parts/confirm-button';
import { useSession } from '../session/session-context';
import { useUnsavedWork } from '../unsaved/unsaved-work';
import { HeaderField } from './header-field';
import { useAddress } from '../address/use-address';
import { useAnswer } from '../api/use-answer';
import { useDashboard } from '../dashboard-context';

const useStyles = makeStyles({
  band: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `4px solid ${tokens.colorBrandBackground}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { borderTop: 'none' },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    maxWidth: '1240px',
    margin: '0 auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 899px)': { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
    '@media print': { padding: `0 0 ${tokens.spacingVerticalM}` },
  },
  names: { flexGrow: 1, minWidth: 0 },
  product: { ...typographyStyles.subtitle2, display: 'block' },
  area: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  onPaper: { '@media screen': { display: 'none' } },
  person: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    flexWrap: 'wrap',
    overflowWrap: 'anywhere',
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly collections: readonly Collection[];
  readonly chosen: Collection | null;
}

/** Whose dashboard it is, which collection is looked at, who is signed in. */
export function Header({ collections, chosen }: Props) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  const { person, signOut } = useSession();
  const unsaved = useUnsavedWork();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className={styles.band}>
      <header className={styles.header}>
        <div className={styles.names}>
          <span className={styles.product}>SEND Benchmark</span>
          <span className={styles.area}>{person.area?.name ?? 'The county'}</span>
        </div>
        {person.role === 'county' && <AreaChooser />}
        {chosen !== null && <CollectionChooser collections={collections} chosen={chosen} />}
        <div className={mergeClasses(styles.person, screenOnly)}>
          <span>{person.name}</span>
          <ConfirmButton
            label="Sign out"
            size="small"
            action="Sign out and forget them"
            isAsked={() => unsaved.isAny()}
            onDo={() => void signOut().then(setProblem)}
          >
            <p>Texts or files that you have not saved yet are forgotten when you sign out.</p>
          </ConfirmButton>
          <span role="alert" className={styles.problem}>
            {problem}
          </span>
        </div>
      </header>
    </div>
  );
}

interface ChooserProps {
  readonly collections: readonly Collection[];
  readonly chosen: Collection;
}

function CollectionChooser({ collections, chosen }: ChooserProps) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  return (
    <>
      <span className={styles.onPaper}>{chosen.name}</span>
      <HeaderField
        className={screenOnly}
        label="Collection"
        setting="collection"
        value={chosen.id}
        options={collections.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

/** Chooses whose figures the views show: for county staff, the county's or an area's. */
function AreaChooser() {
  const { api } = useDashboard();
  const { area = '' } = useAddress().settings;
  const { answer } = useAnswer('areas', () => api.areas());
  // Without the list the county's figures are still there.
  const areas = answer?.kind === 'ok' ? answer.value : [];
  const options = areas.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <HeaderField
      label="Figures of"
      setting="area"
      value={areas.some(({ id }) => id === area) ? area : ''}
      options={[{ value: '', label: 'The county' }, ...options]}
    />
  );
}
