import type { AspectId } from '../../../framework/framework';
import { usePaneState } from '../../state/pane-context';
import { type Field, fieldKey } from '../../state/drafts/field';

/** The field in which an aspect's evidence is typed: the evidence itself, or what is added to rich evidence. */
export function useEvidenceField(aspect: AspectId): Field {
  const isAddedTo = usePaneState(({ document, drafts }) => {
    const place = document.kind === 'open' ? document.evidence.get(aspect) : undefined;
    const isTyped = drafts[fieldKey({ kind: 'evidence', aspect })] !== undefined;
    return place !== undefined && place.kind !== 'plain' && !isTyped;
  });
  return { kind: isAddedTo ? 'addition' : 'evidence', aspect };
}
