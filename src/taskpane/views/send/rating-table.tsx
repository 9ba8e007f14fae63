import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RatingSummary } from '../../../api/resources/rating-summary';
import { findLevel } from '../../../framework/lookup';
import { useAssessment } from '../../state/pane-context';

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'start',
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** Every aspect with the rating that goes. */
export function RatingTable({ summary }: { readonly summary: RatingSummary }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Aspect</th>
          <th scope="col">Rating</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(summary.ratings).map(([id, level]) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{level === null ? 'Unanswered' : (findLevel(framework, level)?.label ?? level)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
