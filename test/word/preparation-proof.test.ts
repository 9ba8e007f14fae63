import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../src/ooxml/packaging/package';
import { flatOpc } from '../../src/preview/stand-in/package/flat-opc';
import { WordPackage } from '../../src/preview/stand-in/package/word-package';
import { compareDocuments } from '../../src/word/preparation/compare-documents';
import { docx, paragraph, run } from '../preview/stand-in/support/docx';

const relationships = 'word/_rels/document.xml.rels';
const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document with a link, a picture and a header. */
function benchmark(): Record<string, Uint8Array> {
  const parts = unzipSync(
    docx(
      paragraph(
        `<w:hyperlink r:id="rId7">${run('Our offer')}</w:hyperlink><w:r><w:pict r:id="rId8"/></w:r>`,
      ) + '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>',
      { header: `<w:hdr %ns>${paragraph('Maple Grove')}</w:hdr>` },
    ),
  );
  const more =
    `<Relationship Id="rId7" Type="${base}/hyperlink" Target="https://maple.example" TargetMode="External"/>` +
    `<Relationship Id="rId8" Type="${base}/image" Target="media/image1.png"/></Relationships>`;
  const type = '<Default Extension="png" ContentType="image/png"/><Default Extension="xml"';
  return {
    ...edited(
      edited(parts, relationships, '</Relationships>', more),
      '[Content_Types].xml',
      '<Default Extension="xml"',
      type,
    ),
    'word/media/image1.png': Uint8Array.of(1, 2, 3, 200),
  };
}

function edited(
  parts: Record<string, Uint8Array>,
  name: string,
  from: string,
  to: string,
): Record<string, Uint8Array> {
  return { ...parts, [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to)) };
}

/** The document as a file, and as Word's `getOoxml` gives it. */
const forms = {
  'a file': (parts: Record<string, Uint8Array>) => zipSync(parts),
  'one text': (parts: Record<string, Uint8Array>) => {
    const file = WordPackage.open(zipSync(parts));
    return strToU8(flatOpc(file, file.xml(file.mainName).root));
  },
} as const;

const open = (form: keyof typeof forms, parts: Record<string, Uint8Array>) => openPackage(forms[form](parts));

test.each([
  ['a file', 'a file'],
  ['one text', 'one text'],
  ['one text', 'a file'],
] as const)('as %s and as %s, a document is the same as itself', (before, after) => {
  expect(compareDocuments(open(before, benchmark()), open(after, benchmark()), 0)).toBeNull();
});

const changes: readonly (readonly [
  string,
  (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>,
])[] = [
  ['a byte of a picture', (parts) => ({ ...parts, 'word/media/image1.png': Uint8Array.of(1, 2, 4, 200) })],
  ['where a link leads', (parts) => edited(parts, relationships, 'maple.example', 'oak.example')],
  ['a word of a header', (parts) => edited(parts, 'word/header.xml', 'Maple Grove', 'Oak Hill')],
];

test.each(
  changes.flatMap(([name, change]) =>
    (['a file', 'one text'] as const).map((form) => [name, form, change] as const),
  ),
)('%s that changed is found in %s', (_name, form, change) => {
  const difference = compareDocuments(open(form, benchmark()), open(form, change(benchmark())), 0);
  expect(difference).toMatchObject({ part: 'document', paragraph: 1 });
});
