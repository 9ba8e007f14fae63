import { readBenchmark } from '../../../src/document/read-benchmark';
import { hertfordshire2019 as framework } from '../../../src/framework/frameworks';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { cell, paragraph, plainCell, row, run, table } from '../../corpus/build/wordprocessing';
import { benchmarkCase } from '../../corpus/build/benchmark';

test('a column "No." with the items’ numbers is not the column of answers', async () => {
  const items = framework.statutory.items.map(({ number, text }) =>
    row([plainCell(String(number)), plainCell(text), plainCell('x'), cell(paragraph(run('')))]),
  );
  const header = row(['No.', 'Schools must:', 'YES', 'NO'].map((text) => plainCell(text)));
  const { bytes } = benchmarkCase('numbered checklist', {
    layout: { statutory: () => table([header, ...items], [800, 9000, 1000, 1000]) },
  });
  const reading = readBenchmark(readStory(openPackage(await bytes())));
  if (!reading.recognised) throw new Error(reading.reason.text);
  expect(new Set(reading.assessment.statutory.map(({ answer }) => answer))).toEqual(new Set(['yes']));
});
