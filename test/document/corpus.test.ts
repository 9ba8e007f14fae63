import { readBenchmark } from '../../src/document/read-benchmark';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { answersRead, expectedAnswers } from '../corpus/answers';
import { aspects, statutoryItems } from '../corpus/build/wording';
import type { CorpusCase } from '../corpus/case';
import { cases as kindCases } from '../corpus/kinds';
import { cases as ooxmlCases } from '../corpus/ooxml';
import { cases as peopleCases } from '../corpus/people';
import { cases as shapeCases } from '../corpus/shapes';
import { TallySheet } from '../corpus/tally';

const corpora: readonly (readonly [name: string, cases: readonly CorpusCase[]])[] = [
  ['documents by their OOXML', ooxmlCases],
  ['documents as schools make them', peopleCases],
  ['documents in the shapes that schools bend them into', shapeCases],
  ['documents of kinds that were once read wrongly', kindCases],
];
const aspectIds = aspects.map(({ id }) => id);
const itemNumbers = statutoryItems.map((_, index) => `${index + 1}`);
const sheet = new TallySheet();

describe.each(corpora)('%s', (_, cases) => {
  test.each(cases.map((corpusCase) => [corpusCase.name, corpusCase] as const))(
    '%s',
    async (_name, { bytes, expected }) => {
      const reading = readBenchmark(readStory(openPackage(await bytes())));
      const read = answersRead(reading, expected);
      const wanted = expectedAnswers(expected);
      sheet.add(read, wanted, aspectIds, itemNumbers);
      expect(read).toEqual(wanted);
    },
  );
});

test('every case has a name of its own', () => {
  const names = corpora.flatMap(([, cases]) => cases.map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

afterAll(() => {
  process.stdout.write(`\n${sheet.toString()}\n`);
});
