import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { lines } from '../build/layout';
import { aspects } from '../build/wording';
import { cell } from '../build/wordprocessing';

const words =
  'pupil teacher review impact progress meeting plan support parents evidence reading governors profile target week small group language sensory observation report'.split(
    ' ',
  );

/** Paragraphs of words that repeat no more than real ones do, the same each time. */
function evidencePages(seed: number, pages: number): string {
  let state = seed;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648);
  const paragraphs = Array.from({ length: pages * 6 }, () =>
    Array.from(
      { length: 70 },
      () => `${words[next() % words.length]}${next() % 7 === 0 ? next() % 100 : ''}`,
    ).join(' '),
  );
  return paragraphs.join('\n');
}

export const largeCases: CorpusCase[] = [
  benchmarkCase('a thousand pages of evidence', {
    layout: {
      evidence: (_, aspect) => cell(lines(evidencePages(aspects.indexOf(aspect) + 1, 30))),
    },
  }),
];
