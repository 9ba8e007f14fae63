import { benchmarkCase } from '../build/benchmark';
import { completeForm } from '../build/filled-forms';
import type { Form } from '../build/form';
import { involvementRoles, involvementTitle, peopleRows } from '../build/front-matter';
import { plainLayout, type Layout } from '../build/layout';
import { levelNames, statutoryItems } from '../build/wording';
import {
  cell,
  checkBoxControl,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../build/wordprocessing';
import type { CorpusCase } from '../case';

/** People, checklists, notes and actions as the published tool prints them, and as schools then change them. */

type Person = Form['people'][number] | null;
const prompt = 'Click here to enter text.';
const named = (label: string, text: string | undefined, blank: string) =>
  `${label}: ${text === undefined || text === '' ? blank : text}`;
const heading = styled('Heading2', involvementTitle);

/** A row for each person: the group with a sign in the first row, then "Role:" or nothing. */
function tool(sign: (ticked: boolean) => string, blank: string, withRole: boolean): Partial<Layout> {
  return {
    involved: (form) => {
      const rows = involvementRoles.flatMap(([group, role, count]) => {
        const people = peopleRows(form, group, count);
        const isTicked = people.some((person) => person !== null);
        return people.map((person, at) =>
          row([
            at === 0
              ? cell(paragraph(`${sign(isTicked)}${run(` ${role}`)}`))
              : plainCell(withRole ? named('Role', person?.role, blank) : ''),
            plainCell(named('Name', person?.name, blank)),
            plainCell(named('Date', person?.date, blank)),
          ]),
        );
      });
      return heading + table(rows, [4000, 5000, 3000]);
    },
  };
}

const typed = (yes: string, no: string) => (ticked: boolean) => run(ticked ? yes : no);
const signs: readonly (readonly [string, (ticked: boolean) => string])[] = [
  ['☒ and ☐', typed('☒', '☐')],
  ['x and nothing', typed('x', '')],
  ['X and ☐', typed('X', '☐')],
  ['[x] and [ ]', typed('[x]', '[ ]')],
  ['✓ and nothing', typed('✓', '')],
  ['✅ and ⬜', typed('✅', '⬜')],
  ['check-box controls', checkBoxControl],
];
const blanks = ['', prompt, '________', '…………', '[name]', 'N/A', '-'];

/** The same as four cells a row: group, role, name and date, each with its label or under a header. */
function fourCells(labelled: boolean, merged: boolean): Partial<Layout> {
  const text = (label: string, value: string | undefined) =>
    labelled ? named(label, value, '') : (value ?? '');
  return {
    involved: (form) => {
      const rows = involvementRoles.flatMap(([group, role, count]) =>
        peopleRows(form, group, count).map((person, at) =>
          row([
            plainCell(
              at === 0 ? role : '',
              merged ? (at === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '',
            ),
            plainCell(text('Role', person?.role)),
            plainCell(text('Name', person?.name)),
            plainCell(text('Date', person?.date)),
          ]),
        ),
      );
      const header = row(['', 'Role', 'Name', 'Date'].map((label) => plainCell(label)));
      return heading + table(labelled ? rows : [header, ...rows], [3000, 3000, 4000, 2000]);
    },
  };
}

/** Each group's heading in a row of its own across the table. */
const groupRows: Partial<Layout> = {
  involved: (form) => {
    const rows = involvementRoles.flatMap(([group, role, count]) => [
      row([plainCell(role, '<w:gridSpan w:val="3"/>')]),
      ...peopleRows(form, group, count).map((person) =>
        row([plainCell(person?.role ?? ''), plainCell(person?.name ?? ''), plainCell(person?.date ?? '')]),
      ),
    ]);
    return (
      heading +
      table([row(['Role', 'Name', 'Date'].map((label) => plainCell(label))), ...rows], [3000, 5000, 3000])
    );
  },
};

/** One cell for a person. */
const oneCell: Partial<Layout> = {
  involved: (form) => {
    const rows = involvementRoles.flatMap(([group, role, count]) =>
      peopleRows(form, group, count).map((person, at) =>
        row([
          plainCell(at === 0 ? role : ''),
          plainCell(`Role: ${person?.role ?? ''}\tName: ${person?.name ?? ''}\tDate: ${person?.date ?? ''}`),
        ]),
      ),
    );
    return heading + table(rows, [3000, 8000]);
  },
};

const inLines = (write: (role: string, people: readonly Person[]) => string): Partial<Layout> => ({
  involved: (form) =>
    heading +
    involvementRoles
      .map(([group, role]) =>
        write(
          role,
          form.people.filter((person) => person.group === group),
        ),
      )
      .join(''),
});
const namesOf = (people: readonly Person[]) => people.map((person) => person?.name ?? '').join(', ');
const lineCases: readonly (readonly [string, Partial<Layout>])[] = [
  ['lines “Group: names”', inLines((role, people) => plain(`${role}: ${namesOf(people)}`))],
  ['lines “Group – names”', inLines((role, people) => plain(`${role} – ${namesOf(people)}`))],
  ['lines with tabs', inLines((role, people) => plain(`${role}\t${namesOf(people)}`))],
  [
    'lines with boxes',
    inLines((role, people) => plain(`${people.length > 0 ? '☒' : '☐'} ${role}: ${namesOf(people)}`)),
  ],
  [
    'a line for the group, then “Name: Date:”',
    inLines(
      (role, people) =>
        plain(role) +
        [...people, null]
          .map((person) => plain(named('Name', person?.name, '') + '  ' + named('Date', person?.date, '')))
          .join(''),
    ),
  ],
];

export const peopleCases: CorpusCase[] = [
  ...signs.flatMap(([name, sign]) =>
    [true, false].map((withRole) =>
      benchmarkCase(`people: the tool’s rows with ${name}${withRole ? ', “Role:” below' : ''}`, {
        layout: tool(sign, '', withRole),
      }),
    ),
  ),
  ...blanks.map((blank) =>
    benchmarkCase(`people: the tool’s rows, blanks shown as “${blank}”`, {
      layout: tool(typed('☒', '☐'), blank, true),
    }),
  ),
  ...[true, false].flatMap((labelled) =>
    [true, false].map((merged) =>
      benchmarkCase(
        `people: four cells, ${labelled ? 'labelled' : 'under a header'}${merged ? ', merged' : ''}`,
        {
          layout: fourCells(labelled, merged),
        },
      ),
    ),
  ),
  benchmarkCase('people: each group in a row of its own', { layout: groupRows }),
  benchmarkCase('people: one cell for each person', { layout: oneCell }),
  ...lineCases.map(([name, layout]) => benchmarkCase(`people: ${name}`, { layout })),
];

/** Notes and actions after each outcome's rows, written by one function for both headings. */
function texts(write: (heading: string, text: string) => string): Partial<Layout> {
  return {
    after: (form, { number }) =>
      write('Notes', form.notes[number] ?? '') + write('Actions', form.actions[number] ?? ''),
  };
}
/** The same as rows of the table of statements. */
function textRows(write: (heading: string, text: string) => readonly string[]): Partial<Layout> {
  return {
    letter: null,
    tables: (form, outcome, layout) =>
      table(
        [
          layout.header(layout),
          ...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
          ...write('Notes', form.notes[outcome.number] ?? ''),
          ...write('Actions', form.actions[outcome.number] ?? ''),
        ],
        layout.widths(layout),
      ),
    after: () => plain(''),
  };
}
const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const lines = (text: string) => text.split('\n').map(plain).join('');

const textLayouts: readonly (readonly [string, Partial<Layout>])[] = [
  ['headings and lines', texts((title, text) => plain(title) + lines(text))],
  ['headings with colons', texts((title, text) => plain(`${title}:`) + lines(text))],
  ['on the heading’s line', texts((title, text) => plain(`${title}: ${text}`))],
  [
    'bold headings in capitals',
    texts((title, text) => paragraph(run(title.toUpperCase(), '<w:b/>')) + lines(text)),
  ],
  [
    'a list',
    texts(
      (title, text) =>
        plain(title) +
        text
          .split('\n')
          .map((line) => plain(line === '' ? '' : `• ${line}`))
          .join(''),
    ),
  ],
  [
    'numbers without text',
    texts(
      (title, text) =>
        plain(title) + (text === '' ? plain('1.') + plain('2.') : plain(`1. ${text}`) + plain('2.')),
    ),
  ],
  ['placeholders', texts((title, text) => plain(title) + plain(text === '' ? prompt : text))],
  [
    'blank lines drawn',
    texts((title, text) => plain(`${title}:`) + plain(text === '' ? '______________' : text)),
  ],
  [
    'a table of one cell each',
    texts((title, text) => table([row([cell(plain(`${title}:`) + lines(text))])], [12000]) + plain('')),
  ],
  [
    'a table with headings on the left',
    texts((title, text) => table([row([plainCell(title), cell(lines(text))])], [2000, 10000]) + plain('')),
  ],
  [
    'two columns',
    {
      after: (form, { number }) =>
        table(
          [
            row([plainCell('Notes'), plainCell('Actions')]),
            row([cell(lines(form.notes[number] ?? '')), cell(lines(form.actions[number] ?? ''))]),
          ],
          [6000, 6000],
        ) + plain(''),
    },
  ],
  [
    'two columns, headings and text in one cell',
    {
      after: (form, { number }) =>
        table(
          [
            row([
              cell(plain('Notes:') + lines(form.notes[number] ?? '')),
              cell(plain('Actions:') + lines(form.actions[number] ?? '')),
            ]),
          ],
          [6000, 6000],
        ) + plain(''),
    },
  ],
  ['a row across', textRows((title, text) => [row([cell(plain(`${title}:`) + lines(text), span(4))])])],
  [
    'a row for the heading, one for the text',
    textRows((title, text) => [row([plainCell(title, span(4))]), row([cell(lines(text), span(4))])]),
  ],
  [
    'a row of four cells',
    textRows((title, text) => [row([plainCell(title), cell(lines(text)), plainCell(''), plainCell('')])]),
  ],
  [
    'a row of four cells, the text in the last',
    textRows((title, text) => [row([plainCell(title), plainCell(''), plainCell(''), cell(lines(text))])]),
  ],
  [
    'a row of two cells, one merged',
    textRows((title, text) => [row([plainCell(`${title}:`), cell(lines(text), span(3))])]),
  ],
  [
    'a row of four cells, and the text in the row below',
    textRows((title, text) => [
      row([title, '', '', ''].map((one) => plainCell(one))),
      row([cell(lines(text)), plainCell(''), plainCell(''), plainCell('')]),
    ]),
  ],
];

export const textCases: CorpusCase[] = textLayouts.map(([name, layout]) => {
  const { notes, actions } = completeForm;
  return benchmarkCase(`notes and actions: ${name}`, {
    layout,
    expected: { notesIn: Object.keys(notes).map(Number), actionsIn: Object.keys(actions).map(Number) },
  });
});

/** Checklists with ticks and crosses in odd places. */
const { statutory } = completeForm;
const checklist = (
  write: (answer: 'yes' | 'no' | undefined) => readonly [yes: string, no: string],
): Partial<Layout> => ({
  statutory: (form) =>
    styled('Heading2', "The Schools' Statutory Checklist") +
    table(
      [
        row(['Schools must:', 'YES', 'NO'].map((text) => plainCell(text))),
        ...statutoryItems.map((text, at) =>
          row([plainCell(text), ...write(form.statutory[at + 1]).map((one) => plainCell(one))]),
        ),
      ],
      [9000, 1000, 1000],
    ),
});
const answered: readonly (readonly [string, Parameters<typeof checklist>[0]])[] = [
  ['ticks under YES and crosses under NO', (answer) => (answer === 'yes' ? ['✓', ''] : ['', '✗'])],
  ['ticks under YES and x under NO', (answer) => (answer === 'yes' ? ['✔', ''] : ['', 'x'])],
  ['an emoji under each', (answer) => (answer === 'yes' ? ['✅', ''] : ['', '❌'])],
  ['x under either', (answer) => (answer === 'yes' ? ['x', ''] : ['', 'x'])],
  ['the word under its heading', (answer) => (answer === 'yes' ? ['Yes', ''] : ['', 'No'])],
  ['a tick or a dash', (answer) => (answer === 'yes' ? ['✓', '-'] : ['-', '✓'])],
  ['a date where it was ticked', (answer) => (answer === 'yes' ? ['✓ 3/6/19', ''] : ['', '✓ 3/6/19'])],
  ['Y and N', (answer) => (answer === 'yes' ? ['Y', ''] : ['', 'N'])],
  ['[x] and [ ]', (answer) => (answer === 'yes' ? ['[x]', '[ ]'] : ['[ ]', '[x]'])],
  ['☑ and ☐', (answer) => (answer === 'yes' ? ['☑', '☐'] : ['☐', '☑'])],
  ['● and ○', (answer) => (answer === 'yes' ? ['◉', '○'] : ['○', '◉'])],
];
const crossesDeny = (answer: 'yes' | 'no' | undefined, at: number): readonly [string, string] =>
  at === 4 ? ['', '✗'] : answer === 'yes' ? ['✓', '✗'] : ['✗', '✓'];

export const checklistCases: CorpusCase[] = [
  ...answered.map(([name, write]) => benchmarkCase(`checklist: ${name}`, { layout: checklist(write) })),
  benchmarkCase('checklist: a lone cross under NO where crosses say “not this”', {
    layout: {
      statutory: (form) =>
        styled('Heading2', "The Schools' Statutory Checklist") +
        table(
          [
            row(['', 'YES', 'NO'].map((text) => plainCell(text))),
            ...statutoryItems.map((text, at) =>
              row([plainCell(text), ...crossesDeny(form.statutory[at + 1], at).map((one) => plainCell(one))]),
            ),
          ],
          [9000, 1000, 1000],
        ),
    },
    expected: {
      statutory: Object.fromEntries(Object.entries(statutory).filter(([item]) => item !== '5')),
      notes: ['Statutory item 5 has a cross under NO'],
    },
  }),
];

/** What stands in every evidence cell, and whether it is evidence. */
const evidenceTexts: readonly (readonly [string, string, boolean])[] = [
  ['an empty box', run('☐'), false],
  ['empty boxes with labels', run('☐ Yes ☐ No'), false],
  ['a check-box control', checkBoxControl(false), false],
  [
    'a cached page number',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    false,
  ],
  ['a footnote', '<w:r><w:footnoteReference w:id="2"/></w:r>', true],
  ['a hidden text', run('not to be seen', '<w:vanish/>'), false],
  ['dashes', run('– – –'), false],
  ['N/A', run('N/A'), true],
  ['a hyperlink', '<w:hyperlink r:id="rId1"><w:r><w:t>Provision map</w:t></w:r></w:hyperlink>', true],
  ['a label with its text', run('Impact: better reading'), true],
  ['a label with blanks', run('Impact: ________'), false],
  [
    'a tracked deletion',
    '<w:del w:id="9" w:author="A" w:date="2019-03-04T10:00:00Z"><w:r><w:delText>Gone</w:delText></w:r></w:del>',
    false,
  ],
  [
    'a tracked insertion',
    '<w:ins w:id="9" w:author="A" w:date="2019-03-04T10:00:00Z"><w:r><w:t>Here</w:t></w:r></w:ins>',
    true,
  ],
];
const all = levelNames.length > 0 ? Object.keys(completeForm.ratings) : [];
export const evidenceCases: CorpusCase[] = evidenceTexts.map(([name, xml, present]) =>
  benchmarkCase(`evidence: ${name}`, {
    layout: { ...plainLayout, evidence: () => cell(paragraph(xml)) },
    expected: { evidence: present ? all : [] },
  }),
);
