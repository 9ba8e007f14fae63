/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AspectId, LevelKey } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { wordDocument } from '../../../src/word/word-document';
import { wordPreparation } from '../../../src/word/word-preparation';
import { openInWord } from '../../preview/stand-in/support/word';
import { smallBenchmark } from '../support/small-benchmark';

const aspect = '1a' as AspectId;
const level = (key: string) => key as LevelKey;

async function read() {
  const result = await wordDocument().read();
  if (result.kind !== 'read' || !result.reading.recognised) throw new Error(JSON.stringify(result));
  const { assessment } = result.reading;
  return {
    damage: result.damage,
    answer: assessment.aspects.find(({ id }) => id === aspect),
    addedRows: assessment.addedRows,
  };
}

/** The row of 1a stands twice, with its fields, and says two things. */
async function copied() {
  const word = await openInWord(smallBenchmark({ aspects: ['1a', '1a', '1b'] }));
  const tags = await Word.run(async (context) => {
    const controls = context.document.contentControls.getByTag('send/hertfordshire-2019/1a/expected');
    controls.load('items/id');
    await context.sync();
    const [first] = controls.items;
    if (first !== undefined) first.font.highlightColor = '#FFFF00';
    await context.sync();
    return controls.items.length;
  });
  expect(tags).toBe(2);
  return word;
}

test('a copied row is noticed, and until it is settled its rating is not certain', async () => {
  await copied();
  const { damage, answer } = await read();
  expect(answer).toMatchObject({ state: 'unsure', rating: null });
  expect(damage.find(({ kind }) => kind === 'rowTwice')).toMatchObject({
    repair: { kind: 'keepCopy', aspect: '1a', copies: 2 },
  });
});

test('the one that counts is read and written to, the other stays as a row of the school’s own', async () => {
  const word = await copied();
  const before = word.counters.syncs;
  expect(await wordPreparation().keepCopy(hertfordshire2019, aspect, 0)).toEqual({ kind: 'written' });
  expect(word.counters.syncs - before).toBe(2);
  const { damage, answer, addedRows } = await read();
  expect(answer).toMatchObject({ state: 'answered', rating: 'expected' });
  expect(addedRows).toHaveLength(1);
  expect(damage.filter(({ kind }) => kind === 'rowTwice')).toEqual([]);

  const port = wordDocument();
  await port.read();
  expect(await port.chooseBestFit(aspect, level('exemplary'))).toEqual({ kind: 'written' });
  expect((await read()).answer).toMatchObject({ rating: 'exemplary' });
});

test('either copy may be the one that counts', async () => {
  await copied();
  await wordPreparation().keepCopy(hertfordshire2019, aspect, 1);
  expect((await read()).answer).toMatchObject({ state: 'open' });
});

test('each copy can be looked at', async () => {
  await copied();
  const selectedRow = async () =>
    await Word.run(async (context) => {
      const cell = context.document.getSelection().parentTableCell;
      cell.load('rowIndex');
      await context.sync();
      return cell.rowIndex;
    });
  expect(await wordPreparation().goToCopy(hertfordshire2019, aspect, 0)).toEqual({ kind: 'written' });
  expect(await selectedRow()).toBe(1);
  expect(await wordPreparation().goToCopy(hertfordshire2019, aspect, 1)).toEqual({ kind: 'written' });
  expect(await selectedRow()).toBe(2);
});

test('a copy that has gone meanwhile is said to be gone, and nothing is changed', async () => {
  await openInWord(smallBenchmark());
  expect(await wordPreparation().keepCopy(hertfordshire2019, aspect, 1)).toMatchObject({ kind: 'refused' });
  expect((await read()).answer).toMatchObject({ state: 'open' });
});

test('a refusal of Word is told', async () => {
  const word = await copied();
  word.failAt(2, 'AccessDenied');
  expect(await wordPreparation().keepCopy(hertfordshire2019, aspect, 0)).toMatchObject({ kind: 'refused' });
});
