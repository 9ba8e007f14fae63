import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fold } from '../../../ui/parts/fold';
import { useAssessment } from '../../state/pane-context';

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** The words by which the published introduction tells the levels apart, one line a strand. */
export function LevelWords() {
  const styles = useStyles();
  const { levels, progression } = useAssessment().framework;
  if (progression.length === 0) return null;
  return (
    <Fold summary="Words that tell the levels apart">
      <table className={styles.table}>
        <thead>
          <tr>
            {levels.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {progression.map(({ strand, words }) => (
            <tr key={strand}>
              {levels.map(({ key }) => (
                <td key={key}>{words[key]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
