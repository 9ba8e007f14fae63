import { useCallback } from 'react';
import { Line } from '../../../ui/parts/line';
import { changedRatings } from '../../../assessment/summary/changed-ratings';
import { lastAnswers, type LastTime, lastTimeOfSummary } from '../../../assessment/last-time/last-time';
import { type Answer, mapped, ok } from '../../../api/client';
import { useAssessment, usePane } from '../../state/pane-context';
import { AskedPart } from '../../parts/asked-part';
import { ChangedRatings } from '../../parts/changed-ratings';
import { Section } from '../../../ui/parts/section';
import { useAsked } from '../../parts/use-asked';

/** The document's ratings beside what the school sent to an earlier collection. */
export function ThisYearAndLast() {
  const pane = usePane();
  const assessment = useAssessment();
  const ask = useCallback(async (): Promise<Answer<LastTime | null>> => {
    const { lastTime, collection } = pane.store.get();
    if (lastTime.kind === 'open') return ok(lastTime.lastTime);
    const sent = await pane.askForSent();
    if (sent.kind !== 'ok') return sent;
    const present = collection.kind === 'open' ? collection.collection.id : sent.value.items[0]?.collection;
    const earlier = sent.value.items.find((one) => one.counts && one.collection !== present);
    if (earlier === undefined) return ok(null);
    return mapped(await pane.askForSummary(earlier.submission), lastTimeOfSummary);
  }, [pane]);
  const asked = useAsked(ask);
  return (
    <Section heading="This year and last">
      <AskedPart asked={asked} waiting="Looking for an earlier year">
        {(lastTime) => {
          if (lastTime === null) return <Line>Nothing from an earlier year is known.</Line>;
          const earlier = lastAnswers(lastTime, assessment.framework);
          if (earlier === null) return <p>The earlier edition cannot be compared with this one.</p>;
          const changes = changedRatings(assessment, earlier);
          return (
            <>
              <Line>
                {changes.length === 0 ? 'No rating has changed since ' : 'Changed since '}
                {lastTime.from}
                {changes.length === 0 ? '.' : ':'}
              </Line>
              {changes.length > 0 && <ChangedRatings changes={changes} />}
            </>
          );
        }}
      </AskedPart>
    </Section>
  );
}
