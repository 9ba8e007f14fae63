import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import type {
  PlannedOutcome,
  PreparationDecisions,
  PreparationPlan,
} from '../../../document/preparation/plan';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { ControlCounts } from './control-counts';
import { UnsureRowChoice } from './unsure-row-choice';
import { UntaggableList } from './untaggable-list';
import { PlainList } from '../../../ui/parts/plain-list';

interface Props {
  readonly plan: PreparationPlan;
  readonly decisions: PreparationDecisions;
  /** Why an earlier try stopped; null where there was none. */
  readonly stopped: string | null;
}

/** The plan of preparing, before anything is changed. */
export function PreparationPlanView({ plan, decisions, stopped }: Props) {
  const pane = usePane();
  const { unsure, addedRows, controls, existing, untaggable, framework } = plan;
  const toAdd = controls.length > 0 || unsure.some(({ key }) => decisions.has(key));
  return (
    <>
      {stopped !== null && (
        <div role="alert">
          <Note kind="warning">{stopped}</Note>
        </div>
      )}
      {toAdd ? <WhatItDoes /> : <Note kind="success">Every place that can have a field has one.</Note>}
      <Section heading="Found in your document">
        <FoundOutcomes outcomes={plan.outcomes} />
      </Section>
      {unsure.length > 0 && (
        <Section heading={unsure.length === 1 ? 'One row to decide' : `${unsure.length} rows to decide`}>
          {unsure.map((row) => (
            <UnsureRowChoice
              key={row.key}
              row={row}
              framework={framework}
              decision={decisions.get(row.key)}
            />
          ))}
        </Section>
      )}
      {addedRows.length > 0 && (
        <Fold summary={`Your school’s own rows (${addedRows.length})`}>
          <p>They stay as they are. They are not sent.</p>
          <ul>
            {addedRows.map(({ text }, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
      <UntaggableList untaggable={untaggable} />
      {toAdd && (
        <>
          <ControlCounts controls={controls} />
          <Actions>
            <Button appearance="primary" onClick={() => void pane.prepare()}>
              {existing > 0 ? 'Add the missing fields' : 'Prepare the document'}
            </Button>
          </Actions>
        </>
      )}
      {existing > 0 && <RemoveFields existing={existing} />}
    </>
  );
}

function WhatItDoes() {
  return (
    <Note>
      <p>Nothing has been changed yet.</p>
      <p>
        The pane needs a field round each place that it fills in. Preparing adds those fields. No word,
        highlight, picture or comment changes; that is checked afterwards, and you can take the fields out
        again at any time.
      </p>
    </Note>
  );
}

const useStyles = makeStyles({
  missing: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Which aspects of each outcome the document has. */
function FoundOutcomes({ outcomes }: { readonly outcomes: readonly PlannedOutcome[] }) {
  const styles = useStyles();
  return (
    <PlainList>
      {outcomes.map(({ number, found, missing }) => (
        <li key={number}>
          Outcome {number}: {found.length === 1 ? '1 aspect' : `${found.length} aspects`}
          {missing.length > 0 && <span className={styles.missing}>Not found: {missing.join(', ')}</span>}
        </li>
      ))}
    </PlainList>
  );
}

/** The way back to a document without fields. */
function RemoveFields({ existing }: { readonly existing: number }) {
  const pane = usePane();
  return (
    <Section heading="Take the fields out">
      <Line>
        This document has {existing === 1 ? 'one field' : `${existing} fields`} of the pane. Taking them out
        leaves every word where it is; the pane can then read the document but not write into it.
      </Line>
      <Actions>
        <Button onClick={() => void pane.removeControls()}>Take the fields out</Button>
      </Actions>
    </Section>
  );
}
