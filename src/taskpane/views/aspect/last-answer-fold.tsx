import { Button } from '@fluentui/react-components';
import type { AspectAnswer } from '../../../assessment/assessment';
import { findLevel } from '../../../framework/lookup';
import { useAssessment, useObstacle, usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Fold } from '../../../ui/parts/fold';

/** The aspect's earlier answer, where it is known here. */
export function LastAnswerFold({ answer }: { readonly answer: AspectAnswer }) {
  const pane = usePane();
  const { framework } = useAssessment();
  const obstacle = useObstacle(
    framework.levels.map(({ key }) => ({ kind: 'statement', aspect: answer.id, level: key })),
  );
  const prepared = usePrepared() && obstacle === null;
  const lastTime = usePaneState((state) => state.lastTime);
  if (lastTime.kind !== 'open') return null;
  const last = lastTime.answers?.get(answer.id);
  if (last === undefined || (last.rating === null && last.evidence === '')) return null;
  const { from } = lastTime.lastTime;
  const label = last.rating === null ? 'no best fit' : findLevel(framework, last.rating)?.label;
  const differs = last.rating !== null && !answer.marked.includes(last.rating);
  const writesEvidence = last.evidence !== '' && answer.evidence.text.trim() === '';
  return (
    <Fold summary={`${from}: ${label}`}>
      {last.evidence === '' ? (
        <p>No evidence is known from {from}.</p>
      ) : (
        <p style={{ whiteSpace: 'pre-wrap' }}>{last.evidence}</p>
      )}
      {prepared && (differs || writesEvidence) && (
        <Actions>
          <Button onClick={() => void pane.bringOver(answer.id)}>
            {differs && writesEvidence
              ? 'Bring over best fit and evidence'
              : differs
                ? 'Bring over the best fit'
                : 'Bring over the evidence'}
          </Button>
        </Actions>
      )}
    </Fold>
  );
}
