import type { Form, Person } from './form';
import { statutoryItems } from './wording';
import { cell, paragraph, plain, plainCell, row, run, styled, table } from './wordprocessing';

/** Everything in the document before the first outcome, and the action plan after the last. */

export const involvementRoles: readonly (readonly [group: string, role: string, rows: number])[] = [
  ['headTeacher', 'Head Teacher', 1],
  ['senco', 'SENCO', 1],
  ['seniorLeader', 'Senior Leader', 4],
  ['governor', 'Governor', 4],
  ['parentCarer', 'Parent / Carer', 4],
  ['otherProfessionals', 'Other Professionals', 4],
  ['pupils', 'Pupils', 3],
  ['otherRole', 'Other Role', 4],
];

export const involvementTitle = 'Who has been involved in the Benchmarking and Planning activity?';

export function introduction(): string {
  return [
    styled('Title', "Hertfordshire Schools' SEND Benchmark and Planning Tool"),
    plain(
      'This innovative tool will provide Hertfordshire schools with a framework for discussion about their policy and provision for SEND.',
    ),
    plain('Read the three statements for each aspect and highlight the one that is the best fit.'),
  ].join('');
}

export function schoolTable(form: Form): string {
  return table(
    [row([plainCell('School Name'), plainCell(form.school)]), row([plainCell('URN'), plainCell(form.urn)])],
    [3000, 9000],
  );
}

export function keyDatesTable(form: Form): string {
  const rows = form.keyDates.map(([label, text]) => row([plainCell(label), plainCell(text)]));
  return (
    styled('Heading2', 'Key dates') +
    table([row([plainCell('Event'), plainCell('Date')]), ...rows], [5000, 5000])
  );
}

/** The people of a group, and blanks up to the rows that the form gives it. */
export function peopleRows(form: Form, group: string, rows: number): (Person | null)[] {
  const people: (Person | null)[] = form.people.filter((person) => person.group === group);
  while (people.length < rows) people.push(null);
  return people;
}

export function involvedTable(form: Form): string {
  const rows = involvementRoles.flatMap(([group, role, count]) =>
    peopleRows(form, group, count).map((person, index) =>
      row([
        plainCell(index === 0 ? role : '', index === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'),
        plainCell(person?.role ?? ''),
        plainCell(person?.name ?? ''),
        plainCell(person?.date ?? ''),
      ]),
    ),
  );
  const header = row([plainCell(''), plainCell('Role'), plainCell('Name'), plainCell('Date')]);
  return styled('Heading2', involvementTitle) + table([header, ...rows], [3000, 3000, 4000, 2000]);
}

export function statutoryIntroduction(): string {
  return [
    styled('Heading2', "The Schools' Statutory Checklist"),
    plain(
      'In this section, consider carefully whether your school meets the statutory requirements outlined below and could demonstrate this through evidence.',
    ),
    paragraph(run('Schools must:', '<w:b/>')),
  ].join('');
}

/** The checklist as a table, with what `box` writes at run level in the YES and the NO cell. */
export function statutoryTable(
  form: Form,
  box: (ticked: boolean, answer: 'yes' | 'no', item: number) => string,
): string {
  const rows = statutoryItems.map((text, index) => {
    const answer = form.statutory[index + 1];
    return row([
      plainCell(text),
      cell(paragraph(box(answer === 'yes', 'yes', index + 1))),
      cell(paragraph(box(answer === 'no', 'no', index + 1))),
    ]);
  });
  const header = row([plainCell(''), plainCell('YES'), plainCell('NO')]);
  return statutoryIntroduction() + table([header, ...rows], [9000, 1000, 1000]);
}

export function planTable(form: Form): string {
  const headings = [
    'Target - the overarching aim: (What do we want to achieve?)',
    'Actions: (What actions need to be taken to achieve the overarching aim?)',
    'Person/s responsible:',
    'Resources required: (Time, cost, materials, etc.)',
    'Evaluation - evidence of success and impact:',
    'Date completed:',
  ];
  const rows = [...form.plan, headings.map(() => '')].map((texts) =>
    row(texts.map((text) => plainCell(text))),
  );
  const widths = headings.map(() => 2300);
  return (
    styled('Heading1', 'Action Plan') +
    table([row(headings.map((heading) => plainCell(heading))), ...rows], widths)
  );
}
