import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Aspect } from '../../../framework/framework';
import { statementAt } from '../../../framework/lookup';
import { Section } from '../../../ui/parts/section';
import { useFramework } from '../../api/use-report';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
    margin: 0,
  },
  level: { ...typographyStyles.body1Strong },
  statement: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 0` },
  draft: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The aspect's statement at each level. */
export function Statements({ aspect }: { readonly aspect: Aspect }) {
  const styles = useStyles();
  const { levels } = useFramework();
  return (
    <Section heading="What the levels say">
      <dl className={styles.list}>
        {levels.map(({ key, label }) => {
          const { text, draft } = statementAt(aspect, key);
          return (
            <div key={key}>
              <dt className={styles.level}>{label}</dt>
              <dd className={styles.statement}>{text}</dd>
              {draft && <dd className={styles.draft}>Draft wording, not the authority’s.</dd>}
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
