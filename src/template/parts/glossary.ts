import { namespaces, run, w } from '../wordprocessing';
import { element, xmlPart } from '../xml';

/** The name by which a control asks for the placeholder below. */
export const glossaryPlaceholder = 'BenchmarkPlaceholder';

/**
 * The glossary part, `word/glossary/document.xml`: the text that Word puts back when a school empties a
 * field. Without it Word would leave five blanks.
 */
export function glossaryPart(placeholder: string): string {
  return xmlPart(
    element('w:glossaryDocument', namespaces, [
      w('docParts', {}, [
        w('docPart', {}, [
          w('docPartPr', {}, [
            w('name', { val: glossaryPlaceholder }),
            w('category', {}, [w('name', { val: 'General' }), w('gallery', { val: 'placeholder' })]),
            w('types', {}, [w('type', { val: 'bbPlcHdr' })]),
            w('behaviors', {}, [w('behavior', { val: 'content' })]),
            w('guid', { val: '{3C1E5F0A-7B64-4D0B-9A51-6E2D8C40B7F1}' }),
          ]),
          w('docPartBody', {}, [w('p', {}, [run(placeholder, { style: 'PlaceholderText' })])]),
        ]),
      ]),
    ]),
  );
}
