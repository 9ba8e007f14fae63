/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { StandIn } from '../../../src/preview/stand-in/stand-in';
import { bodyOf, docx, paragraph, part, run } from './support/docx';
import { findings } from '../../support/open-xml-sdk';
import { hostSettings, openInWord } from './support/word';

const grid =
  '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>';
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${content}</w:tc>`;
const row = `<w:tr>${cell(paragraph('left'))}${cell(paragraph('right') + '<w:p/>')}</w:tr>`;
const body =
  paragraph(run('one two three', '<w:i/><w:u w:val="single"/>')) +
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>' +
  `<w:tbl>${grid}${row}${row}</w:tbl><w:p/><w:sectPr/>`;

/** Edits of every kind that the add-in makes, in one batch. */
async function editEverything(): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs, tables } = context.document.body;
    const first = paragraphs.getFirst();
    const inner = first.search('two').getFirst().insertContentControl();
    inner.set({
      tag: 'send/hertfordshire-2019/1a/expected',
      title: 'Expected',
      appearance: 'Tags',
      color: '#336699',
      cannotDelete: true,
    });
    inner.font.set({ highlightColor: 'yellow', bold: true, size: 12, color: '#112233', name: 'Arial' });
    first
      .getNext()
      .getRange('Content')
      .insertContentControl()
      .set({ tag: 'empty', placeholderText: 'Type here' });
    const table = tables.getFirst();
    const evidence = table.getCell(0, 1).body.paragraphs.getFirst().insertContentControl();
    evidence.set({ tag: 'send/hertfordshire-2019/1a/evidence', removeWhenEdited: false });
    evidence.insertText('one\ntwo\vbroken\ttabbed', 'Replace');
    evidence.insertParagraph('three', 'End');
    table.getCell(1, 0).shadingColor = '#FFFF00';
    table.headerRowCount = 1;
    table.addRows('End', 1, [['a', 'b']]);
    first.insertParagraph('after', 'After');
    await context.sync();
  });
}

test('the document that is edited here is sound before any edit', () => {
  expect(findings(docx(body))).toEqual([]);
});

test.each([false, true])(
  'the Open XML SDK finds nothing wrong after edits of every kind; tracked: %s',
  async (tracked) => {
    const standIn = await openInWord(docx(body), { trackChanges: tracked });
    await editEverything();
    standIn.hand.type({ paragraph: 0 }, ' by hand');
    standIn.hand.highlight({ paragraph: 0 }, 'green', 'three');
    expect(bodyOf(standIn.save())).toContain('by hand');
    expect(findings(standIn.save())).toEqual([]);
  },
);

test('the Open XML SDK finds nothing wrong in the settings', () => {
  const standIn = StandIn.open(docx(body));
  hostSettings(standIn).Write(['a', 'b'], ['1', '"2"']);
  expect(part(standIn.save(), 'word/webextensions/taskpanes.xml')).toContain('r:id="rId1"');
  expect(findings(standIn.save())).toEqual([]);
});
