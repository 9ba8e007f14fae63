import type { Assessment } from '../../../assessment/assessment';
import type { DocumentPort, DocumentRead } from '../../../word/document-port';
import { draftsOver } from '../drafts/drafts-over';
import { ticksOver } from '../answers/tick';
import type { PaneState } from '../pane-state';
import type { ActionContext } from '../action-context';
import { choicesOver } from '../answers/answer-writer';
import { noAnswer } from './written-text';

/**
 * Reads the document, for the first time or again. What was typed and chosen meanwhile stays. Asked again
 * while it reads, it waits for the same answer.
 */
export function openAction({
  store,
  port,
  writer,
  offerDrafts,
}: Omit<ActionContext, 'readAgain'>): () => Promise<void> {
  let running: Promise<void> | null = null;
  const read = async () => {
    store.set({ reading: true });
    await writer.writeAll();
    const result = await readBy(port);
    store.update((state) => ({ ...withRead(state, result), reading: false }));
    offerDrafts();
  };
  return () => {
    running ??= read().finally(() => {
      running = null;
    });
    return running;
  };
}

async function readBy(port: DocumentPort): Promise<DocumentRead> {
  try {
    return await port.read();
  } catch {
    return { kind: 'failed', text: noAnswer };
  }
}

/** The state after a full read; what was typed and is being chosen stays. */
export function withRead(state: PaneState, read: DocumentRead): PaneState {
  if (read.kind !== 'read') {
    // The earlier reading is still worth showing, with the reason beside it.
    return state.document.kind === 'open'
      ? { ...state, rereadProblem: read.text }
      : { ...state, document: { kind: read.kind, text: read.text } };
  }
  const { reading, prepared, obstacles, evidence, tickable, damage } = read;
  if (!reading.recognised) {
    return { ...state, rereadProblem: null, document: { kind: 'notRecognised', reason: reading.reason } };
  }
  const { assessment } = reading;
  return {
    ...state,
    rereadProblem: null,
    document: { kind: 'open', assessment, prepared, obstacles, evidence, tickable, damage },
    drafts: draftsOver(state.drafts, assessment),
    choices: bestFitsOver(state.choices, assessment),
    ticks: ticksOver(state.ticks, assessment),
  };
}

/** The best fits that are being chosen, or can still be undone because the document still says the same. */
function bestFitsOver(choices: PaneState['choices'], { aspects }: Assessment): PaneState['choices'] {
  return choicesOver(choices, (aspect) => aspects.find(({ id }) => id === aspect)?.rating);
}
