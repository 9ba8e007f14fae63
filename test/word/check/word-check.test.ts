/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { difficultWord, type StandInOptions } from '../../../src/preview/stand-in/options';
import { experiments } from '../../../src/word/check/experiments';
import { reportText, wordCheck, type CheckReport } from '../../../src/word/check/word-check';
import { patience } from '../../../src/word/in-word';
import { bodyOf, docx, paragraph, run } from '../../preview/stand-in/support/docx';
import { openInWord } from '../../preview/stand-in/support/word';

const usual = { ...patience };
const empty = '<w:p/>';

beforeEach(() => Object.assign(patience, { answer: 500 }));
afterEach(() => Object.assign(patience, usual));

async function check(options: Partial<StandInOptions> = {}, body = empty) {
  const word = await openInWord(docx(body), options);
  const told: number[] = [];
  const checked = await wordCheck().check((done) => told.push(done));
  return { word, told, checked };
}

async function report(options: Partial<StandInOptions> = {}): Promise<CheckReport> {
  const { checked } = await check(options);
  if (checked.kind !== 'checked') throw new Error(JSON.stringify(checked));
  return checked.report;
}

const differing = ({ results }: CheckReport) =>
  results.filter(({ finding }) => finding.kind === 'differs').map(({ experiment }) => experiment.name);

test('everything that the project takes for granted holds in the stand-in, and is undone', async () => {
  const { word, told, checked } = await check();
  if (checked.kind !== 'checked') throw new Error(JSON.stringify(checked));
  const findings = checked.report.results.map(({ experiment: { name }, finding }) => [name, finding]);
  expect(findings).toEqual(experiments.map(({ name }) => [name, { kind: 'holds' }]));
  expect(checked.report.undone).toBe(true);
  expect(told).toEqual(experiments.map((_, at) => at));
  expect(bodyOf(word.save())).not.toContain('Experiment');
});

test.each<[string, Partial<StandInOptions>, string[]]>([
  ['getOoxml fails', { failsOnOoxml: true }, ['ooxml']],
  ['some fields in cells are refused', { refusesEveryNthControl: 5 }, ['control-in-cell']],
  ['null clears no highlight', { nullHighlight: 'InvalidArgument' }, ['highlight-cleared']],
  ['white is no highlight', { hasWhiteHighlight: false }, ['highlight-white']],
  ['no shading is cleared', { emptyShading: 'InvalidArgument' }, ['shading-cleared']],
  ['replacing is ignored', { ignoresReplace: true }, ['replace', 'done-before-failure']],
  ['fields in lines are lifted', { liftsToCell: 'always' }, ['control-in-line-stays']],
  ['a table stays', { keepsTables: true }, ['table-deleted']],
  ['no selection is told', { tellsSelection: 'never' }, ['selection-told']],
])('where %s, that is named', async (_, options, names) => {
  const named = differing(await report(options));
  expect(named).toEqual(expect.arrayContaining(names));
});

test('where getOoxml never answers, that is named, and the check comes to its end', async () => {
  const found = await report({ answersOoxml: false });
  expect(differing(found)).toContain('ooxml');
  expect(found.results).toHaveLength(experiments.length);
});

test('against the difficult Word exactly what is difficult is named', async () => {
  expect(differing(await report(difficultWord))).toEqual([
    'control-in-cell',
    'control-in-line-stays',
    'highlight-cleared',
    'highlight-white',
    'shading-cleared',
    'table-deleted',
    'selection-told',
  ]);
});

test('a document in which anything stands is left alone', async () => {
  const { word, checked } = await check({}, paragraph(run('Evidence of a school.')));
  expect(checked).toEqual({ kind: 'notEmpty' });
  expect(bodyOf(word.save())).toContain('Evidence of a school.');
});

test('in a document for viewing everything that writes differs, and nothing hangs', async () => {
  const found = await report({ readOnly: true });
  expect(differing(found).length).toBeGreaterThan(10);
});

test('the text of the report says which Word, what differs and how, and how long it took', async () => {
  const text = reportText(await report({ nullHighlight: 'InvalidArgument' }));
  expect(text).toMatch(/^SEND Benchmark: .*\n\nWord .*WordApi 1\.3/);
  expect(text).toContain(
    'DIFFERENT  highlight-cleared: A highlight is cleared by null. Word answered InvalidArgument.',
  );
  expect(text).toContain(`${experiments.length - 1} of ${experiments.length} things`);
});

test('every experiment has a name of its own, and sentences', () => {
  expect(new Set(experiments.map(({ name }) => name)).size).toBe(experiments.length);
  for (const { assumes, matters } of experiments) {
    expect(assumes).toMatch(/^[A-Z].*\.$/);
    expect(matters).toMatch(/^[A-Z].*\.$/);
  }
});
