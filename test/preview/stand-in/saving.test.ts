import { strToU8, unzipSync, zipSync } from 'fflate';
import { StandIn } from '../../../src/preview/stand-in/stand-in';
import { bodyOf, control, docx, paragraph, part, run, table } from './support/docx';

const odd =
  `<?xml version='1.0' encoding="utf-8"?>\n<!-- kept -->\n` +
  `<x:document xmlns:x='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ` +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:q="urn:q" mc:Ignorable="q"\n  >` +
  `<x:body>\r\n  <!-- inside --><x:p  q:odd='&quot;a&apos;' ><x:r><x:t>A&#160;&amp;&#xA0;B</x:t></x:r></x:p >` +
  `<?pi data?><x:p><x:r><x:t xml:space='preserve'><![CDATA[<raw>]]> </x:t></x:r><q:what/></x:p>` +
  `<x:p><x:r><x:t>edit me</x:t></x:r></x:p></x:body></x:document>\n`;

describe('saving', () => {
  test('gives back the very file when nothing was edited', () => {
    const bytes = docx(paragraph('one'));
    expect(Buffer.from(StandIn.open(bytes).save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('keeps every part that was not edited, in its order', () => {
    const bytes = docx(paragraph('one'), { styles: '<w:styles %ns/>', fontTable: '<w:fonts %ns/>' });
    const standIn = StandIn.open(bytes);
    standIn.hand.type({ paragraph: 0 }, ' two');
    const saved = standIn.save();
    const names = Object.keys(unzipSync(bytes));
    expect(Object.keys(unzipSync(saved))).toEqual(names);
    for (const name of names.filter((each) => each !== 'word/document.xml')) {
      expect(unzipSync(saved)[name]).toEqual(unzipSync(bytes)[name]);
    }
    expect(part(saved)).toContain(' two');
  });

  test('keeps everything in the edited part that the edit did not touch', () => {
    const bytes = zipSync({ ...unzipSync(docx('')), 'word/document.xml': strToU8(odd) });
    const standIn = StandIn.open(bytes);
    standIn.hand.type({ paragraph: 2 }, 'edited', 'Replace');
    expect(part(standIn.save())).toBe(odd.replace('edit me', 'edited'));
    standIn.hand.undo();
    expect(Buffer.from(standIn.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('keeps a part in UTF-16 in UTF-16', () => {
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${odd.replace('utf-8', 'utf-16')}`, 'utf16le'));
    const standIn = StandIn.open(zipSync({ ...unzipSync(docx('')), 'word/document.xml': utf16 }));
    standIn.hand.type({ paragraph: 2 }, 'edited', 'Replace');
    const saved = unzipSync(standIn.save())['word/document.xml'] ?? new Uint8Array();
    expect(Buffer.from(saved).toString('utf16le')).toBe(
      `\uFEFF${odd.replace('utf-8', 'utf-16').replace('edit me', 'edited')}`,
    );
  });

  test('reads entries that were streamed into the zip, or stored', () => {
    const stored = zipSync(unzipSync(docx(paragraph('one'))), { level: 0 });
    const standIn = StandIn.open(stored);
    standIn.hand.type({ paragraph: 0 }, '!');
    expect(bodyOf(standIn.save())).toContain('<w:t>!</w:t>');
  });

  test('refuses what is no Word document', () => {
    expect(() => StandIn.open(strToU8('no zip'))).toThrow('not a zip file');
    expect(() => StandIn.open(zipSync({ 'a.txt': strToU8('a') }))).toThrow('no main document part');
  });

  test('writes nothing that is not well-formed, whatever is typed', () => {
    const standIn = StandIn.open(docx(paragraph(control('a', run('x'))) + table([['c']])));
    standIn.hand.type({ control: 'a' }, '<&>"\'\u0000\u0001 ]]>', 'Replace');
    expect(StandIn.open(standIn.save()).hand.read({ control: 'a' })).toBe('<&>"\' ]]>');
  });
});
