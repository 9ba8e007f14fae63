import { useMemo } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { judgeEvidence } from '../../../assessment/check/judge-evidence';
import { useAssessment } from '../../state/pane-context';
import { Section } from '../../../ui/parts/section';
import { OpenGroup } from './open-group';

/** The open aspects, grouped by what is missing. Each leads to its place. */
export function OpenAspects() {
  const { aspects, framework } = useAssessment();
  const groups = useMemo(() => {
    const inState = (...states: AspectAnswer['state'][]) =>
      aspects.filter(({ state }) => states.includes(state)).map(({ id }) => id);
    const here = aspects.filter(({ state }) => state !== 'missing');
    return [
      {
        heading: 'To settle: marked more than once, or not certain',
        ids: inState('conflict', 'unsure'),
      },
      { heading: 'To confirm: brought over from last time', ids: inState('unconfirmed') },
      { heading: 'Not in this document', ids: inState('missing') },
      { heading: 'No best fit yet', ids: inState('open') },
      {
        heading: 'Evidence to write',
        at: 'evidence' as const,
        ids: here.filter((answer) => judgeEvidence(answer, framework) !== 'some').map(({ id }) => id),
      },
    ].filter(({ ids }) => ids.length > 0);
  }, [aspects, framework]);
  if (groups.length === 0) return null;
  return (
    <Section heading="Still open">
      {groups.map((group) => (
        <OpenGroup key={group.heading} {...group} />
      ))}
    </Section>
  );
}
