import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayText } from '../../../wording/dates';
import type { OfferedEvent } from '../../../api/resources/area-offer';
import { useAssessment, usePane } from '../../state/pane-context';
import { AskedPart } from '../../parts/asked-part';
import { Fold } from '../../../ui/parts/fold';
import { Section } from '../../../ui/parts/section';
import { useAsked } from '../../parts/use-asked';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  events: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

/** How the area supports its schools, outcome by outcome. */
export function AreaOfferSection() {
  const styles = useStyles();
  const pane = usePane();
  const { framework } = useAssessment();
  const asked = useAsked(pane.askForOffer);
  return (
    <Section heading="What your area offers">
      <AskedPart asked={asked} waiting="Asking what your area offers">
        {({ area, outcomes, events, contact }) => {
          const offered = outcomes.filter(({ support, events: own }) => support !== null || own.length > 0);
          const isNothing = offered.length === 0 && events.length === 0 && contact === null;
          return (
            <>
              {isNothing && <p className={styles.text}>{area.name} has put nothing here yet.</p>}
              {offered.map(({ outcome, support, events: own }) => (
                <Fold key={outcome} summary={`${outcome} ${titleOf(outcome, framework.outcomes)}`}>
                  {support !== null && <p className={styles.text}>{support}</p>}
                  <Events events={own} />
                </Fold>
              ))}
              <Events events={events} />
              {contact !== null && <p className={styles.text}>{contact}</p>}
            </>
          );
        }}
      </AskedPart>
    </Section>
  );
}

function Events({ events }: { readonly events: readonly OfferedEvent[] }) {
  const styles = useStyles();
  if (events.length === 0) return null;
  return (
    <ul className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          {dayText(event.startsOn)}: {event.title}. {event.detail}
          <strong>{changeText(event)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** The news for schools; '' where there is none. */
function changeText({ change, movedFrom }: OfferedEvent): string {
  if (change === null) return '';
  if (change === 'new') return ' New.';
  return movedFrom === null ? ' Changed.' : ` Changed: it was on ${dayText(movedFrom)}.`;
}

function titleOf(
  number: number,
  outcomes: readonly { readonly number: number; readonly title: string }[],
): string {
  return outcomes.find((outcome) => outcome.number === number)?.title ?? '';
}
