import { Checkbox, makeStyles, typographyStyles } from '@fluentui/react-components';
import { type Tickable, tickableKey } from '../../../document/tickable';
import type { InvolvementGroup } from '../../../framework/framework';
import { useAssessment, usePane, usePaneState } from '../../pane-context';
import { GoToDocument } from '../../parts/go-to-document';
import { TickState } from '../../parts/tick-state';
import { answerIn } from '../../store/tick';

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0 } });

/** The box beside a group, where the form has one. */
export function GroupBox({ group: { key, role } }: { readonly group: InvolvementGroup }) {
  const styles = useStyles();
  const pane = usePane();
  const assessment = useAssessment();
  const tickable: Tickable = { kind: 'involved', group: key };
  const tick = usePaneState((state) => state.ticks[tickableKey(tickable)]);
  const canTick = usePaneState(
    ({ document }) => document.kind === 'open' && document.tickable.has(tickableKey(tickable)),
  );
  const hasBox = assessment.involved.some(({ group, ticked }) => group === key && ticked !== null);
  const answer = tick?.status.kind === 'writing' ? tick.answer : answerIn(assessment, tickable);
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
    <>
      <p className={styles.line}>
        {answer === 'yes' ? 'The box is ticked.' : 'The box is not ticked.'} It is ticked in the document.
      </p>
      <GoToDocument
        size="small"
        place={{ kind: 'involved', group: key }}
        label={`Take me to the box in the document: ${role}`}
      >
        Take me there
      </GoToDocument>
    </>
  );
}
