import type { WordDocument } from '../word/word-document';
import { XmlText, type XmlElement } from '../xml/nodes';
import { hostObject, type HostObject, type Scalar } from './host-object';

/** The core properties of a package (ISO/IEC 29500-2, 11) by their names in the client. */
const coreProperties: Readonly<Record<string, string>> = {
  Title: 'title',
  Subject: 'subject',
  Author: 'creator',
  Keywords: 'keywords',
  Comments: 'description',
  Category: 'category',
  LastAuthor: 'lastModifiedBy',
  RevisionNumber: 'revision',
  CreationDate: 'created',
  LastSaveTime: 'modified',
};

/** `Word.DocumentProperties`, read only. */
export function propertiesObject(document: WordDocument): HostObject {
  const core = document.file.relationships('').find(({ type }) => type.endsWith('/core-properties'));
  const root = core && document.file.has(core.target) ? document.file.plumbingXml(core.target).root : null;
  const scalars = Object.entries(coreProperties).map(([name, local]): [string, Scalar] => [
    name,
    { get: () => textIn(root?.child(local) ?? null) },
  ]);
  return hostObject('DocumentProperties', () => ({ scalars: Object.fromEntries(scalars) }));
}

function textIn(element: XmlElement | null): string {
  return (element?.children ?? []).map((node) => (node instanceof XmlText ? node.data : '')).join('');
}
