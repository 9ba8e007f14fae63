import type { Block, Inline, Row } from '../page/page';
import {
  box,
  cell,
  cellOf,
  cellOfLines,
  heading,
  headerRow,
  layoutTable,
  paragraph,
  row,
  table,
  words,
} from '../page/write';
import type { Answers, Person } from '../school/answers';
import { groups, involvementTitle } from '../wording/wording';
import type { Part } from './part';

type Group = (typeof groups)[number];

const title = heading(involvementTitle, 2);

function peopleOf({ people }: Answers, { key }: Group): readonly Person[] {
  return people.filter(({ group }) => group === key);
}

/** As many persons as the form has lines for, empty ones at the end. */
function linesOf(answers: Answers, group: Group): (Person | undefined)[] {
  const people = peopleOf(answers, group);
  return Array.from({ length: Math.max(group.rows, people.length) }, (_, index) => people[index]);
}

/** A box and the group, then `Role: … Name: … Date: …` lines, blanks as underscores. */
export const boxesAndLines: Part = (answers) => [
  title,
  ...groups.flatMap((group) => [
    paragraph([box(peopleOf(answers, group).length > 0), words(` ${group.role}`, { bold: true })]),
    ...linesOf(answers, group).map((person) =>
      paragraph(
        (group.roleField ? `Role: ${person?.role ?? '________________'}   ` : '') +
          `Name: ${person?.name ?? '____________________'}   Date: ${person?.date ?? '__________'}`,
      ),
    ),
  ]),
];

/** One table, a row a person, the group's cell reaching down over its rows. */
export const tableOfPeople: Part = (answers) => [
  title,
  table(
    [
      headerRow('Involved', 'Role', 'Name', 'Date'),
      ...groups.flatMap((group) => {
        const lines = linesOf(answers, group);
        const first = cell([box(peopleOf(answers, group).length > 0), ` ${group.role}`], {
          rows: lines.length,
        });
        return lines.map((person, index): Row => {
          const fields = [person?.role ?? '', person?.name ?? '', person?.date ?? ''].map((text) =>
            cell(text),
          );
          return { cells: index === 0 ? [first, ...fields] : fields };
        });
      }),
    ],
    [25, 25, 30, 20],
  ),
];

/** Two groups beside each other, `Name:` and `Date:` lines inside the cells, no lines round them. */
export const cellsOfGroups: Part = (answers) => {
  const cells = groups.map((group) =>
    cellOfLines([
      [box(peopleOf(answers, group).length > 0), words(` ${group.role}`, { bold: true })],
      ...linesOf(answers, group).flatMap((person) => [
        ...(group.roleField ? [`Role: ${person?.role ?? ''}`] : []),
        `Name: ${person?.name ?? ''}`,
        `Date: ${person?.date ?? ''}`,
      ]),
    ]),
  );
  const rows = cells.flatMap((left, index) => {
    const right = cells[index + 1];
    return index % 2 === 0 && right ? [row(left, right)] : [];
  });
  return [title, layoutTable(rows)];
};

/** A heading and a table for each group. */
export const tableForEachGroup: Part = (answers) => [
  title,
  ...groups.flatMap((group): Block[] => [
    heading(group.role, 3),
    table([
      group.roleField ? headerRow('Role', 'Name', 'Date') : headerRow('Name', 'Date'),
      ...linesOf(answers, group).map((person) =>
        row(...(group.roleField ? [person?.role ?? ''] : []), person?.name ?? '', person?.date ?? ''),
      ),
    ]),
  ]),
];

/** One row a group; all its people in one cell, joined as the school likes. */
export function namesInOneCell(join: (people: readonly Person[]) => readonly string[]): Part {
  return (answers) => [
    title,
    table(
      [
        headerRow('Who', 'Name(s)', 'Date'),
        ...groups.map((group) => {
          const people = peopleOf(answers, group);
          return row(
            group.role,
            people.length > 0 ? cellOfLines(join(people)) : '',
            people.map(({ date }) => date).find((date) => date !== undefined) ?? '',
          );
        }),
      ],
      [25, 55, 20],
    ),
  ];
}

/** Groups across, names and dates under them. */
export const groupsAcross: Part = (answers) => [
  title,
  table([
    headerRow('', ...groups.map(({ role }) => role)),
    row(
      'Name',
      ...groups.map((group) => cellOf(peopleOf(answers, group).map(({ name }) => paragraph(name)))),
    ),
    row('Date', ...groups.map((group) => peopleOf(answers, group)[0]?.date ?? '')),
  ]),
];

/** Only boxes, nobody named. */
export const boxesOnly: Part = (answers) => [
  paragraph(`${involvementTitle} (please tick)`, { style: 'heading 2' }),
  ...groups.map((group): Block => paragraph([box(peopleOf(answers, group).length > 0), ` ${group.role}`])),
];

/** Boxes as characters and the names after a colon, as when the form has been typed again. */
export const typedBoxes: Part = (answers) => [
  paragraph([words(involvementTitle, { bold: true })]),
  ...groups.map((group) => {
    const people = peopleOf(answers, group);
    const names: Inline[] = people.map(({ name, date }, index) =>
      words(`${index > 0 ? '; ' : ''}${name}${date ? ` (${date})` : ''}`),
    );
    return paragraph([`${people.length > 0 ? '☒' : '☐'} ${group.role}: `, ...names]);
  }),
];
