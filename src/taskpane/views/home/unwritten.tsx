import { ViewButton } from '../../parts/view-button';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';
import { type Field, type FieldKey, fieldLabel, fieldOf } from '../../state/drafts/field';
import type { Draft } from '../../state/pane-state';
import type { View } from '../../state/view';

/** A reminder of typed texts that are not in the document. */
export function Unwritten() {
  const { framework } = useAssessment();
  const drafts = usePaneState((state) => state.drafts);
  const fields = (Object.keys(drafts) as FieldKey[])
    .filter((key) => waitsForPerson(key, drafts[key]))
    .map(fieldOf);
  if (fields.length === 0) return null;
  return (
    <Note kind="warning">
      <p>Typed here, but not in the document yet:</p>
      {fields.map((field) => (
        <div key={fieldLabel(field, framework)}>
          <ViewButton size="small" to={viewOf(field)}>
            {fieldLabel(field, framework)}
          </ViewButton>
        </div>
      ))}
    </Note>
  );
}

/** Whether nothing more happens to a draft by itself. */
function waitsForPerson(key: FieldKey, draft: Draft | undefined): boolean {
  const { kind } = draft?.status ?? {};
  if (fieldOf(key).kind === 'addition') return draft?.text !== '' && kind !== 'writing';
  return kind === 'changed' || kind === 'notWritten' || kind === 'offered';
}

function viewOf(field: Field): View {
  switch (field.kind) {
    case 'evidence':
    case 'addition':
      return { kind: 'aspect', id: field.aspect, at: 'evidence' };
    case 'name':
    case 'urn':
      return { kind: 'school', at: field.kind };
    case 'involved':
      return { kind: 'involved', at: field.group };
    case 'plan':
      return { kind: 'plan', at: field.row };
  }
}
