/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { Assessment } from '../../../src/assessment/assessment';
import { summaryPage } from '../../../src/assessment/summary-page';
import { readBenchmark } from '../../../src/document/read-benchmark';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { buildTemplate } from '../../../src/template/build-template';
import { wordPreparation } from '../../../src/word/word-preparation';
import { wordSummaryPage } from '../../../src/word/writing/summary-page';
import type { StandIn } from '../../../src/preview/stand-in/stand-in';
import { bodyOf } from '../../preview/stand-in/support/docx';
import { openInWord } from '../../preview/stand-in/support/word';

const port = wordSummaryPage();
const template = buildTemplate(hertfordshire2019);

function assessmentIn(word: StandIn): Assessment {
  const reading = readBenchmark(readStory(openPackage(word.save())));
  if (!reading.recognised) throw new Error(reading.reason.text);
  return reading.assessment;
}

const pageOf = (word: StandIn) => summaryPage(assessmentIn(word), '18 June 2027');
const page = /<w:sdt>(?:(?!<w:sdt>).)*send\/summary.*?<\/w:sdt>/gs;
const summariesIn = (word: StandIn) => bodyOf(word.save()).match(page) ?? [];

test('the page stands at the end, in one field, with a table whose head repeats', async () => {
  const word = await openInWord(template);
  expect(await port.writeSummaryPage(pageOf(word))).toEqual({ kind: 'written' });
  const [summary, ...more] = summariesIn(word);
  expect(more).toEqual([]);
  expect(summary).toContain('<w:tblHeader/>');
  expect(summary?.replace(/<[^>]*>/g, ' ')).toContain('All outcomes');
});

test('the document reads the same before and after', async () => {
  const word = await openInWord(template);
  const before = assessmentIn(word);
  await port.writeSummaryPage(pageOf(word));
  expect(assessmentIn(word)).toEqual(before);
});

test('whatever stands in the page is no row of the form', async () => {
  const word = await openInWord(template);
  const before = assessmentIn(word);
  const { levels, outcomes } = hertfordshire2019;
  const statements = levels.map(({ key }) => before.aspects[0]?.statements[key] ?? '');
  const table = [
    [outcomes[0]?.title ?? '', ...levels.map(({ label }) => label), 'Evidence to support judgement'],
    ['a.', ...statements, 'Copied from the form.'],
  ];
  await port.writeSummaryPage({ ...pageOf(word), table });
  expect(assessmentIn(word)).toEqual(before);
});

test('nothing outside the page changes but for an empty paragraph behind it', async () => {
  const word = await openInWord(template);
  const before = bodyOf(word.save());
  await port.writeSummaryPage(pageOf(word));
  const after = bodyOf(word.save()).replace(page, '');
  const [section] = /<w:sectPr(?:(?!<w:sectPr).)*$/s.exec(before) ?? [''];
  const form = before.slice(0, before.length - section.length);
  expect(after.startsWith(form)).toBe(true);
  expect(after.slice(form.length).replace(/<[^>]*>/g, '')).toBe('');
});

test('asked again, it writes the page anew where it stands', async () => {
  const word = await openInWord(template);
  await port.writeSummaryPage(pageOf(word));
  const withoutIds = () => bodyOf(word.save()).replace(/<w:id w:val="\d+"\/>/g, '');
  const once = withoutIds();
  const syncs = word.counters.syncs;
  await port.writeSummaryPage(pageOf(word));
  expect(word.counters.syncs - syncs).toBe(4);
  expect(withoutIds()).toBe(once);
  await port.writeSummaryPage({ ...pageOf(word), about: 'Another day.' });
  expect(summariesIn(word)).toHaveLength(1);
  expect(summariesIn(word)[0]).toContain('Another day.');
});

test('where Word keeps the old page, the new one is there, and what to do is said', async () => {
  const word = await openInWord(template, { keepsTables: true });
  await port.writeSummaryPage(pageOf(word));
  const again = await port.writeSummaryPage({ ...pageOf(word), about: 'Another day.' });
  expect(again).toMatchObject({ kind: 'refused', text: expect.stringContaining('Delete the old one') });
  expect(summariesIn(word)).toHaveLength(2);
  expect(summariesIn(word)[1]).toContain('Another day.');
  word.behave({ keepsTables: false });
  expect(await port.writeSummaryPage(pageOf(word))).toEqual({ kind: 'written' });
  expect(summariesIn(word)).toHaveLength(1);
});

test('removing the other fields leaves the page, which is still no part of the form', async () => {
  const word = await openInWord(template);
  await port.writeSummaryPage(pageOf(word));
  expect(await wordPreparation().removeControls()).toMatchObject({ kind: 'removed' });
  expect(summariesIn(word)).toHaveLength(1);
  expect(assessmentIn(word).addedRows).toEqual([]);
});

test('the page is taken out with all that it holds', async () => {
  const word = await openInWord(template);
  const before = assessmentIn(word);
  await port.writeSummaryPage(pageOf(word));
  expect(await port.removeSummaryPage()).toEqual({ kind: 'written' });
  expect(bodyOf(word.save())).not.toContain('All outcomes');
  expect(assessmentIn(word)).toEqual(before);
  expect(await port.removeSummaryPage()).toEqual({ kind: 'notPrepared' });
});

test('a document that may not be edited says so, and stays as it is', async () => {
  const word = await openInWord(template, { readOnly: true });
  const before = bodyOf(word.save());
  expect(await port.writeSummaryPage(pageOf(word))).toMatchObject({ kind: 'refused' });
  expect(bodyOf(word.save())).toBe(before);
});
