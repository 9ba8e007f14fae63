import { endsInLines, sameWords } from '../../document/tagged/control-text';
import type { ControlText } from '../../document/tagged/control-text';
import { evidenceText } from '../../document/rows/evidence';
import type { EvidencePlace } from '../../document/rows/evidence-places';
import { tidy } from '../../document/text/words';
import type { Framework } from '../../framework/framework';
import type { Place } from '../../framework/tags';
import { addition, apply, changeTo } from './change-text';
import type { TextChange } from './change-text';
import type { Written } from '../document-port';
import { lookAtControl } from '../reading/look-at-control';
import { refusalText } from '../refusal';
import { inWord } from '../in-word';

/** A text to be put into the control at a place. */
interface TextToWrite {
  readonly framework: Framework;
  readonly place: Place;
  readonly text: string;
}

const done: Written = { kind: 'written' };

/**
 * Makes the control at a place say a text, if it still says what the pane last read and nothing is lost by it.
 * Two syncs look, the third writes, two more see what became of it.
 *
 * @param known where the evidence stood when the document was last read; undefined for another field
 */
export function writeText(
  { framework, place, text }: TextToWrite,
  basedOn: string,
  known?: EvidencePlace,
): Promise<Written> {
  const asRead = (words: string) => readsAs(framework, place, words);
  return write({ framework, place }, (now) => {
    if (sameWords(now.whole, text)) return done;
    if (asRead(now.text) !== asRead(basedOn)) {
      const isWhole = known?.kind === 'apart' && known.text === asRead(basedOn);
      // The pane shows what stands outside the control too, and the control itself is as it was.
      if (isWhole && known.inControl === now.text) return { kind: 'rich' };
      return { kind: 'changed', now: now.text };
    }
    return changeTo(now, text, basedOn) ?? { kind: 'rich' };
  });
}

/** Adds paragraphs at the end of the control at a place. What is there already at its end is not added twice. */
export function addText(adding: TextToWrite): Promise<Written> {
  return write(adding, (now) => (endsInLines(now.whole, adding.text) ? done : addition(now, adding.text)));
}

/**
 * Makes the control at a place say what its text now asks for.
 *
 * @param ask gives the text for the one that stands there; null where that is not to be touched
 */
export function rewriteText(
  framework: Framework,
  place: Place,
  ask: (now: string) => string | null,
): Promise<Written> {
  return write({ framework, place }, (now) => {
    const text = ask(now.text);
    if (text === null) return { kind: 'rich' };
    return sameWords(now.whole, text) ? done : (changeTo(now, text, now.text) ?? { kind: 'rich' });
  });
}

/** A text as the reader gives it, for comparing an earlier reading of a field with the present one. */
function readsAs(framework: Framework, place: Place, text: string): string {
  if (place.kind === 'urn') return text.replace(/\s/g, '');
  return place.kind === 'evidence' || place.kind === 'plan' ? evidenceText(framework, text) : tidy(text);
}

async function write(
  { framework, place }: Omit<TextToWrite, 'text'>,
  decide: (now: ControlText) => TextChange | Written,
): Promise<Written> {
  let asked: TextChange | null = null;
  try {
    return await inWord(async (context) => {
      const seen = await lookAtControl(context, framework, place);
      if ('kind' in seen) return seen;
      const change = decide(seen.text);
      if (!('lines' in change)) return change;
      asked = change;
      // Word does what it is asked in order: this is what stood there the moment before.
      seen.control.load('text');
      apply(change, seen.control, seen.text);
      await context.sync();
      const { text: before } = seen.control;
      const written = await outcome(context, framework, place, change);
      const isOverwritten = change.kind === 'replace' && before !== seen.asWordSays;
      return isOverwritten && written.kind === 'written' ? { ...written, overwritten: before } : written;
    });
  } catch (error) {
    // Where only the answer was lost, the document has the text all the same.
    return (await stands(framework, place, asked)) ? done : { kind: 'refused', text: refusalText(error) };
  }
}

async function outcome(
  context: Word.RequestContext,
  framework: Framework,
  place: Place,
  { result }: TextChange,
): Promise<Written> {
  const seen = await lookAtControl(context, framework, place);
  if (!('kind' in seen) && sameWords(seen.text.whole, result)) return done;
  return {
    kind: 'refused',
    text: 'Word did not keep all of the text. Compare the document with what you typed here.',
  };
}

async function stands(framework: Framework, place: Place, asked: TextChange | null): Promise<boolean> {
  if (asked === null) return false;
  try {
    const seen = await inWord((context) => outcome(context, framework, place, asked));
    return seen.kind === 'written';
  } catch {
    // Not seen is not certain: the words stay in the pane.
    return false;
  }
}
