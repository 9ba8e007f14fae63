import { wholeFile } from '../reading/whole-document';
import { inTime } from '../in-word';
import { benchWords, holds, same, type Bench, type Experiment, type Finding } from './experiment';

const tag = 'send/check';
const yellow = '#FFFF00';

/**
 * What this project takes for granted about Word. The stand-in passes all of it in the tests; a difficult Word
 * is named by what differs there. Add one here when something new is relied on.
 */
export const experiments: readonly Experiment[] = [
  {
    name: 'ooxml',
    assumes: 'The whole document comes as OOXML, with its fields.',
    matters: 'The pane reads the document by it. Without it, the document comes as a file, more slowly.',
    threads: ['#702', '#6059'],
    tries: async ({ context, paragraph }) => {
      paragraph.getRange('Content').insertContentControl().tag = tag;
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      const { value } = ooxml;
      return same([value.includes(benchWords), value.includes(tag)], [true, true], 'Words and field in it');
    },
  },
  {
    name: 'file',
    assumes: 'The whole document comes as a file.',
    matters: 'It is the second way in which the pane reads the document.',
    threads: ['#6434'],
    tries: async () => {
      const bytes = await wholeFile();
      // A .docx is a zip file, which begins so.
      return same(String.fromCharCode(...bytes.slice(0, 2)), 'PK', 'Its beginning');
    },
  },
  {
    name: 'control-in-cell',
    assumes: 'Fields can be put into table cells.',
    matters: 'A row that Word refuses is left without fields when a document is prepared.',
    threads: ['#3367', '#3704', '#6103', '#4251'],
    tries: async (bench) => {
      for (const cell of cellsOf(bench)) {
        cell.body.paragraphs.getFirst().getRange('Content').insertContentControl().tag = tag;
      }
      return await countedControls(bench, 8);
    },
  },
  {
    name: 'control-stays-in-cell',
    assumes: 'A field with an empty line behind it stays inside its cell.',
    matters: 'Round a cell, Word on the web shows fields as grey and does not list them.',
    threads: ['#950', '#2040', '#4251'],
    tries: async (bench) => {
      const [cell] = cellsOf(bench);
      fieldWithLine(cell);
      return await liesInCell(bench);
    },
  },
  {
    name: 'control-in-line-stays',
    assumes: 'A field round the words of a cell stays inside it.',
    matters: 'So are the statements marked.',
    threads: ['#950', '#2040'],
    tries: async (bench) => {
      const [cell] = cellsOf(bench);
      cell?.body.paragraphs.getFirst().getRange('Content').insertContentControl().set({ tag });
      return await liesInCell(bench);
    },
  },
  {
    name: 'null-object',
    assumes: 'A field that is not there is answered by a null object.',
    matters: 'So the pane knows what a document lacks.',
    threads: [],
    tries: async ({ context }) => {
      const none = context.document.contentControls.getByTag('send/none').getFirstOrNullObject();
      none.load('id');
      await context.sync();
      return same(none.isNullObject, true, 'Whether it is null');
    },
  },
  {
    name: 'highlight',
    assumes: 'A highlight is set, and read back.',
    matters: 'It is the best fit.',
    threads: ['#4638'],
    tries: async (bench) => same(await highlighted(bench, [yellow]), yellow, 'The highlight'),
  },
  {
    name: 'highlight-cleared',
    assumes: 'A highlight is cleared by null.',
    matters: 'Otherwise the person is asked to clear it in Word.',
    threads: ['#809'],
    tries: async (bench) => same(await highlighted(bench, [yellow, null]), null, 'The highlight'),
  },
  {
    name: 'highlight-white',
    assumes: 'White is a colour of highlights.',
    matters: 'The reader takes it for no mark; the pane never sets it.',
    threads: ['#4638'],
    tries: async (bench) => same(await highlighted(bench, ['#FFFFFF']), '#FFFFFF', 'The highlight'),
  },
  {
    name: 'highlight-mixed',
    assumes: 'Where some of the words are highlighted, the highlight is an empty text.',
    matters: 'Then the pane reads the document in full.',
    threads: ['#5997'],
    tries: async ({ context, paragraph }) => {
      paragraph.search('Experiment').getFirst().font.highlightColor = yellow;
      paragraph.load('font/highlightColor');
      await context.sync();
      return same(paragraph.font.highlightColor, '', 'The highlight');
    },
  },
  {
    name: 'shading-cleared',
    assumes: 'The shading of a cell is cleared by an empty text.',
    matters: 'Otherwise the person is asked to clear it in Word.',
    threads: ['#5460'],
    tries: async (bench) => {
      const [cell] = cellsOf(bench);
      cell?.set({ shadingColor: '#FFC000' });
      await bench.context.sync();
      cell?.set({ shadingColor: '' });
      const ooxml = bench.context.document.body.getOoxml();
      await bench.context.sync();
      const { value } = ooxml;
      return same(/FFC000/i.test(value), false, 'Whether the cell is still shaded');
    },
  },
  {
    name: 'replace',
    assumes: 'Replacing the text of a field keeps the field, and is done.',
    matters: 'So evidence is written.',
    threads: ['#2183', '#6330'],
    tries: async ({ context, paragraph }) => {
      const control = paragraph.getRange('Content').insertContentControl();
      control.tag = tag;
      await context.sync();
      control.insertText('Other words.', 'Replace');
      const found = context.document.contentControls.getByTag(tag);
      found.load('items/text');
      await context.sync();
      return same(
        found.items.map(({ text }) => text),
        ['Other words.'],
        'What the fields say',
      );
    },
  },
  {
    name: 'paragraph-in-control',
    assumes: 'A paragraph that is added at the end of a field is in it.',
    matters: 'So evidence of several paragraphs is written.',
    threads: [],
    tries: async (bench) => {
      const { context } = bench;
      const [cell] = cellsOf(bench);
      fieldWithLine(cell);
      await context.sync();
      context.document.contentControls.getByTag(tag).getFirst().insertParagraph('Second.', 'End');
      const found = context.document.contentControls.getByTag(tag);
      found.load('items/text');
      await context.sync();
      const lines = found.items.map(({ text }) => text.split(/[\r\n]+/));
      return same(lines, [['A1', 'Second.']], 'What the fields say');
    },
  },
  {
    name: 'table-deleted',
    assumes: 'A field that holds a table is deleted with it.',
    matters: 'So the summary for governors is renewed. Otherwise the old one is left above the new one.',
    threads: ['#3183', '#6330'],
    tries: async ({ context, paragraph, table }) => {
      const control = paragraph.getRange('Whole').expandTo(table.getRange('Whole')).insertContentControl();
      control.tag = tag;
      await context.sync();
      control.delete(false);
      const { tables } = context.document.body;
      tables.load('items/rowCount');
      await context.sync();
      const { items } = tables;
      return same(items.length, 0, 'The number of tables left');
    },
  },
  {
    name: 'control-deleted',
    assumes: 'A field is taken out, and its words stay.',
    matters: 'So preparing a document is undone.',
    threads: [],
    tries: async ({ context, paragraph }) => {
      const control = paragraph.getRange('Content').insertContentControl();
      control.tag = tag;
      await context.sync();
      control.delete(true);
      paragraph.load('text');
      const found = context.document.contentControls.getByTag(tag);
      found.load('items/id');
      await context.sync();
      const { items } = found;
      return same([paragraph.text, items.length], [benchWords, 0], 'The words, and the fields');
    },
  },
  {
    name: 'place-in-table',
    assumes: 'A paragraph tells in which cell of a table it stands.',
    matters: 'So the places of the file are found in Word.',
    threads: [],
    tries: async ({ context }) => {
      const { paragraphs } = context.document.body;
      const cell = 'items/parentTableCellOrNullObject';
      paragraphs.load(`items/text,items/tableNestingLevel,${cell}/rowIndex,${cell}/cellIndex`);
      await context.sync();
      const last = paragraphs.items.find(({ text }) => text === 'D2');
      const place = last?.parentTableCellOrNullObject;
      return same([last?.tableNestingLevel, place?.rowIndex, place?.cellIndex], [1, 1, 3], 'The place of D2');
    },
  },
  {
    name: 'search',
    assumes: 'Words are found in the document.',
    matters: 'So the pane goes to places that have no field.',
    threads: [],
    tries: async ({ context }) => {
      const found = context.document.body.search(benchWords);
      found.load('items/text');
      await context.sync();
      return same(
        found.items.map(({ text }) => text),
        [benchWords],
        'What is found',
      );
    },
  },
  {
    name: 'select',
    assumes: 'What the pane selects is selected, and its field is known.',
    matters: 'So the pane follows where the person works.',
    threads: ['#1302', '#4114'],
    tries: async ({ context, paragraph }) => {
      const control = paragraph.getRange('Content').insertContentControl();
      control.tag = tag;
      await context.sync();
      control.select();
      await context.sync();
      const round = context.document.getSelection().parentContentControlOrNullObject;
      round.load('tag');
      const inside = context.document.getSelection().contentControls;
      inside.load('items/tag');
      await context.sync();
      const tags = [round.isNullObject ? null : round.tag, ...inside.items.map((item) => item.tag)];
      return same(tags.includes(tag), true, 'Whether the field is known by the selection');
    },
  },
  {
    name: 'selection-told',
    assumes: 'Word tells when something else is selected.',
    matters: 'Without it the pane looks every few seconds, and follows later.',
    threads: ['#4114'],
    tries: async ({ context, paragraph, table }) => {
      let tell: () => void = () => undefined;
      const told = new Promise<void>((resolve) => (tell = resolve));
      const type = Office.EventType.DocumentSelectionChanged;
      Office.context.document.addHandlerAsync(type, () => tell());
      try {
        paragraph.select();
        await context.sync();
        table.select();
        await context.sync();
        await inTime(told, 3000);
        return holds;
      } finally {
        Office.context.document.removeHandlerAsync(type);
      }
    },
  },
  {
    name: 'done-before-failure',
    assumes: 'What was asked before a failure is done, and Word says how far it came.',
    matters: 'So preparing goes on behind a row that Word refuses.',
    threads: ['#3367'],
    tries: async ({ context, paragraph }) => {
      context.trace('reached');
      paragraph.insertText('Done before.', 'Replace');
      context.trace('then');
      context.document.contentControls.getByTag('send/none').getFirst().load('id');
      try {
        await context.sync();
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        const { traceMessages } = error;
        paragraph.load('text');
        await context.sync();
        const seen = [paragraph.text, ...traceMessages];
        return same(seen, ['Done before.', 'reached', 'then'], 'What was done, and how far Word came');
      }
      return { kind: 'differs', how: 'Word did not fail where a field is not there.' };
    },
  },
  {
    name: 'row-added',
    assumes: 'A row is added to a table.',
    matters: 'So the action plan grows.',
    threads: [],
    tries: async ({ context, table }) => {
      table.getCell(1, 0).insertRows('After', 1);
      table.load('rowCount');
      await context.sync();
      return same(table.rowCount, 3, 'The number of rows');
    },
  },
  {
    name: 'settings',
    assumes: 'A setting is kept in the document.',
    matters: 'So the receipt stays with the document.',
    threads: ['#4354', '#6958'],
    tries: async () => {
      const { settings } = Office.context.document;
      const save = () =>
        inTime(new Promise<string>((done) => settings.saveAsync((r) => done(r.status.toString()))));
      settings.set('send.check', 'kept');
      const saved = await save();
      const kept: unknown = settings.get('send.check');
      settings.remove('send.check');
      await save();
      return same([saved, kept], ['succeeded', 'kept'], 'Whether it was saved, and what is kept');
    },
  },
];

/** A field round all of a cell's words, with the empty line behind it that keeps Word from lifting it. */
function fieldWithLine(cell: Word.TableCell | undefined): void {
  if (cell === undefined) return;
  const words = cell.body.paragraphs.getFirst();
  words.insertParagraph('', 'After');
  words.getRange('Whole').insertContentControl().tag = tag;
}

function cellsOf({ table }: Bench): Word.TableCell[] {
  return [0, 1].flatMap((row) => [0, 1, 2, 3].map((column) => table.getCell(row, column)));
}

async function countedControls({ context }: Bench, expected: number): Promise<Finding> {
  await context.sync();
  const found = context.document.contentControls.getByTag(tag);
  found.load('items/id');
  await context.sync();
  const { items } = found;
  return same(items.length, expected, 'The number of fields that Word lists');
}

/** Whether the one field is listed, and lies inside its cell in the document's OOXML. */
async function liesInCell({ context }: Bench): Promise<Finding> {
  const found = context.document.contentControls.getByTag(tag);
  found.load('items/id');
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  const { value } = ooxml;
  const { items } = found;
  const inside = value.slice(value.indexOf(`"${tag}"`)).split('</w:sdt>')[0] ?? '';
  return same([items.length, inside.includes('<w:tc>')], [1, false], 'Fields listed, and one round a cell');
}

/** The highlight of the paragraph after these have been set, one after the other. */
async function highlighted(
  { context, paragraph }: Bench,
  colours: readonly (string | null)[],
): Promise<unknown> {
  const words = paragraph.getRange('Content');
  for (const colour of colours) words.font.highlightColor = colour as string;
  words.load('font/highlightColor');
  await context.sync();
  return words.font.highlightColor;
}
