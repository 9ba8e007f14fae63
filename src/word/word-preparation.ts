import type { Framework } from '../framework/framework';
import type { PreparationPort } from './document-port';
import { inTurn } from './in-turn';
import { goToCopy, keepCopy } from './reading/keep-copy';
import { planPreparation } from './preparation/plan-preparation';
import { prepareDocument } from './preparation/prepare-document';
import { removeControls } from './preparation/remove-controls';

/** Preparing the document that is open in Word. Office must be ready. */
export function wordPreparation(): PreparationPort {
  return {
    planPreparation: () => inTurn(planPreparation),
    prepare: (plan, decisions, onProgress = () => undefined) =>
      inTurn(() => prepareDocument(plan, decisions, onProgress)),
    removeControls: () => inTurn(removeControls),
    keepCopy: (aspect, copy) => inTurn(() => keepCopy(aspect, copy)),
    goToCopy: (framework: Framework, aspect, copy) => inTurn(() => goToCopy(framework, aspect, copy)),
  };
}
