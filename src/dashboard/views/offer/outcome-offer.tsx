import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AreaEvent } from '../../../api/resources/area-offer';
import type { AspectLine } from '../../../api/resources/reports';
import type { GroupReport } from '../../api/api-client';
import type { Outcome } from '../../../framework/framework';
import { dayOf } from '../../../wording/dates';
import { shareTexts } from '../../../wording/shares';
import { useDashboard } from '../../dashboard-context';
import { EventItem } from '../../events/event-item';
import { inOrder } from '../../figures';
import { useOwnArea } from '../../use-own-area';
import { HighlightBadge } from '../../parts/highlight-badge';
import { Note } from '../../../ui/parts/note';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { keptSettings, linkTo } from '../../address/address';
import { SupportField } from '../../texts/support-field';
import { supportKey } from '../../texts/text-keys';
import type { KeptTexts } from '../../texts/use-text-keeper';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly outcome: Outcome;
  readonly report: GroupReport;
  readonly texts: KeptTexts;
  readonly events: readonly AreaEvent[];
}

/** One outcome: what schools need, and what there is for them. */
export function OutcomeOffer({ outcome, report, texts, events }: Props) {
  const area = useOwnArea();
  const { now } = useDashboard();
  const ids = new Set<string>(outcome.aspects.map(({ id }) => id));
  const needs = report.aspects.filter(
    ({ aspect, highlight }) => ids.has(aspect) && (highlight === 'need' || highlight === 'split'),
  );
  const priority = report.outcomes.find((line) => line.outcome === outcome.number)?.priority ?? null;
  const own = events.filter((event) => event.outcome === outcome.number && event.startsOn >= dayOf(now()));
  const isBare = own.length === 0 && (texts.state.texts.get(supportKey(outcome.number)) ?? '').trim() === '';
  return (
    <Section heading={`Outcome ${outcome.number}: ${outcome.shortTitle ?? outcome.title}`}>
      {needs.length === 0 ? (
        <p>No aspect stands out as a need so far.</p>
      ) : (
        <PlainList label={`Needs in outcome ${outcome.number}`}>
          {needs.map((line) => (
            <NeedItem key={line.aspect} line={line} isPriority={line.aspect === priority} />
          ))}
        </PlainList>
      )}
      {needs.length > 0 && isBare && (
        <Note kind="warning">
          <p>Schools have a need here, and nothing is on offer for it yet.</p>
        </Note>
      )}
      <SupportField texts={texts} outcome={outcome} area={area.name} />
      {own.length > 0 && (
        <PlainList label={`Events for outcome ${outcome.number}`}>
          {own.map((event) => (
            <li key={event.id}>
              <EventItem event={event} />
            </li>
          ))}
        </PlainList>
      )}
    </Section>
  );
}

function NeedItem({ line, isPriority }: { readonly line: AspectLine; readonly isPriority: boolean }) {
  const styles = useStyles();
  const framework = useFramework();
  const settings = keptSettings(useAddress());
  const [lowest] = shareTexts(inOrder(framework, line.counts));
  const rated = line.counts?.rated ?? 0;
  return (
    <li className={styles.line}>
      <Link href={linkTo({ view: 'outcomes', path: [line.aspect], settings })}>{line.aspect}</Link>
      {line.highlight !== null && <HighlightBadge highlight={line.highlight} />}
      <span>
        {lowest} {framework.levels[0]?.label} (n {rated}){isPriority && ', the priority of this outcome'}
      </span>
    </li>
  );
}
