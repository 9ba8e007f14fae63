import type { TickControls } from '../../document/tagged/tick-controls';
import { boxesOf } from '../../document/tagged/tickable';
import type { AnsweredBox, Tickable, TickAnswer } from '../../document/tagged/tickable';
import { typedSign, typedWord } from '../../document/marks/typed-sign';
import type { UsedSign } from '../../document/marks/typed-sign';
import type { Framework } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Written } from '../document-port';
import { tickBoxes } from '../newer-word';
import { rewriteText } from './write-text';

/**
 * Gives an answer that is ticked on paper, in whatever the document has for it. Two syncs for check boxes; for
 * typed signs and words as many as a text takes, for each of them.
 */
export async function tick(
  framework: Framework,
  tickable: Tickable,
  answer: TickAnswer,
  controls: TickControls,
): Promise<Written> {
  const boxes = boxesOf(tickable, answer);
  if (controls === 'boxes') {
    const wanted = new Map(boxes.map(({ place, ticked }) => [tagOf(framework, place), ticked]));
    return (await tickBoxes(wanted)) ?? { kind: 'refused', text: notTicked };
  }
  if (controls !== 'words') return await typeSigns(framework, boxes, controls);
  if (tickable.kind !== 'statutory') return { kind: 'notPrepared' };
  const whole = { kind: 'statutory', item: tickable.item, answer: null } as const;
  return orSomethingElse(await rewriteText(framework, whole, (now) => typedWord(framework, now, answer)));
}

/** Boxes are cleared first, so that breaking off on the way never leaves two answers. */
async function typeSigns(
  framework: Framework,
  boxes: readonly AnsweredBox[],
  used: UsedSign,
): Promise<Written> {
  const clearedFirst = [...boxes].sort((one, other) => Number(one.ticked) - Number(other.ticked));
  let written: Written = { kind: 'notPrepared' };
  for (const { place, ticked } of clearedFirst) {
    written = orSomethingElse(await rewriteText(framework, place, (now) => typedSign(now, ticked, used)));
    if (written.kind !== 'written') break;
  }
  return written;
}

function orSomethingElse(written: Written): Written {
  return written.kind === 'rich' ? { kind: 'refused', text: somethingElse } : written;
}

const notTicked =
  'Word did not tick the box from here. Tick it in the document. If that does not work either, the document may be protected.';
const somethingElse = 'Something else stands in the place for this answer. Give the answer in the document.';
