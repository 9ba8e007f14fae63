/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { GroupKey } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { tagOf } from '../../src/framework/tags';
import type { DocumentPort } from '../../src/word/document-port';
import { wordDocument } from '../../src/word/word-document';
import { wordPreparation } from '../../src/word/word-preparation';
import { bodyOf, control, docx, paragraph, run, table } from '../preview/stand-in/support/docx';
import { openInWord } from '../preview/stand-in/support/word';
import { smallBenchmark } from './support/small-benchmark';

const group = 'governor' as GroupKey;
const place = (row: number, field: 'name' | 'role' | 'date') =>
  ({ kind: 'involved', group, row, field }) as const;

/** A small benchmark with a table of governors, of whom the second row was deleted, and a row of the plan. */
function withPeopleAndPlan(): Uint8Array {
  const field = (row: number, name: 'name' | 'role' | 'date') =>
    paragraph(
      control(
        tagOf(hertfordshire2019, place(row, name)),
        run('Click or tap here to enter text.'),
        '<w:showingPlcHdr/>',
      ),
    );
  const people = [1, 3].map((row) => [
    'Governor',
    field(row, 'role'),
    field(row, 'name'),
    field(row, 'date'),
  ]);
  const { columns, title } = hertfordshire2019.plan;
  const plan = columns.map(
    ({ key }) =>
      control(tagOf(hertfordshire2019, { kind: 'plan', row: 1, column: key }), paragraph('')) + '<w:p/>',
  );
  return docx(
    bodyOf(smallBenchmark()) +
      paragraph(hertfordshire2019.involvement.title) +
      table([['Group', 'Role', 'Name', 'Date'], ...people]) +
      paragraph(title) +
      table([columns.map(({ heading }) => heading), plan]) +
      '<w:p/>',
  );
}

async function open() {
  const word = await openInWord(withPeopleAndPlan());
  const port = wordDocument();
  await port.read();
  return { word, port };
}

async function read(port: DocumentPort) {
  const result = await port.read();
  if (result.kind !== 'read' || !result.reading.recognised) throw new Error(JSON.stringify(result));
  return result.reading.assessment;
}

test('a text goes to the field of its own row, though a row above it is gone', async () => {
  const { word, port } = await open();
  expect(await port.writeField(place(3, 'name'), 'Bryony Fields', '')).toEqual({ kind: 'written' });
  expect(word.hand.read({ control: 'send/hertfordshire-2019/involved/governor/3/name' })).toBe(
    'Bryony Fields',
  );
  const { fields, involved } = await read(port);
  expect(fields['involved/governor/3/name']).toBe('Bryony Fields');
  expect(fields['involved/governor/1/name']).toBe('');
  expect(involved.find((entry) => entry.group === group)?.people).toMatchObject([{ name: 'Bryony Fields' }]);
});

test('a date without a name is still there when the document is read again', async () => {
  const { port } = await open();
  await port.writeField(place(1, 'date'), '4 November 2026', '');
  expect((await read(port)).fields['involved/governor/1/date']).toBe('4 November 2026');
});

test('what somebody wrote meanwhile is not written over', async () => {
  const { word, port } = await open();
  word.hand.type({ control: 'send/hertfordshire-2019/involved/governor/1/name' }, 'Ash Grove', 'Replace');
  expect(await port.writeField(place(1, 'name'), 'Bryony Fields', '')).toEqual({
    kind: 'changed',
    now: 'Ash Grove',
  });
  expect(word.hand.read({ control: 'send/hertfordshire-2019/involved/governor/1/name' })).toBe('Ash Grove');
});

test('several lines of the plan are written and read back', async () => {
  const { port } = await open();
  const actions = { kind: 'plan', row: 1, column: 'actions' } as const;
  const text = 'Staff meeting\nNext steps\nReview';
  expect(await port.writeField(actions, text, '')).toEqual({ kind: 'written' });
  expect((await read(port)).fields['plan/1/actions']).toBe(text);
  expect(await port.writeField(actions, 'Staff meeting', text)).toEqual({ kind: 'written' });
});

test('a full plan gets a row with fields of its own, which removing the fields takes out again', async () => {
  const { word, port } = await open();
  const before = word.counters.syncs;
  expect(await port.addPlanRow(1)).toEqual({ kind: 'written' });
  expect(word.counters.syncs - before).toBe(2);
  const target = { kind: 'plan', row: 2, column: 'target' } as const;
  expect(await port.writeField(target, 'All staff know the plan (1b)', '')).toEqual({ kind: 'written' });
  expect((await read(port)).plan).toMatchObject([{ target: 'All staff know the plan (1b)' }]);
  await wordPreparation().removeControls();
  expect(word.hand.read({ table: 3, row: 2, cell: 0 })).toBe('All staff know the plan (1b)');
});

test('a plan without fields gets no row', async () => {
  const { port } = await open();
  expect(await port.addPlanRow(7)).toEqual({ kind: 'notPrepared' });
});

test('a place in a group is found by its own row', async () => {
  const { port } = await open();
  expect(await port.goTo({ kind: 'involved', group, row: 3 })).toEqual({ kind: 'there' });
});
