import { writePage } from '../../src/newsletter/page/write-page';
import { writePlainText } from '../../src/newsletter/plain-text/write-plain-text';
import { wrapped } from '../../src/wording/wrap';
import { aNewsletter, anEvent, nothing, reports } from './support/a-newsletter';

const text = writePlainText(aNewsletter());

test('no line is longer than 72 characters but that of a long address', () => {
  const address = `https://example.org/${'a'.repeat(80)}`;
  const lines = writePlainText(
    aNewsletter({ outcomes: reports({}, [{ text: 'Toolkit', href: address }]) }),
  ).split('\n');
  expect(lines.filter(({ length }) => length > 72)).toEqual([`  (${address})`]);
});

test('headings are underlined, as long as they are', () => {
  expect(text).toMatch(
    /^DSPL3 Update\n={12}\nBenchmarking Data Edition\nDSPL3\nFigures as at 18 June 2027, from 29 of 41 schools\n\n/,
  );
  expect(text).toContain('\n\nHow DSPL3 supports schools\n--------------------------\n\n- ');
});

test('an aspect says its mark, its statement, its numbers and those of the year before', () => {
  expect(text.replace(/\s+/g, ' ')).toContain(
    '1g - Need All school staff understand and use the graduated approach, in the form of a four-part cycle through which decisions and actions are made, revisited, refined and revised. ' +
      'Emerging 9 (31%), Expected 15 (52%), Exemplary 5 (17%): 29 schools; 1 left it blank. ' +
      'In 2025–26: Emerging 44%, Expected 48%, Exemplary 8%; 25 schools.',
  );
});

test('what is withheld says why', () => {
  expect(text).toContain('  Not shown: fewer than five schools have rated it.');
});

test('dates say in words what is new and what has changed', () => {
  expect(text).toContain(
    'Autumn term 2027\n----------------\n\n12 October 2027\n  SENCO forum\n\n9 November 2027 - Changed\n  Autism training\n  Before: 2 November 2027\n',
  );
  expect(text).toContain('20 January 2028 - New\n  Transition workshop (https://example.org/transition)\n');
});

test('an address that is its own words is not said twice', () => {
  expect(text.match(/dspl3@example\.org/g)).toHaveLength(1);
});

test('the schools that agreed to be named come in alphabetical order', () => {
  expect(text).toContain('- Ash Hill (invented)\n- Maple Grove (invented)\n- Willow Bank (invented)\n');
});

test('of nothing known, nothing is said', () => {
  expect(writePlainText(nothing)).toBe(
    'DSPL3 Update\n============\nDSPL3\n\nOverview\n========\n\nThere are no figures that can be shown yet.\n',
  );
});

test('nobody and everybody having sent are said as such', () => {
  const said = (schools: number, sent: number) =>
    writePlainText({ ...nothing, participation: { schools, sent, briefed: null, started: null } });
  expect(said(41, 0)).toContain('None of DSPL3’s 41 schools has sent its ratings yet.');
  expect(said(41, 41)).toContain('Many thanks to all of DSPL3’s 41 schools, which have sent their ratings.');
  expect(said(41, 29)).toContain('- Have sent their ratings: 71%, 29 of 41 schools');
});

test('what a manager leaves empty is left out', () => {
  const empty = aNewsletter({
    opening: ' \n ',
    contact: [{ text: ' ', href: null }],
    thanked: [' '],
    terms: [{ name: 'Autumn', events: [] }],
  });
  for (const heading of ['Whom to ask', 'Many thanks\n', 'Dates and events']) {
    expect(writePlainText(empty)).not.toContain(heading);
  }
});

test('a link that is no web page is words', () => {
  const terms = [{ name: 'Autumn', events: [anEvent({ href: 'javascript:alert(1)' })] }];
  expect(writePlainText({ ...nothing, terms })).toContain('  SENCO forum\n');
});

test('lines are filled word by word', () => {
  expect(wrapped('a '.repeat(40), 72, '- ')).toEqual([
    `- ${'a '.repeat(35).trim()}`,
    `  ${'a '.repeat(5).trim()}`,
  ]);
  expect(wrapped('', 72)).toEqual([]);
});

test('plain text does not speak of bars and colours, the page does', () => {
  expect(text).not.toMatch(/\b(bars?|green|red)\b/);
  expect(writePage(aNewsletter())).toContain(
    'Strengths are green and needs are red. Each bar is all schools',
  );
});
