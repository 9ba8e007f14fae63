import { useMemo } from 'react';
import { progress } from '../../../assessment/progress';
import { useAssessment } from '../../state/pane-context';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { OutcomeRow } from './outcome-row';

/** The outcomes, each with how far it is. */
export function OutcomeList() {
  const assessment = useAssessment();
  const tallies = useMemo(() => progress(assessment).outcomes, [assessment]);
  return (
    <Section heading="Outcomes">
      <PlainList>
        {tallies.map((tally) => (
          <li key={tally.number}>
            <OutcomeRow tally={tally} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
