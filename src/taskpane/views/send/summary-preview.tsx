import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { RatingSummary } from '../../../api/resources/rating-summary';
import { Fold } from '../../../ui/parts/fold';
import { Section } from '../../../ui/parts/section';
import { RatingTable } from './rating-table';
import { RawBody } from './raw-body';
import { SummaryFacts } from './summary-facts';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly summary: RatingSummary;
  /** The very text that is sent. */
  readonly body: string;
}

/** Exactly what will be sent: readable, and as it is on the wire. */
export function SummaryPreview({ summary, body }: Props) {
  const styles = useStyles();
  return (
    <Section heading="What will be sent">
      <SummaryFacts summary={summary} />
      <Fold summary="The ratings">
        <RatingTable summary={summary} />
      </Fold>
      <Fold summary="The same as it is sent">
        <div data-what="body">
          <RawBody body={body} />
        </div>
      </Fold>
      <p className={styles.text}>
        Your evidence, notes, action plan, added rows and the names of people stay in the document.
      </p>
    </Section>
  );
}
