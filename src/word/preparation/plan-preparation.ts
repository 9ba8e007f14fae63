import { makePlan } from '../../document/preparation/make-plan';
import { UnreadableDocument } from '../../ooxml/unreadable-document';
import type { PreparationPlanned } from '../document-port';
import { refusalText } from '../refusal';
import { placeTargets } from './place-targets';
import { readForWriting } from './read-for-writing';
import { inWord } from '../in-word';

/** Reads the document in one sync and says what preparing it would do. */
export async function planPreparation(): Promise<PreparationPlanned> {
  try {
    return await inWord(async (context) => {
      const read = await readForWriting(context);
      const { located } = read;
      if (!located.recognised) return { kind: 'notPossible', text: located.reason.text };
      const targets = placeTargets(read, located, new Map());
      return { kind: 'planned', plan: makePlan(read.story, located, targets) };
    });
  } catch (error) {
    return { kind: 'notPossible', text: failureText(error) };
  }
}

/** Why a document could not be read or written, as a sentence. */
export function failureText(error: unknown): string {
  return error instanceof UnreadableDocument ? error.message : refusalText(error);
}
