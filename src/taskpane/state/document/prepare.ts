import type { PreparationDecisions, RowKey } from '../../../document/preparation/plan';
import type { AspectId } from '../../../framework/framework';
import type { Preparation } from '../pane-state';
import type { ActionContext } from '../action-context';
import { answered, noAnswer, refusalOf } from './written-text';

export interface PrepareActions {
  /** Looks at the document and says what preparing it would do. Changes nothing. */
  planPreparation(): Promise<void>;
  /** Says what an unsure row is: an aspect, null for the school's own, undefined for leaving it alone. */
  decideRow(key: RowKey, decision: AspectId | null | undefined): void;
  /** Adds the fields as planned, then reads the document again. */
  prepare(): Promise<void>;
  /** Takes the fields out again, then reads the document again. */
  removeControls(): Promise<void>;
  /** Of a row that stands in the document twice, says which one counts. Answers with why not, if it failed. */
  keepCopy(aspect: AspectId, copy: number): Promise<string | null>;
  /** Selects one copy of such a row. Answers with why not, if it failed. */
  goToCopy(aspect: AspectId, copy: number): Promise<string | null>;
}

export function prepareActions(context: ActionContext): PrepareActions {
  const { store, preparation: port, readAgain, announce } = context;
  const show = (preparation: Preparation) => store.set({ preparation });

  const plan = async (stopped: string | null, decisions: PreparationDecisions): Promise<void> => {
    show({ kind: 'planning' });
    const planned = await orRefused(port.planPreparation(), { kind: 'notPossible', text: noAnswer } as const);
    show(planned.kind === 'planned' ? { ...planned, decisions, stopped } : planned);
  };

  const stop = async (why: string, decisions: PreparationDecisions): Promise<void> => {
    announce(`Stopped. ${why}`);
    await plan(why, decisions);
  };

  return {
    planPreparation: () => plan(null, new Map()),
    decideRow: (key, decision) => {
      const { preparation } = store.get();
      if (preparation.kind !== 'planned') return;
      const decisions = new Map(preparation.decisions);
      if (decision === undefined) decisions.delete(key);
      else decisions.set(key, decision);
      show({ ...preparation, decisions });
    },
    prepare: async () => {
      const { preparation } = store.get();
      if (preparation.kind !== 'planned') return;
      const { decisions } = preparation;
      show({ kind: 'preparing', progress: { step: 'reading', added: 0, toAdd: 0 } });
      const result = await orRefused(
        port.prepare(preparation.plan, decisions, (progress) => show({ kind: 'preparing', progress })),
        { kind: 'refused', text: noAnswer } as const,
      );
      if (result.kind === 'prepared') {
        show(result);
        announce('Prepared. No word of the document has changed.');
      } else {
        await stop(result.text, decisions);
      }
      await readAgain();
    },
    removeControls: async () => {
      show({ kind: 'removing' });
      const result = await orRefused(port.removeControls(), { kind: 'refused', text: noAnswer } as const);
      if (result.kind === 'removed') {
        show(result);
        announce('The fields are out of the document. What they held is still there.');
      } else {
        await stop(result.text, new Map());
      }
      await readAgain();
    },
    keepCopy: async (aspect, copy) => {
      const { document } = store.get();
      if (document.kind !== 'open') return null;
      const { framework } = document.assessment;
      const problem = refusalOf(await answered(port.keepCopy(framework, aspect, copy)));
      await readAgain();
      announce(problem === null ? `${aspect} is settled.` : `Not settled. ${problem}`);
      return problem;
    },
    goToCopy: async (aspect, copy) => {
      const { document } = store.get();
      if (document.kind !== 'open') return null;
      return refusalOf(await answered(port.goToCopy(document.assessment.framework, aspect, copy)));
    },
  };
}

/** Breaking off without an answer counts as a refusal: nothing is lost, and it can be tried again. */
async function orRefused<Result, Refusal>(
  work: Promise<Result>,
  refusal: Refusal,
): Promise<Result | Refusal> {
  try {
    return await work;
  } catch {
    return refusal;
  }
}
