import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { ViewButton } from '../../parts/view-button';
import { useAssessment } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Section } from '../../../ui/parts/section';
import { statementsOf } from '../../state/answers/statement-wording';
import { newSentences } from './statement-differences';
import { StatementWords } from './statement-words';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The demands that the next level adds to the school's own. At the highest level: an invitation to share. */
export function NextStep({ answer }: { readonly answer: AspectAnswer }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const statements = useMemo(() => statementsOf(answer, framework), [answer, framework]);
  const at = statements.findIndex(({ level }) => level === answer.rating);
  const [own, next] = [statements[at], statements[at + 1]];
  if (own === undefined) return null;
  if (next === undefined) return <AtTheTop label={own.label} />;
  if (next.text.trim() === '') return null;
  return (
    <Section heading="Your next step">
      <p className={styles.text}>To be {next.label}, your school also needs to show:</p>
      <ul className={styles.list}>
        {newSentences(next.text, own.text).map((parts) => (
          <li key={parts[0]?.text}>
            <StatementWords parts={parts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AtTheTop({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Section heading="A strength to share">
      <p className={styles.text}>
        {label} is the highest level. When you send your ratings, you can say that other schools may ask yours
        about this aspect. They are told nothing unless you tick it there.
      </p>
      <Actions>
        <ViewButton size="small" to={{ kind: 'send' }}>
          See what would be sent
        </ViewButton>
      </Actions>
    </Section>
  );
}
