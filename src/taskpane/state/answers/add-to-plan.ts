import { planColumns } from '../../../framework/plan-columns';
import { planRowsIn } from '../../../document/tagged/field-texts';
import type { AspectId } from '../../../framework/framework';
import { keyOf } from '../../../framework/tags';
import { type Field, fieldKey, withText } from '../drafts/field';
import { assessmentOf, type PaneState, withAssessment } from '../pane-state';
import type { ActionContext } from '../action-context';
import { answered, notPreparedText, refusalOf } from '../document/written-text';

export interface PlanActions {
  /**
   * Puts a target into the first empty row of the action plan, or into a row that is added for it. Answers with
   * why not, if it failed.
   */
  addToPlan(aspect: AspectId, target: string): Promise<string | null>;
}

export function planActions({ store, port, readAgain, announce }: ActionContext): PlanActions {
  const writeTarget = async (aspect: AspectId, target: string, row: number): Promise<string | null> => {
    const field = { kind: 'plan', row, column: planColumns.target } as const;
    const problem = refusalOf(await answered(port.writeField(field, target, '')));
    if (problem !== null) return problem;
    store.update((state) => withAssessment(state, (now) => withText(now, field, target)));
    announce(`${aspect} is in the action plan, in row ${row}.`);
    return null;
  };
  const addRow = async (): Promise<string | null> => {
    const last = lastRow(store.get());
    if (last === null) return notPreparedText;
    const problem = refusalOf(await answered(port.addPlanRow(last)));
    await readAgain();
    return problem;
  };
  let running: Promise<unknown> = Promise.resolve();

  const add = async (aspect: AspectId, target: string): Promise<string | null> => {
    const problem = emptyRow(store.get()) === null ? await addRow() : null;
    const row = emptyRow(store.get());
    if (problem !== null || row === null) return problem ?? notPreparedText;
    return await writeTarget(aspect, target, row);
  };
  return {
    addToPlan: (aspect, target) => {
      // One after another, so that two steps never go into the same row.
      const result = running.then(() => add(aspect, target));
      running = result;
      return result;
    },
  };
}

/** The first row with fields in which nothing is written, in the document or in the pane; null where none is left. */
function emptyRow(state: PaneState): number | null {
  const assessment = assessmentOf(state);
  if (assessment === null) return null;
  for (const [row, texts] of planRowsIn(assessment)) {
    const isEmpty = Object.entries(texts).every(([column, text]) => {
      const field: Field = { kind: 'plan', row, column };
      return text === '' && state.drafts[fieldKey(field)] === undefined;
    });
    const hasTarget = keyOf({ kind: 'plan', row, column: planColumns.target }) in assessment.fields;
    if (isEmpty && hasTarget) return row;
  }
  return null;
}

function lastRow(state: PaneState): number | null {
  const assessment = assessmentOf(state);
  return assessment === null ? null : ([...planRowsIn(assessment).keys()].at(-1) ?? null);
}
