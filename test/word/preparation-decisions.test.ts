/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AspectId, LevelKey } from '../../src/framework/framework';
import type { PreparationPlan, RowKey } from '../../src/document/preparation/plan';
import { wordDocument } from '../../src/word/word-document';
import { plainLayout } from '../corpus/build/layout';
import { levelNames } from '../corpus/build/wording';
import { cell, control, paragraph, plainCell, row, run } from '../corpus/build/wordprocessing';
import { bodyOf } from '../preview/stand-in/support/docx';
import { answers, nobodyDecided, open, port, tagsIn, untagged } from './support/preparation-document';

const ownRow = 'send/hertfordshire-2019/own-row';

/** A document in which nobody can tell from the words whether the second row is 5b. */
function withStrangeRow(): Uint8Array {
  return untagged({
    statement: (_form, worded, level) =>
      plainCell(
        worded.id === '5b'
          ? `Lunchtime clubs and visitors ${level.length} times, minibus rota agreed`
          : worded.statements[level],
      ),
  });
}

test('a row that nobody can tell is asked about, and stays settled once it is decided', async () => {
  const { word, plan } = await open(withStrangeRow());
  expect(plan.unsure).toMatchObject([{ outcome: 5, label: 'b', readings: ['5b'] }]);
  expect(plan.unsure[0]?.text).toMatch(/^Lunchtime clubs .* \| .* \| /);
  const [unsure] = plan.unsure;
  if (unsure === undefined) throw new Error('nothing is unsure');
  const decided = await port.prepare(plan, new Map([[unsure.key, '5b' as AspectId]]));
  expect(decided).toMatchObject({ kind: 'prepared' });
  expect(answers(word).find(({ id }) => id === '5b')?.state).toBe('open');
  const again = await port.planPreparation();
  expect(again).toMatchObject({ kind: 'planned', plan: { unsure: [], controls: [] } });
});

test('a row that is left open gets no controls', async () => {
  const { word, plan } = await open(withStrangeRow());
  await port.prepare(plan, nobodyDecided);
  expect(tagsIn(word).filter((tag) => tag?.startsWith('send/hertfordshire-2019/5b/'))).toEqual([]);
  expect(tagsIn(word)).not.toContain(ownRow);
  expect(tagsIn(word)).toContain('send/hertfordshire-2019/5a/expected');
});

test('where the row that was decided about says something else meanwhile, nothing is done', async () => {
  const { word, plan, before } = await open(withStrangeRow());
  const changed = { ...plan, unsure: plan.unsure.map((row) => ({ ...row, text: 'Something else' })) };
  const decisions = new Map(plan.unsure.map(({ key }) => [key, '5b' as AspectId]));
  expect(await port.prepare(changed, decisions)).toMatchObject({ kind: 'changed' });
  expect(bodyOf(word.save())).toBe(before);
});

test.each(['never', 'always'] as const)(
  'a row that is the school’s own is settled by a field of its own (lifted to its cell: %s)',
  async (liftsToCell) => {
    const { word, plan, before } = await open(withStrangeRow(), { liftsToCell });
    const notOurs = new Map(plan.unsure.map(({ key }) => [key, null]));
    let counted = 0;
    const prepared = await port.prepare(plan, notOurs, ({ toAdd }) => (counted = toAdd));
    expect(prepared).toMatchObject({ kind: 'prepared', added: counted });
    expect(counted).toBe(plan.controls.reduce((sum, { count }) => sum + count, 0) + 1);
    expect(tagsIn(word).filter((tag) => tag === ownRow)).toHaveLength(1);
    expect(await port.planPreparation()).toMatchObject({
      plan: { unsure: [], controls: [], addedRows: [{ label: 'b' }] },
    });

    const once = bodyOf(word.save());
    expect(await port.prepare(plan, notOurs)).toMatchObject({ kind: 'prepared', added: 0 });
    expect(bodyOf(word.save())).toBe(once);
    await port.removeControls();
    expect(bodyOf(word.save())).toBe(before);
  },
);

/** Outcome 5 with rows of no known wording where 5b and 5c stand. */
function withTwoStrangeRows(statement: (text: string) => string = (text) => plainCell(text)): Uint8Array {
  return untagged({
    statement: (_form, { id, statements }, level) =>
      id === '5a'
        ? plainCell(statements[level])
        : statement(`Lunchtime clubs ${id} and visitors ${level.length} times, minibus rota agreed`),
  });
}

function keys(plan: PreparationPlan): RowKey[] {
  return plan.unsure.map(({ key }) => key);
}

test('several rows of the school’s own each have a field, however many there are already', async () => {
  const { word, plan, before } = await open(withTwoStrangeRows());
  const [first, second] = keys(plan);
  if (first === undefined || second === undefined) throw new Error('two rows should be unsure');
  await port.prepare(plan, new Map([[second, null]]));
  const again = await port.planPreparation();
  if (again.kind !== 'planned') throw new Error(again.text);
  expect(keys(again.plan)).toEqual([first]);
  expect(await port.prepare(again.plan, new Map([[first, null]]))).toEqual({
    kind: 'prepared',
    added: 1,
    untaggable: [],
  });
  expect(tagsIn(word).filter((tag) => tag === ownRow)).toHaveLength(2);
  await port.removeControls();
  expect(bodyOf(word.save())).toBe(before);
});

test('where something else changed on the way, only the fields that came with it go', async () => {
  const { word, plan } = await open(withTwoStrangeRows());
  const [first, second] = keys(plan);
  if (first === undefined || second === undefined) throw new Error('two rows should be unsure');
  await port.prepare(plan, new Map([[first, null]]));
  const once = tagsIn(word);
  const again = await port.planPreparation();
  if (again.kind !== 'planned') throw new Error(again.text);
  const prepared = await port.prepare(again.plan, new Map([[second, null]]), ({ step }) => {
    if (step === 'checking') word.hand.type({ paragraph: 0 }, ' typed meanwhile');
  });
  expect(prepared).toMatchObject({ kind: 'undone' });
  expect(tagsIn(word)).toEqual(once);
});

test('a field of the school’s in such a row is left alone, and comes back as it was', async () => {
  let id = 70;
  const { word, plan, before } = await open(
    withTwoStrangeRows((text) =>
      // Emerging and Expected, both of eight letters.
      text.includes('visitors 8') ? cell(paragraph(control(run(text), { id: (id += 1) }))) : plainCell(text),
    ),
  );
  const prepared = await port.prepare(plan, new Map(keys(plan).map((key) => [key, null])));
  expect(prepared).toMatchObject({ kind: 'prepared', untaggable: [] });
  expect(tagsIn(word).filter((tag) => tag === ownRow)).toHaveLength(2);
  expect(tagsIn(word).filter((tag) => tag === null)).toHaveLength(4);
  await port.removeControls();
  expect(bodyOf(word.save())).toBe(before);
});

/** A document in which 5a stands in two rows, which differ in their evidence; fields in the second where asked for. */
function withCopy(hasFields: boolean): Uint8Array {
  let id = 80;
  return untagged({
    rows: (form, aspect, layout) => {
      const once = plainLayout.rows(form, aspect, layout);
      if (aspect.id !== '5a') return once;
      const cells = levelNames.map((level) => {
        const words = run(aspect.statements[level]);
        const tag = `send/hertfordshire-2019/5a/${level}`;
        return cell(paragraph(hasFields ? control(words, { tag, id: (id += 1) }) : words));
      });
      return [...once, row([plainCell('a'), ...cells, plainCell('The old evidence.')])];
    },
  });
}

test('an aspect of two rows gets no fields until it is settled, and the two are told apart', async () => {
  const { word, plan } = await open(withCopy(false));
  expect(plan.unsure).toMatchObject([
    {
      outcome: 5,
      label: 'a',
      readings: ['5a'],
      reason: expect.stringMatching(/row 1 of 2\. Marked: E\w+\./),
    },
    { readings: ['5a'], reason: expect.stringMatching(/row 2 of 2\. Marked: nothing\. Evidence: “The old/) },
  ]);
  expect(await port.prepare(plan, nobodyDecided)).toMatchObject({ untaggable: [{ why: 'twice' }] });
  expect(tagsIn(word).filter((tag) => tag?.startsWith('send/hertfordshire-2019/5a/'))).toEqual([]);
});

test.each([
  ['without fields', false],
  ['of which the other has the fields', true],
])('of two rows %s, the one that is chosen is written into from then on', async (_name, hasFields) => {
  const { word, plan } = await open(withCopy(hasFields));
  const [first, second] = keys(plan);
  if (first === undefined || second === undefined) throw new Error('two rows should be asked about');
  const decided = new Map([
    [first, '5a' as AspectId],
    [second, null],
  ]);
  expect(await port.prepare(plan, decided)).toMatchObject({ kind: 'prepared', untaggable: [] });
  expect(tagsIn(word).filter((tag) => tag === 'send/hertfordshire-2019/5a/expected')).toHaveLength(1);
  expect(await port.planPreparation()).toMatchObject({ plan: { unsure: [], controls: [], untaggable: [] } });
  const pane = wordDocument();
  await pane.read();
  const evidence = answers(word).find(({ id }) => id === '5a')?.evidence.text ?? '';
  expect(evidence).not.toContain('The old evidence.');
  expect(await pane.writeEvidence('5a' as AspectId, 'New.', evidence)).toEqual({ kind: 'written' });
  expect(await pane.chooseBestFit('5a' as AspectId, 'emerging' as LevelKey)).toEqual({ kind: 'written' });
  expect(answers(word).find(({ id }) => id === '5a')).toMatchObject({
    rating: 'emerging',
    evidence: { text: 'New.' },
  });
  expect(bodyOf(word.save())).toContain('The old evidence.');
});
