import type { AspectId } from '../../../framework/framework';
import { usePaneState } from '../../pane-context';
import { type Field, fieldKey } from '../../store/field';
import { AddedToEvidence } from './added-to-evidence';
import { TextEntry } from './text-entry';

interface Props {
  readonly aspect: AspectId;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
}

/** An aspect's evidence: to be typed here where it is plain, and to be added to where it is not. */
export function EvidenceEntry({ aspect, focus }: Props) {
  const field: Field = { kind: 'evidence', aspect };
  const isTyped = usePaneState((state) => state.drafts[fieldKey(field)] !== undefined);
  const place = usePaneState(({ document }) =>
    document.kind === 'open' ? document.evidence.get(aspect) : undefined,
  );
  if (place !== undefined && place.kind !== 'plain' && !isTyped) {
    return <AddedToEvidence aspect={aspect} place={place} focus={focus} />;
  }
  return <TextEntry field={field} place={{ kind: 'evidence', aspect }} focus={focus} />;
}
