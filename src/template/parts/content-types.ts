import { element, xmlPart } from '../xml';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const types: Readonly<Record<string, string>> = {
  '/word/document.xml': `${word}.document.main+xml`,
  '/word/styles.xml': `${word}.styles+xml`,
  '/word/numbering.xml': `${word}.numbering+xml`,
  '/word/settings.xml': `${word}.settings+xml`,
  '/word/fontTable.xml': `${word}.fontTable+xml`,
  '/word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  '/word/footer1.xml': `${word}.footer+xml`,
  '/word/footer2.xml': `${word}.footer+xml`,
  '/word/glossary/document.xml': `${word}.document.glossary+xml`,
  '/word/glossary/styles.xml': `${word}.styles+xml`,
  '/word/glossary/numbering.xml': `${word}.numbering+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

/** The part with the content type of each part, `[Content_Types].xml`. */
export function contentTypesPart(): string {
  return xmlPart(
    element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...Object.entries(types).map(([name, type]) =>
        element('Override', { PartName: name, ContentType: type }),
      ),
    ]),
  );
}
