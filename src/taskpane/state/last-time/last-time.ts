import {
  lastAnswers,
  type LastTime,
  lastTimeOfDocument,
  lastTimeOfSummary,
} from '../../../assessment/last-time/last-time';
import type { CarriedAspects } from '../../../assessment/last-time/unconfirmed';
import type { AspectId, LevelKey } from '../../../framework/framework';
import type { ActionContext } from '../action-context';
import { bestFitWriter } from '../answers/best-fit-writer';
import { typeTextActions } from '../drafts/type-text';
import { confirmCarried, keepCarried, readCarried } from './carried';
import { fieldKey, textOf } from '../drafts/field';
import { assessmentOf, type PaneState } from '../pane-state';

export interface LastTimeActions {
  /**
   * Makes a level the aspect's best fit, or none for null. Shows at once; goes back where Word refuses. Whoever
   * chooses has thereby looked at what was brought over.
   */
  choose(aspect: AspectId, level: LevelKey | null): Promise<void>;
  /** Goes back to what the latest choice replaced. */
  undoChoice(aspect: AspectId): Promise<void>;
  /** Reads an earlier document from a file, in the browser. It goes nowhere. */
  openLastFile(file: { readonly name: string; readonly bytes: () => Promise<Uint8Array> }): Promise<void>;
  /** Fetches what this document's receipt stands for: ratings only. */
  openLastSubmission(): Promise<void>;
  /** Forgets the earlier answers; what was brought over stays. */
  closeLastTime(): void;
  /** Makes the earlier level the best fit, to be confirmed, and puts the evidence where there is none yet. */
  bringOver(aspect: AspectId): Promise<void>;
  /** Does so for every aspect that has no answer yet, until all are done or it is stopped. */
  bringOverOpen(): Promise<void>;
  stopBringingOver(): void;
  /** Somebody has looked at what was brought over, and it still fits. */
  confirm(aspect: AspectId): Promise<void>;
}

export function lastTimeActions(context: ActionContext): LastTimeActions {
  const { store, port, collector, writer, announce } = context;
  const bestFits = bestFitWriter(context);
  const { type } = typeTextActions(context);
  store.set({ carried: readCarried(port.setting('send.carried')) });

  const show = (lastTime: LastTime): void => {
    const framework = assessmentOf(store.get())?.framework;
    if (framework === undefined) return;
    store.set({ lastTime: { kind: 'open', lastTime, answers: lastAnswers(lastTime, framework) } });
    announce(`The answers from ${lastTime.from} are shown beside today’s.`);
  };

  /**
   * False where Word refused, so that there is no use in going on.
   *
   * @param isKept whether the document's settings name it already as brought over
   */
  const bringOver = async (aspect: AspectId, isKept = false): Promise<boolean> => {
    const { lastTime, document } = store.get();
    if (lastTime.kind !== 'open' || document.kind !== 'open') return false;
    const last = lastTime.answers?.get(aspect);
    if (last === undefined) return true;
    if (last.rating !== null) {
      await bestFits.choose(aspect, last.rating);
      if (store.get().choices[aspect]?.status.kind === 'notWritten') return false;
      const carried = { level: last.rating, from: lastTime.lastTime.from };
      if (!isKept) await keepCarried(context, { ...store.get().carried, [aspect]: carried });
    }
    const field = { kind: 'evidence', aspect } as const;
    const isFree = textOf(document.assessment, field).trim() === '';
    if (last.evidence !== '' && isFree && store.get().drafts[fieldKey(field)] === undefined) {
      type(field, last.evidence);
      await writer.write(field);
    }
    return true;
  };

  return {
    choose: async (aspect, level) => {
      await Promise.all([bestFits.choose(aspect, level), confirmCarried(context, aspect)]);
    },
    undoChoice: bestFits.undo,
    openLastFile: async ({ name, bytes }) => {
      store.set({ lastTime: { kind: 'reading' } });
      let content: Uint8Array;
      try {
        content = await bytes();
      } catch {
        store.set({ lastTime: { kind: 'problem', text: fileGone } });
        return;
      }
      // Its code came with the open document's.
      const { readFile } = await import('../../../word/reading/read-file');
      const read = readFile(content);
      if (read.kind === 'read') show(lastTimeOfDocument(read.assessment, name));
      else store.set({ lastTime: { kind: 'problem', text: read.text } });
    },
    openLastSubmission: async () => {
      const { receipt, schoolKey } = store.get();
      if (receipt === null || schoolKey === null) return;
      store.set({ lastTime: { kind: 'reading' } });
      const answer = await collector.summary(receipt.submission, schoolKey);
      if (answer.kind === 'ok') show(lastTimeOfSummary(answer.value));
      else store.set({ lastTime: { kind: 'problem', text: answer.text } });
    },
    closeLastTime: () => store.set({ lastTime: { kind: 'none' } }),
    bringOver: async (aspect) => void (await bringOver(aspect)),
    bringOverOpen: async () => {
      const aspects = openAspects(store.get());
      // All of it at once and beforehand: each saving of settings may start other people's panes anew, and what
      // is in the document is never without the note that nobody has confirmed it.
      await keepCarried(context, { ...store.get().carried, ...carriedFrom(store.get(), aspects) });
      const without = async (left: readonly AspectId[]) => {
        const kept = Object.entries(store.get().carried).filter(([id]) => !left.includes(id as AspectId));
        await keepCarried(context, Object.fromEntries(kept));
      };
      for (const [done, aspect] of aspects.entries()) {
        if (done > 0 && store.get().bringingOver === null) return await without(aspects.slice(done));
        store.set({ bringingOver: { done, of: aspects.length } });
        if (!(await bringOver(aspect, true))) {
          store.set({ bringingOver: null });
          await without(aspects.slice(done));
          announce(`Stopped at ${aspect}: Word did not take it.`);
          return;
        }
      }
      store.set({ bringingOver: null });
      announce(`${aspects.length} aspects were gone through. Confirm each one that still fits.`);
    },
    stopBringingOver: () => store.set({ bringingOver: null }),
    confirm: async (aspect) => {
      await confirmCarried(context, aspect);
      announce(`${aspect} is confirmed.`);
    },
  };
}

const fileGone = 'The file could not be read. It may have been moved or be open elsewhere: choose it again.';

/** What is to be noted of these aspects when they are brought over. */
function carriedFrom({ lastTime }: PaneState, aspects: readonly AspectId[]): CarriedAspects {
  if (lastTime.kind !== 'open') return {};
  const { answers, lastTime: last } = lastTime;
  return Object.fromEntries(
    aspects.flatMap((aspect) => {
      const level = answers?.get(aspect)?.rating ?? null;
      return level === null ? [] : [[aspect, { level, from: last.from }]];
    }),
  );
}

/** The aspects without an answer for which the last time has one. */
export function openAspects({ lastTime, document }: PaneState): AspectId[] {
  if (lastTime.kind !== 'open' || document.kind !== 'open') return [];
  return document.assessment.aspects
    .filter(({ id, state }) => state === 'open' && (lastTime.answers?.get(id)?.rating ?? null) !== null)
    .map(({ id }) => id);
}
