const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The parts of a .docx of one body, its styles, and whatever else is given (`numbering`, `comments`). */
export function parts(
  body: string,
  others: Readonly<Record<string, string>>,
  picture: Uint8Array,
): Record<string, string | Uint8Array> {
  const names = Object.keys(others);
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${name}+xml"/>`,
  );
  const links = names.map(
    (name, index) =>
      `<Relationship Id="rId${index + 2}" Type="${officeRelationships}/${name}" Target="${name}.xml"/>`,
  );
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${contentTypes}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="png" ContentType="image/png"/>' +
      `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
      `${overrides.join('')}</Types>`,
    '_rels/.rels':
      `${declaration}<Relationships xmlns="${relationships}">` +
      `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>` +
      '</Relationships>',
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels':
      `${declaration}<Relationships xmlns="${relationships}">` +
      `<Relationship Id="rId1" Type="${officeRelationships}/image" Target="media/image1.png"/>` +
      `${links.join('')}</Relationships>`,
    'word/media/image1.png': picture,
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}.xml`,
        `${declaration}<w:${name} ${namespaces}>${others[name] ?? ''}</w:${name}>`,
      ]),
    ),
  };
}

/** A picture in the line, shown from the one image that the file holds. */
export function drawing(description: string, id: number): string {
  return (
    '<w:drawing><wp:inline><wp:extent cx="1143000" cy="762000"/>' +
    `<wp:docPr id="${id}" name="Picture ${id}" descr="${escaped(description)}"/><a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
    '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1143000" cy="762000"/></a:xfrm>' +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '</wp:inline></w:drawing>'
  );
}

/** The styles that a heading names, and a bulleted list. */
export const headingStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>' +
  [1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
        `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
    )
    .join('');

export const bulletNumbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>' +
  '<w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

/** Id of the style for a paragraph of the page. */
export const styleIds = {
  title: 'Title',
  'heading 1': 'Heading1',
  'heading 2': 'Heading2',
  'heading 3': 'Heading3',
};
