import { useCallback } from 'react';
import { Line } from '../../../ui/parts/line';
import { changedRatings } from '../../../assessment/summary/changed-ratings';
import { lastAnswers, lastTimeOfSummary } from '../../../assessment/last-time/last-time';
import type { SentSummary } from '../../../api/resources/submissions';
import { useAssessment, usePane } from '../../state/pane-context';
import { AskedPart } from '../../parts/asked-part';
import { ChangedRatings } from '../../parts/changed-ratings';
import { Section } from '../../../ui/parts/section';
import { useAsked } from '../../parts/use-asked';

/** How the document differs from the last summary that counts. */
export function SinceLastSent({ sent }: { readonly sent: SentSummary }) {
  const pane = usePane();
  const assessment = useAssessment();
  const { submission } = sent;
  const ask = useCallback(() => pane.askForSummary(submission), [pane, submission]);
  const asked = useAsked(ask);
  return (
    <Section heading="Changed since you last sent">
      <AskedPart asked={asked} waiting="Comparing it with the document">
        {(summary) => {
          const earlier = lastAnswers(lastTimeOfSummary(summary), assessment.framework);
          if (earlier === null) return <p>It was another edition, which cannot be compared.</p>;
          const changes = changedRatings(assessment, earlier);
          return changes.length === 0 ? (
            <Line>No rating has changed.</Line>
          ) : (
            <ChangedRatings changes={changes} />
          );
        }}
      </AskedPart>
    </Section>
  );
}
