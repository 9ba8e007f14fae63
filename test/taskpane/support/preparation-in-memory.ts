import type { PreparationPlan, RowKey, UnsureRow } from '../../../src/document/preparation/plan';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import type { AspectId } from '../../../src/framework/framework';
import type {
  ControlsRemoved,
  PreparationPlanned,
  PreparationPort,
  Prepared,
} from '../../../src/word/document-port';

/** A plan for a document of which every aspect but one was found, unless a test says otherwise. */
export function aPlan(changes: Partial<PreparationPlan> = {}): PreparationPlan {
  return {
    framework: hertfordshire2019,
    outcomes: hertfordshire2019.outcomes.map(({ number, title, aspects }) => ({
      number,
      title,
      found: aspects.map(({ id }) => id).filter((id) => id !== '1f'),
      missing: aspects.map(({ id }) => id).filter((id) => id === '1f'),
    })),
    unsure: [],
    addedRows: [],
    controls: [
      { kind: 'school', count: 1 },
      { kind: 'statement', count: 99 },
      { kind: 'evidence', count: 33 },
    ],
    existing: 0,
    untaggable: [],
    ...changes,
  };
}

export const unsureRow: UnsureRow = {
  key: 'row 1' as RowKey,
  outcome: 2,
  label: 'x',
  text: 'Targets are reviewed. | Targets are reviewed often.',
  reason: 'The wording is like 2b and like 2c.',
  readings: ['2b', '2c'] as AspectId[],
};

/** Preparing without a document: what it comes to is set by the test, and what was asked for is kept. */
export class PreparationInMemory implements PreparationPort {
  planned: PreparationPlanned = { kind: 'planned', plan: aPlan() };
  comesTo: Prepared = { kind: 'prepared', added: 133, untaggable: [] };
  removal: ControlsRemoved = { kind: 'removed', removed: 133, left: null };
  readonly decided: (readonly [RowKey, AspectId | null])[] = [];
  readonly kept: string[] = [];
  readonly visited: string[] = [];
  prepared = 0;

  planPreparation: PreparationPort['planPreparation'] = async () => this.planned;

  prepare: PreparationPort['prepare'] = async (_plan, decisions, onProgress) => {
    this.prepared += 1;
    this.decided.push(...decisions);
    onProgress?.({ step: 'adding', added: 20, toAdd: 133 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    return this.comesTo;
  };

  keepCopy: PreparationPort['keepCopy'] = async (_framework, aspect, copy) => {
    this.kept.push(`${aspect} ${copy}`);
    return { kind: 'written' };
  };

  goToCopy: PreparationPort['goToCopy'] = async (_framework, aspect, copy) => {
    this.visited.push(`${aspect} ${copy}`);
    return { kind: 'written' };
  };

  removeControls: PreparationPort['removeControls'] = async () => this.removal;
}
