/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AspectId, LevelKey } from '../../src/framework/framework';
import { wordDocument } from '../../src/word/word-document';
import { bodyOf } from '../preview/stand-in/support/docx';
import { nobodyDecided, open, port, tagsIn, untagged } from './support/preparation-document';

/** The aspects of the document's rows, by the fields that they have. */
function fieldsByRow(tags: readonly (string | null)[]): Record<string, number> {
  const rows = tags.flatMap((tag) => /^send\/hertfordshire-2019\/(5[abc])\//.exec(tag ?? '')?.[1] ?? []);
  return Object.fromEntries(['5a', '5b', '5c'].map((row) => [row, rows.filter((one) => one === row).length]));
}

const empty = (xml: string) => xml.match(/<w:p\/>|<w:p>(?:<w:pPr>.*?<\/w:pPr>)?<\/w:p>/g)?.length ?? 0;

test('a row that Word refuses is left whole and named, and all others are prepared', async () => {
  const { word, plan } = await open(untagged(), { refusesEveryNthControl: 6 });
  const syncs = word.counters.syncs;
  const prepared = await port.prepare(plan, nobodyDecided);
  expect(prepared).toMatchObject({ kind: 'prepared' });
  const named = prepared.kind === 'prepared' ? prepared.untaggable : [];
  expect(new Set(named.map(({ why }) => why))).toEqual(new Set(['refused']));
  const rows = new Set(named.flatMap(({ place }) => ('aspect' in place ? [place.aspect] : [])));
  expect(rows.size).toBeGreaterThan(0);
  const failures = new Set(named.map(({ text }) => text.slice(0, 2))).size;
  expect(word.counters.syncs - syncs).toBeLessThanOrEqual(6 + failures);
  const fields = fieldsByRow(tagsIn(word));
  for (const [row, count] of Object.entries(fields)) {
    expect([row, count]).toEqual([row, rows.has(row as AspectId) ? 0 : 4]);
  }

  const pane = wordDocument();
  await pane.read();
  const good = ['5a', '5b', '5c'].find((row) => !rows.has(row as AspectId)) as AspectId;
  expect(await pane.chooseBestFit(good, 'exemplary' as LevelKey)).toEqual({ kind: 'written' });
});

test('the line that was put behind a field which Word refused then goes again', async () => {
  const { word, plan, before } = await open(untagged(), { refusesEveryNthControl: 4 });
  await port.prepare(plan, nobodyDecided);
  word.behave({ refusesEveryNthControl: 0 });
  expect(await port.removeControls()).toMatchObject({ kind: 'removed', left: null });
  expect(empty(bodyOf(word.save()))).toBe(empty(before));
  expect(bodyOf(word.save())).toBe(before);
});

test('what was refused is prepared when it is asked for again and Word takes it', async () => {
  const { word, plan } = await open(untagged(), { refusesEveryNthControl: 6 });
  await port.prepare(plan, nobodyDecided);
  word.behave({ refusesEveryNthControl: 0 });
  expect(await port.prepare(plan, nobodyDecided)).toMatchObject({ kind: 'prepared', untaggable: [] });
  expect(fieldsByRow(tagsIn(word))).toEqual({ '5a': 4, '5b': 4, '5c': 4 });
});

test('where Word refuses every one, nothing is left behind, and nothing is called prepared', async () => {
  const { word, plan, before } = await open(untagged(), { refusesEveryNthControl: 1 });
  const syncs = word.counters.syncs;
  expect(await port.prepare(plan, nobodyDecided)).toMatchObject({ kind: 'refused' });
  expect(word.counters.syncs - syncs).toBeLessThanOrEqual(12);
  expect(fieldsByRow(tagsIn(word))).toEqual({ '5a': 0, '5b': 0, '5c': 0 });
  word.behave({ refusesEveryNthControl: 0 });
  await port.removeControls();
  expect(bodyOf(word.save())).toBe(before);
});
