import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Newsletter } from '../../src/newsletter/contents';
import { writePage } from '../../src/newsletter/page/write-page';
import { writePlainText } from '../../src/newsletter/plain-text/write-plain-text';
import { writeWord } from '../../src/newsletter/word/write-word';
import { aNewsletter, framework, type Known, reports } from './support/a-newsletter';
import { aspectsOf } from '../../src/framework/lookup';
import { readWord } from './support/read-word';
import { seed, times } from '../support/repetition';

/** Every word with a digit in it, in the order in which a reader comes to it. */
function numbersIn(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => /\d/.test(word))
    .map((word) => word.replace(/^\W+|[^\w%]+$/g, ''));
}

function pageText(newsletter: Newsletter): string {
  const { document } = new JSDOM(writePage(newsletter)).window;
  for (const repeated of document.querySelectorAll('head, figure, caption')) repeated.remove();
  for (const element of document.querySelectorAll('*')) element.append(' ');
  return document.body.textContent ?? '';
}

const levels = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40));

/** Any counts of every aspect; those of fewer than five schools are withheld by the newsletter itself. */
const anyCounts: fc.Arbitrary<Known> = fc
  .array(fc.record({ now: levels, before: levels, unanswered: fc.nat(9) }), {
    minLength: aspectsOf(framework).length,
    maxLength: aspectsOf(framework).length,
  })
  .map((all) => Object.fromEntries(aspectsOf(framework).map(({ id }, place) => [id, all[place] ?? {}])));

const anyNewsletter = fc
  .record({
    known: anyCounts,
    schools: fc.integer({ min: 1, max: 60 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ known, schools, share }) =>
    aNewsletter({
      outcomes: reports(known),
      participation: { schools, briefed: null, started: null, sent: Math.round(schools * share) },
      terms: [],
    }),
  );

test('the plain text, the page and the Word document say the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(anyNewsletter, async (newsletter) => {
      const word = readWord(await writeWord(newsletter));
      const said = numbersIn(writePlainText(newsletter).replace(/ \(https?:[^)]*\)/g, ''));
      expect(said.length).toBeGreaterThan(100);
      expect(numbersIn(pageText(newsletter))).toEqual(said);
      expect(numbersIn(word.lines.join('\n'))).toEqual(said);
      expect(word.charts.flat().map(numbersOfBar)).toEqual(expectedBars(newsletter));
    }),
    { numRuns: times(3, 60), seed, endOnFailure: true },
  );
}, 120_000);

function numbersOfBar(cells: readonly string[]): readonly number[] {
  return (cells.slice(1).join(' ').match(/\d+/g) ?? []).map(Number).sort(ascending);
}

/** The numbers of each aspect's bar: its counts, and how many rated it. */
function expectedBars({ outcomes }: Newsletter): readonly (readonly number[])[] {
  return outcomes
    .filter(({ aspects }) => aspects.some(({ figures }) => 'rated' in figures))
    .flatMap(({ aspects }) => aspects)
    .map(({ figures }) => ('rated' in figures ? [...figures.levels, figures.rated].sort(ascending) : []));
}

function ascending(one: number, other: number): number {
  return one - other;
}
