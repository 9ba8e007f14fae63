import type {
  PreparationDecisions,
  PreparationPlan,
  RowKey,
  UntaggablePlace,
} from '../../../document/preparation/plan';
import type { AspectId } from '../../../framework/framework';
import type { PreparationPort, PreparationProgress } from '../../../word/document-port';
import type { PaneState } from '../pane-state';
import type { Store } from '../../../ui/state/store';
import { answered, noAnswer, refusalOf } from './written-text';

/** Where giving the document its fields, or taking them out, stands. */
export type Preparation =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'notPossible'; readonly text: string }
  | {
      readonly kind: 'planned';
      readonly plan: PreparationPlan;
      readonly decisions: PreparationDecisions;
      /** Why an earlier try stopped; null where there was none. */
      readonly stopped: string | null;
    }
  | { readonly kind: 'preparing'; readonly progress: PreparationProgress }
  | { readonly kind: 'prepared'; readonly added: number; readonly untaggable: readonly UntaggablePlace[] }
  | { readonly kind: 'removing' }
  /** `left`: what could not be taken out; null where nothing is left. */
  | { readonly kind: 'removed'; readonly removed: number; readonly left: string | null };

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

export function prepareActions(
  store: Store<PaneState>,
  port: PreparationPort,
  readAgain: () => Promise<void>,
  announce: (text: string) => void,
): PrepareActions {
  const put = (preparation: Preparation) => store.update((state) => ({ ...state, preparation }));

  const plan = async (stopped: string | null, decisions: PreparationDecisions): Promise<void> => {
    put({ kind: 'planning' });
    const planned = await orElse(port.planPreparation(), { kind: 'notPossible', text: noAnswer } as const);
    put(planned.kind === 'planned' ? { ...planned, decisions, stopped } : planned);
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
      put({ ...preparation, decisions });
    },
    prepare: async () => {
      const { preparation } = store.get();
      if (preparation.kind !== 'planned') return;
      const { decisions } = preparation;
      put({ kind: 'preparing', progress: { step: 'reading', added: 0, toAdd: 0 } });
      const result = await orElse(
        port.prepare(preparation.plan, decisions, (progress) => put({ kind: 'preparing', progress })),
        { kind: 'refused', text: noAnswer } as const,
      );
      if (result.kind === 'prepared') {
        put(result);
        announce('Prepared. No word of the document has changed.');
      } else {
        await stop(result.text, decisions);
      }
      await readAgain();
    },
    removeControls: async () => {
      put({ kind: 'removing' });
      const result = await orElse(port.removeControls(), { kind: 'refused', text: noAnswer } as const);
      if (result.kind === 'removed') {
        put(result);
        announce('The fields are out of the document. What they held is still there.');
      } else {
        await stop(result.text, new Map());
      }
      await readAgain();
    },
    keepCopy: async (aspect, copy) => {
      const problem = refusalOf(await answered(port.keepCopy(aspect, copy)));
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
async function orElse<Result, Refusal>(work: Promise<Result>, refusal: Refusal): Promise<Result | Refusal> {
  try {
    return await work;
  } catch {
    return refusal;
  }
}
