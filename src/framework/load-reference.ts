import type { Reference } from './framework';
import type { PackFields } from './pack-fields';

/** A sentence with its reference. Does not end the fields: what holds a reference may hold more. */
export function loadReference(fields: PackFields): Reference {
  return { text: fields.text('text'), ref: fields.textOrNull('ref') };
}
