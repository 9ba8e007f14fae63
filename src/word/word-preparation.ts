import type { PreparationPort } from './document-port';
import { planPreparation } from './preparation/plan-preparation';
import { prepareDocument } from './preparation/prepare';
import { removeControls } from './preparation/remove-controls';

/** Preparing the document that is open in Word. Office must be ready. */
export function wordPreparation(): PreparationPort {
  return {
    planPreparation,
    prepare: (plan, decisions, onProgress = () => undefined) => prepareDocument(plan, decisions, onProgress),
    removeControls,
  };
}
