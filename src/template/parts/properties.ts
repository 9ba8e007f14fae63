import type { Framework } from '../../framework/framework';
import { draftNotice } from '../draft-wording';
import { element, text, xmlPart } from '../xml';

/** The core properties part: title, language and the notice on draft wording, in Word under File, Info. */
export function corePropertiesPart(framework: Framework): string {
  const notice = draftNotice(framework);
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [
        element('dc:title', {}, [text(framework.title)]),
        element('dc:subject', {}, [text(framework.shortTitle)]),
        ...(notice === null ? [] : [element('dc:description', {}, [text(notice)])]),
        element('dc:language', {}, [text('en-GB')]),
      ],
    ),
  );
}

/** The extended properties part: the program that made the document. */
export function extendedPropertiesPart(): string {
  return xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      [element('Application', {}, [text('SEND Benchmark template builder')])],
    ),
  );
}
