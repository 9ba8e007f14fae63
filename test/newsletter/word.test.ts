import { writeWord } from '../../src/newsletter/word/write-word';
import { findings } from '../support/open-xml-sdk';
import { aNewsletter, anEvent, framework, type Known, nothing, reports } from './support/a-newsletter';
import { readWord } from './support/read-word';
import { aspectsOf } from '../../src/framework/lookup';
import { termsOf } from '../../src/newsletter/terms';
import { barWidths } from '../../src/newsletter/word/chart-table';

const everythingWithheld: Known = Object.fromEntries(
  aspectsOf(framework).map(({ id }) => [id, { now: 'withheld' }]),
);

test.each([
  ['the usual newsletter', aNewsletter()],
  ['one of which nothing is known', nothing],
  ['one with every aspect withheld', aNewsletter({ outcomes: reports(everythingWithheld) })],
  [
    'one with forty names and thirty events',
    aNewsletter({
      thanked: Array.from({ length: 40 }, (_, place) => `School ${place} (invented)`),
      terms: termsOf(Array.from({ length: 30 }, (_, place) => anEvent({ title: `Event ${place}` }))),
    }),
  ],
  ['one with signs that XML has a meaning for', aNewsletter({ title: '<&>"\u0000', area: 'A & B' })],
])('the Open XML SDK finds nothing wrong in %s', async (_, newsletter) => {
  expect(findings(await writeWord(newsletter))).toEqual([]);
});

describe('the usual newsletter', () => {
  let word: ReturnType<typeof readWord>;
  beforeAll(async () => {
    word = readWord(await writeWord(aNewsletter()));
  });

  test('has a heading for every section, and none skips a level', () => {
    expect(word.headings.filter(({ level }) => level === 0).map(({ text }) => text)).toEqual([
      'Taking part',
      'What the benchmark is',
      'Overview as at 18 June 2027',
      'How to read the outcomes',
      ...framework.outcomes.map(({ number, title }) => `Outcome ${number}: ${title}`),
      'Learning from exemplary practice',
      'Dates and events',
      'Many thanks',
      'Whom to ask',
      'How the figures were made',
    ]);
    word.headings.forEach(({ level }, index) => {
      expect(level).toBeLessThanOrEqual((word.headings[index - 1]?.level ?? -1) + 1);
    });
  });

  test('states its title and its language', () => {
    expect(word.part('docProps/core.xml')).toContain('<dc:title>DSPL3 Update</dc:title>');
    expect(word.part('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(word.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  });

  test('has tables whose header row comes again, with a title and a description', () => {
    for (const { rows } of word.tables) expect(rows.map(({ header }) => header).indexOf(false)).toBe(1);
    const described = word
      .part('word/document.xml')
      .match(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/g);
    expect(described).toHaveLength(word.tables.length);
  });

  test('has bars with their counts in them, and beside them where there is no room', async () => {
    const [first, , , fourth] = word.charts;
    expect(first?.[0]).toEqual(['1a  Strength', '1', '11', '17', '29 schools']);
    expect(first?.[6]).toEqual(['1g  Need', '9', '15', '5', '29 schools']);
    expect(fourth?.[2]).toEqual(['4c', '', 'Not shown']);
    const county = readWord(
      await writeWord(aNewsletter({ outcomes: reports({ '1a': { now: [1, 0, 299] } }) })),
    );
    expect(county.charts[0]?.[0]).toEqual(['1a  Strength', '', '299', '300 schools, Emerging 1, Expected 0']);
  });

  test('has tables whose rows all go over the same columns', () => {
    for (const { rows } of word.tables) {
      const columns = rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0));
      expect(new Set(columns).size).toBe(1);
    }
  });

  test('links to what the manager linked to', () => {
    const links = word.part('word/_rels/document.xml.rels').match(/Target="(https?|mailto):[^"]+"/g);
    expect(links).toEqual([
      'Target="https://example.org/apdr"',
      'Target="https://example.org/transition"',
      'Target="mailto:dspl3@example.org"',
    ]);
  });

  test('is the same bytes whenever it is made', async () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 0, 1));
    const random = jest.spyOn(Math, 'random').mockReturnValue(0.5);
    const one = await writeWord(aNewsletter());
    now.mockReturnValue(Date.UTC(2032, 5, 5));
    random.mockReturnValue(0.25);
    const other = await writeWord(aNewsletter());
    jest.restoreAllMocks();
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(word.part('docProps/core.xml')).not.toMatch(new RegExp(`${new Date().getFullYear()}-`));
  });
});

test.each([
  [[1, 18, 1], 6300, [320, 5660, 320]],
  [[0, 0, 7], 6300, [0, 0, 6300]],
  [[1, 0, 999], 6300, [60, 0, 6240]],
  [[0, 0, 0], 6300, [0, 0, 0]],
])('a bar of %s is as wide as all bars', (counts, whole, widths) => {
  expect(barWidths(counts, whole)).toEqual(widths);
});
