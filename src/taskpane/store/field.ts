import type { Assessment } from '../../assessment/assessment';
import type { AspectId } from '../../framework/framework';
import type { DocumentPort, Written } from '../../word/document-port';
import { withAnswer } from './with-answer';

/** A text of the document that can be typed in the pane. */
export type Field =
  | { readonly kind: 'evidence'; readonly aspect: AspectId }
  | { readonly kind: 'name' }
  | { readonly kind: 'urn' };

/** A field as a key of a record: `name`, `urn` or `evidence/1a`. */
export type FieldKey = 'name' | 'urn' | `evidence/${string}`;

export function fieldKey(field: Field): FieldKey {
  return field.kind === 'evidence' ? `evidence/${field.aspect}` : field.kind;
}

/** The field that a key stands for. */
export function fieldOf(key: FieldKey): Field {
  return key === 'name' || key === 'urn'
    ? { kind: key }
    : { kind: 'evidence', aspect: key.slice('evidence/'.length) as AspectId };
}

/** What the field is called on the screen. */
export function fieldLabel(field: Field): string {
  if (field.kind === 'evidence') return `Evidence for ${field.aspect}`;
  return field.kind === 'name' ? 'School name' : 'URN';
}

/** What the document says in the field, as last read. */
export function textOf(assessment: Assessment, field: Field): string {
  if (field.kind !== 'evidence') return assessment.school[field.kind] ?? '';
  return assessment.aspects.find(({ id }) => id === field.aspect)?.evidence.text ?? '';
}

/** The assessment with another text in the field. */
export function withText(assessment: Assessment, field: Field, text: string): Assessment {
  if (field.kind === 'evidence') {
    return withAnswer(assessment, field.aspect, (answer) => ({
      ...answer,
      evidence: { text, present: text.trim() !== '' },
    }));
  }
  return { ...assessment, school: { ...assessment.school, [field.kind]: text.trim() || null } };
}

/** Writes the field into the document, if it still says what the text is based on. */
export function writeField(
  port: DocumentPort,
  field: Field,
  text: string,
  basedOn: string,
): Promise<Written> {
  return field.kind === 'evidence'
    ? port.writeEvidence(field.aspect, text, basedOn)
    : port.writeSchool(field.kind, text, basedOn);
}
