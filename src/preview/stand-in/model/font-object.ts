import { fontProperties, readFont, writeFont } from '../word/formats/fonts';
import type { Region } from '../word/tables/region';
import { hostObject, type HostObject, type Model } from './host-object';

/** `Word.Font` of a part of the document. */
export function fontObject(model: Model, region: () => Region): HostObject {
  const { document } = model;
  const scalars = Object.keys(fontProperties).map((name) => {
    const scalar = {
      get: () => readFont(document, region().content, name),
      set: (value: unknown) => {
        // A paragraph's own mark takes on its formatting, that of a control or range only where it covers one.
        const { element, whole, content } = region();
        writeFont(document, element?.local === 'p' ? whole : content, name, value);
      },
    };
    return [name, scalar] as const;
  });
  return hostObject('Font', () => ({ scalars: Object.fromEntries(scalars) }));
}
