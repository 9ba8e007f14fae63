import type { Framework } from '../../../framework/framework';
import type { Assessment } from '../../../assessment/assessment';
import { endsInLines, sameWords } from '../../../document/tagged/control-text';
import { editableText, evidenceText } from '../../../document/rows/evidence';
import { type FieldPlace, isFieldPlace, withFieldText } from '../../../document/tagged/field-texts';
import type { AspectId } from '../../../framework/framework';
import { frameworks } from '../../../framework/frameworks';
import { parseKey, keyOf } from '../../../framework/tags';
import type { Place } from '../../../framework/tags';
import type { DocumentPort, Written } from '../../../word/document-port';
import { withAnswer } from '../answers/with-answer';

/** A text of the document that can be typed in the pane. */
export type Field =
  | { readonly kind: 'evidence'; readonly aspect: AspectId }
  /** Paragraphs to be added at the end of evidence that cannot be edited in the pane. */
  | { readonly kind: 'addition'; readonly aspect: AspectId }
  | { readonly kind: 'name' }
  | { readonly kind: 'urn' }
  | FieldPlace;

/** The place in the document to which a field belongs. */
export function placeOfField(field: Field): Place {
  if (isFieldPlace(field)) return field;
  if (field.kind === 'name') return { kind: 'school' };
  if (field.kind === 'urn') return { kind: 'urn' };
  return { kind: 'evidence', aspect: field.aspect };
}

/**
 * A field as a key of a record: `name`, `urn`, `evidence/1a`, `addition/1a`, or the key of a place such
 * as `involved/senco/1/name`.
 */
export type FieldKey = 'name' | 'urn' | `${'evidence' | 'addition' | 'involved' | 'plan'}/${string}`;

export function fieldKey(field: Field): FieldKey {
  if ('aspect' in field) return `${field.kind}/${field.aspect}`;
  return isFieldPlace(field) ? (keyOf(field) as FieldKey) : field.kind;
}

/** The field that a key stands for. */
export function fieldOf(key: FieldKey): Field {
  if (key === 'name' || key === 'urn') return { kind: key };
  const place = parseKey(key);
  if (isFieldPlace(place)) return place;
  const [kind, aspect] = key.split('/');
  return { kind: kind === 'addition' ? kind : 'evidence', aspect: aspect as AspectId };
}

/**
 * What the field is called on the screen, in the words of the document's framework; in those of any that is
 * known, where no document is open.
 */
export function fieldLabel(field: Field, framework: Framework | null): string {
  if (field.kind === 'evidence') return `Evidence for ${field.aspect}`;
  if (field.kind === 'addition') return `Add to the evidence for ${field.aspect}`;
  if (isFieldPlace(field)) return placeLabel(field, framework === null ? frameworks : [framework]);
  return field.kind === 'name' ? 'School name' : 'URN';
}

function placeLabel(place: FieldPlace, known: readonly Framework[]): string {
  if (place.kind === 'plan') {
    const columns = known.flatMap(({ plan }) => plan.columns);
    const label = columns.find(({ key }) => key === place.column)?.label;
    return `Plan row ${place.row}: ${label ?? place.column}`;
  }
  const groups = known.flatMap(({ involvement }) => involvement.groups);
  const group = groups.find(({ key }) => key === place.group);
  const number = group?.rows === 1 ? '' : ` ${place.row}`;
  return `${group?.role ?? place.group}${number}: ${place.field}`;
}

/** The document's text in the field, as last read. For an addition: the evidence that it goes to. */
export function textOf(assessment: Assessment, field: Field): string {
  if (isFieldPlace(field)) return assessment.fields[keyOf(field)] ?? '';
  if (!('aspect' in field)) return assessment.school[field.kind] ?? '';
  const answer = assessment.aspects.find(({ id }) => id === field.aspect);
  return answer === undefined ? '' : editableText(answer.evidence);
}

/** Whether the document, as last read, holds every word of a text in the field. */
export function holds(assessment: Assessment, field: Field, text: string): boolean {
  const now = textOf(assessment, field);
  if (field.kind === 'addition') return endsInLines(now, text);
  return field.kind === 'urn' ? now === withoutSpace(text) : sameWords(now, text);
}

/** Whether the document, as last read, still says in the field what a text is based on. */
export function stillSays(assessment: Assessment, field: Field, basedOn: string): boolean {
  const now = textOf(assessment, field);
  switch (field.kind) {
    case 'addition':
      return true;
    case 'evidence':
      return now === evidenceText(assessment.framework, basedOn);
    case 'name':
    case 'involved':
    case 'plan':
      return sameWords(now, basedOn);
    case 'urn':
      return now === withoutSpace(basedOn);
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** The assessment with another text in the field. */
export function withText(assessment: Assessment, field: Field, text: string): Assessment {
  if (field.kind === 'addition') return assessment;
  if (isFieldPlace(field)) return withFieldText(assessment, field, text);
  if (field.kind === 'evidence') {
    return withAnswer(assessment, field.aspect, (answer) => ({
      ...answer,
      evidence: { text, present: text.trim() !== '' },
    }));
  }
  return { ...assessment, school: { ...assessment.school, [field.kind]: text.trim() || null } };
}

/** Writes the field into the document, if it still says what the text is based on; an addition in any case. */
export function writeField(
  port: DocumentPort,
  field: Field,
  text: string,
  basedOn: string,
): Promise<Written> {
  switch (field.kind) {
    case 'evidence':
      return port.writeEvidence(field.aspect, text, basedOn);
    case 'addition':
      return port.addEvidence(field.aspect, text);
    case 'name':
    case 'urn':
      return port.writeSchool(field.kind, text, basedOn);
    case 'involved':
    case 'plan':
      return port.writeField(field, text, basedOn);
  }
}
