import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ViewButton } from '../../parts/view-button';
import { useAssessment } from '../../state/pane-context';
import { ViewHeading } from '../../../ui/parts/view-heading';

const useStyles = makeStyles({
  card: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'start' },
  words: { flexGrow: 1, flexBasis: '180px', minWidth: 0 },
  detail: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whose document this is. */
export function SchoolCard() {
  const styles = useStyles();
  const { school, framework } = useAssessment();
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        <ViewHeading>{school.name ?? 'Your school'}</ViewHeading>
        <p className={styles.detail}>
          {school.urn === null ? 'URN not filled in yet' : `URN ${school.urn}`} · {framework.shortTitle}
        </p>
      </div>
      <ViewButton size="small" to={{ kind: 'school', at: 'heading' }}>
        School details
      </ViewButton>
    </div>
  );
}
