import { Line } from '../../../ui/parts/line';
import { useMemo } from 'react';
import { type NextStep, nextSteps } from '../../../assessment/plan/next-steps';
import type { Framework } from '../../../framework/framework';
import { findLevel } from '../../../framework/lookup';
import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { NextStepRow } from './next-step-row';

/** The next steps by the level that the school is at, the lowest first and unfolded. */
export function NextStepLists() {
  const assessment = useAssessment();
  const steps = useMemo(() => nextSteps(assessment), [assessment]);
  const levels = [...new Set(steps.map(({ from }) => from))];
  return (
    <Section heading="Next steps">
      {steps.length === 0 && (
        <Line>None yet. An aspect has a next step once it has a best fit below the highest level.</Line>
      )}
      {levels.map((level, at) => {
        const own = steps.filter(({ from }) => from === level);
        return (
          <Fold key={level} summary={summaryOf(own, assessment.framework)} open={at === 0}>
            <PlainList>
              {own.map((step) => (
                <li key={step.aspect}>
                  <NextStepRow step={step} />
                </li>
              ))}
            </PlainList>
          </Fold>
        );
      })}
    </Section>
  );
}

function summaryOf(steps: readonly NextStep[], framework: Framework): string {
  const [first] = steps;
  if (first === undefined) return '';
  const label = (level: NextStep['from']) => findLevel(framework, level)?.label ?? level;
  return `From ${label(first.from)} to ${label(first.to)} (${steps.length})`;
}
