import { strFromU8, strToU8 } from 'fflate';
import type { PackageFile } from './package';

/** A package as one XML file, the form in which Word gives a document's OOXML to an add-in. */
export function flatOpc(files: readonly PackageFile[]): Uint8Array {
  const parts = files
    .filter((file) => file.path !== '[Content_Types].xml')
    .map((file) => {
      const content = typeof file.content === 'string' ? file.content : strFromU8(file.content);
      const xml = content.replace(/^<\?xml[^>]*\?>\s*/, '');
      const type = file.contentType ?? 'application/vnd.openxmlformats-package.relationships+xml';
      return `<pkg:part pkg:name="/${file.path}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
  return strToU8(
    `<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`,
  );
}
