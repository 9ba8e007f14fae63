import { Checkbox } from '@fluentui/react-components';
import { type Tickable, tickableKey } from '../../../document/tagged/tickable';
import type { InvolvementGroup } from '../../../framework/framework';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { GoToDocument } from '../../parts/go-to-document';
import { useCanTick } from '../../parts/tick-in-document';
import { TickState } from '../../parts/tick-state';
import { answerIn } from '../../state/answers/tick';

/** The box beside a group, where the form has one. */
export function GroupBox({ group: { key, role } }: { readonly group: InvolvementGroup }) {
  const pane = usePane();
  const assessment = useAssessment();
  const tickable: Tickable = { kind: 'involved', group: key };
  const tick = usePaneState((state) => state.ticks[tickableKey(tickable)]);
  const canTick = useCanTick(tickable);
  const hasBox = assessment.involved.some(({ group, ticked }) => group === key && ticked !== null);
  const answer = tick?.status.kind === 'writing' ? tick.value : answerIn(assessment, tickable);
  if (canTick) {
    return (
      <>
        <Checkbox
          label={`${role} took part`}
          checked={answer === 'yes'}
          onChange={(_event, { checked }) => void pane.tick(tickable, checked === true ? 'yes' : null)}
        />
        <TickState tickable={tickable} name={role} />
      </>
    );
  }
  if (!hasBox) return null;
  return (
    <Actions>
      <span>{answer === 'yes' ? 'Box ticked' : 'Box not ticked'}</span>
      <GoToDocument
        size="small"
        place={{ kind: 'involved', group: key }}
        label={`Take me there: the box of ${role}`}
      >
        Take me there
      </GoToDocument>
    </Actions>
  );
}
