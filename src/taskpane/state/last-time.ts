import { parsedFields } from '../../ui/state/parsed-fields';
import {
  type LastAnswer,
  lastAnswers,
  type LastTime,
  lastTimeOfDocument,
  lastTimeOfSummary,
} from '../../assessment/last-time/last-time';
import type { CarriedAspects } from '../../assessment/last-time/unconfirmed';
import type { AspectId } from '../../framework/framework';
import type { DocumentPort } from '../../word/document-port';
import type { CollectorClient } from '../collector/collector-client';
import type { ChooseActions } from './answers/choose';
import { fieldKey, textOf } from './drafts/field';
import { assessmentOf, type PaneState } from './pane-state';
import type { Store } from '../../ui/state/store';
import type { TypeTextActions } from './drafts/type-text';
import { answered, refusalOf } from './document/written-text';

/** What the school answered an earlier time, as far as it is known here. */
export type LastTimeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly lastTime: LastTime;
      /** By the aspects of today; null where the two editions cannot be put together. */
      readonly answers: ReadonlyMap<AspectId, LastAnswer> | null;
    };

/** Bringing over many aspects, one after another. */
export interface BringingOver {
  readonly done: number;
  readonly of: number;
}

export interface LastTimeActions {
  /** Chooses a best fit as a person does, who has thereby looked at what was brought over. */
  choose: ChooseActions['choose'];
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

interface Tools {
  readonly port: DocumentPort;
  readonly collector: CollectorClient;
  readonly choose: ChooseActions['choose'];
  readonly texts: Pick<TypeTextActions, 'type' | 'write'>;
  readonly announce: (text: string) => void;
}

export function lastTimeActions(
  store: Store<PaneState>,
  { port, collector, choose, texts, announce }: Tools,
): LastTimeActions {
  const put = (change: Partial<PaneState>) => store.update((state) => ({ ...state, ...change }));
  put({ carried: readCarried(port.setting('send.carried')) });

  /** Keeps what is still to be confirmed with the document, because somebody else may go on with it. */
  const keep = async (carried: CarriedAspects): Promise<void> => {
    put({ carried });
    const refusal = refusalOf(await answered(port.keepSetting('send.carried', JSON.stringify(carried))));
    if (refusal !== null) announce(refusal);
  };

  const show = (lastTime: LastTime): void => {
    const framework = assessmentOf(store.get())?.framework;
    if (framework === undefined) return;
    put({ lastTime: { kind: 'open', lastTime, answers: lastAnswers(lastTime, framework) } });
    announce(`The answers from ${lastTime.from} are shown beside today’s.`);
  };

  /** False where Word refused, so that there is no use in going on. */
  const bringOver = async (aspect: AspectId): Promise<boolean> => {
    const { lastTime, document } = store.get();
    if (lastTime.kind !== 'open' || document.kind !== 'open') return false;
    const last = lastTime.answers?.get(aspect);
    if (last === undefined) return true;
    if (last.rating !== null) {
      await choose(aspect, last.rating);
      if (store.get().choices[aspect]?.status.kind === 'notWritten') return false;
      const carried = { level: last.rating, from: lastTime.lastTime.from };
      await keep({ ...store.get().carried, [aspect]: carried });
    }
    const field = { kind: 'evidence', aspect } as const;
    const isFree = textOf(document.assessment, field).trim() === '';
    if (last.evidence !== '' && isFree && store.get().drafts[fieldKey(field)] === undefined) {
      texts.type(field, last.evidence);
      await texts.write(field);
    }
    return true;
  };

  const confirm = async (aspect: AspectId): Promise<void> => {
    const { [aspect]: confirmed, ...carried } = store.get().carried;
    if (confirmed !== undefined) await keep(carried);
  };

  return {
    choose: async (aspect, level) => {
      await Promise.all([choose(aspect, level), confirm(aspect)]);
    },
    openLastFile: async ({ name, bytes }) => {
      put({ lastTime: { kind: 'reading' } });
      let content: Uint8Array;
      try {
        content = await bytes();
      } catch {
        put({ lastTime: { kind: 'problem', text: fileGone } });
        return;
      }
      // Its code came with the open document's.
      const { readFile } = await import('../../word/reading/read-file');
      const read = readFile(content);
      if (read.kind === 'read') show(lastTimeOfDocument(read.assessment, name));
      else put({ lastTime: { kind: 'problem', text: read.text } });
    },
    openLastSubmission: async () => {
      const { receipt, schoolKey } = store.get();
      if (receipt === null || schoolKey === null) return;
      put({ lastTime: { kind: 'reading' } });
      const answer = await collector.summary(receipt.submission, schoolKey);
      if (answer.kind === 'ok') show(lastTimeOfSummary(answer.value));
      else put({ lastTime: { kind: 'problem', text: answer.text } });
    },
    closeLastTime: () => put({ lastTime: { kind: 'none' } }),
    bringOver: async (aspect) => void (await bringOver(aspect)),
    bringOverOpen: async () => {
      const aspects = openAspects(store.get());
      for (const [done, aspect] of aspects.entries()) {
        if (done > 0 && store.get().bringingOver === null) return;
        put({ bringingOver: { done, of: aspects.length } });
        if (!(await bringOver(aspect))) {
          put({ bringingOver: null });
          announce(`Stopped at ${aspect}: Word did not take it.`);
          return;
        }
      }
      put({ bringingOver: null });
      announce(`${aspects.length} aspects were gone through. Confirm each one that still fits.`);
    },
    stopBringingOver: () => put({ bringingOver: null }),
    confirm: async (aspect) => {
      await confirm(aspect);
      announce(`${aspect} is confirmed.`);
    },
  };
}

const fileGone = 'The file could not be read. It may have been moved or be open elsewhere: choose it again.';

/** The aspects without an answer for which the last time has one. */
export function openAspects({ lastTime, document }: PaneState): AspectId[] {
  if (lastTime.kind !== 'open' || document.kind !== 'open') return [];
  return document.assessment.aspects
    .filter(({ id, state }) => state === 'open' && (lastTime.answers?.get(id)?.rating ?? null) !== null)
    .map(({ id }) => id);
}

/** What the document's settings say of brought-over aspects; nothing where they say nothing that we know. */
function readCarried(text: string | null): CarriedAspects {
  const carried = Object.entries(parsedFields(text) ?? {});
  return Object.fromEntries(carried.filter(([, value]) => isCarried(value))) as CarriedAspects;
}

function isCarried(value: unknown): boolean {
  const { level, from }: Partial<Record<'level' | 'from', unknown>> = value ?? {};
  return typeof level === 'string' && typeof from === 'string';
}
