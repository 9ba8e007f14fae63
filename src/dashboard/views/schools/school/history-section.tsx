import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../../ui/styles';
import type { SentWithRatings } from '../../../../api/resources/submissions';
import { frameworkByEdition } from '../../../../framework/frameworks';
import { dayText, momentText } from '../../../../wording/dates';
import { counted } from '../../../../wording/sentences';
import { useCollection } from '../../../collection-context';
import { useDashboard } from '../../../dashboard-context';
import { FetchedPart } from '../../../parts/fetched-part';
import { Fold } from '../../../../ui/parts/fold';
import { PlainList } from '../../../../ui/parts/plain-list';
import { Section } from '../../../../ui/parts/section';
import { useAnswer } from '../../../api/use-answer';
import { changesInRating } from './changes-in-rating';

const useStyles = makeStyles({
  item: {
    ...column(tokens.spacingVerticalXS),
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '@media print': { breakInside: 'avoid' },
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Everything that the school has sent to any collection, and what has changed each time. */
export function HistorySection({ urn, newest }: { readonly urn: string; readonly newest: string | null }) {
  const styles = useStyles();
  const { api } = useDashboard();
  const fetched = useAnswer(`sent by ${urn} ${newest}`, () => api.sentBy(urn));
  return (
    <Section heading="Everything it has sent">
      <FetchedPart fetched={fetched} what="what the school has sent">
        {(history) =>
          history.length === 0 ? (
            <p>The school has sent nothing yet.</p>
          ) : (
            <PlainList items="close" isOrdered>
              {history.map((sent, place) => (
                <li key={sent.submission} className={styles.item}>
                  <SentItem sent={sent} before={earlierThan(history, place)} />
                </li>
              ))}
            </PlainList>
          )
        }
      </FetchedPart>
    </Section>
  );
}

/** A withdrawn submission is no measure for a later one. */
function earlierThan(history: readonly SentWithRatings[], place: number): SentWithRatings | null {
  return history.slice(place + 1).find(({ withdrawn }) => withdrawn === null) ?? null;
}

const sources = { pane: 'sent from Word', file: 'e-mailed as a file', document: 'e-mailed as a document' };

interface ItemProps {
  readonly sent: SentWithRatings;
  /** The one that the school had sent before; null for its first. */
  readonly before: SentWithRatings | null;
}

function SentItem({ sent, before }: ItemProps) {
  const styles = useStyles();
  const { all } = useCollection();
  const { collection, receivedAt, completedOn, source, late, counts, withdrawn, submission, digest } = sent;
  const name = all.find(({ id }) => id === collection)?.name ?? collection;
  return (
    <>
      <h3 className={styles.heading}>
        {name}: {withdrawn !== null ? 'withdrawn' : counts ? 'counts' : 'a newer one counts in its place'}
      </h3>
      <span>
        Received on {momentText(receivedAt)}
        {late && ', late'}, {sources[source]}, completed on {dayText(completedOn)}.
      </span>
      {withdrawn !== null && (
        <span>
          Withdrawn on {momentText(withdrawn.at)}: “{withdrawn.reason}”
        </span>
      )}
      {withdrawn === null && before !== null && <Changes sent={sent} before={before} />}
      <span className={styles.quiet}>
        Receipt {submission}, digest {digest}
      </span>
    </>
  );
}

function Changes({ sent, before }: { readonly sent: SentWithRatings; readonly before: SentWithRatings }) {
  const framework = frameworkByEdition(sent.edition);
  const changes = framework === undefined ? null : changesInRating(framework, sent, before);
  const since = `the one of ${dayText(before.receivedAt)}`;
  if (changes === null) {
    return <span>It cannot be compared with {since}: how their editions go together is not known.</span>;
  }
  if (changes.length === 0) return <span>It rates everything as {since} does.</span>;
  return (
    <Fold summary={`${counted(changes.length, 'aspect')} rated otherwise than in ${since}`}>
      <ul>
        {changes.map(({ aspect, now, before: then }) => (
          <li key={aspect}>
            {aspect}: {now}, before {then}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
