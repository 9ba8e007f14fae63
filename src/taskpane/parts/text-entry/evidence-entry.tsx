import type { AspectId } from '../../../framework/framework';
import { usePaneState } from '../../state/pane-context';
import { AddedToEvidence } from './added-to-evidence';
import { TextEntry } from './text-entry';
import type { Cursor } from './use-cursor';
import { useEvidenceField } from './use-evidence-field';

interface Props {
  readonly aspect: AspectId;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
  readonly cursor: Cursor | null;
}

/** An aspect's evidence: to be typed here where it is plain, and to be added to where it is not. */
export function EvidenceEntry({ aspect, focus, cursor }: Props) {
  const field = useEvidenceField(aspect);
  const place = usePaneState(({ document }) =>
    document.kind === 'open' ? document.evidence.get(aspect) : undefined,
  );
  if (field.kind === 'addition' && place !== undefined) {
    return <AddedToEvidence aspect={aspect} place={place} focus={focus} cursor={cursor} />;
  }
  return <TextEntry field={field} place={{ kind: 'evidence', aspect }} focus={focus} cursor={cursor} />;
}
