import type { InvolvementGroup } from '../../framework/framework';
import { colours } from '../../house-style/colours';
import type { Contents } from '../contents';
import { plainHeader } from '../header-colours';
import { textWidth } from '../section';
import { headerCell, table, type Cell, type Row } from '../table';
import { paragraph, run, textParagraph } from '../wordprocessing';
import type { Xml } from '../xml';

const fields = [
  { key: 'role', label: 'Role', width: 2480 },
  { key: 'name', label: 'Name', width: 2480 },
  { key: 'date', label: 'Date', width: 2480 },
] as const;

/** Room to write by hand, and still all on one page. */
const rowHeight = 430;

/** Who took part: a box for each group, and a row for each person. */
export function involvement(contents: Contents): Xml[] {
  const { title, groups } = contents.framework.involvement;
  const groupWidth = textWidth('portrait') - fields.reduce((sum, field) => sum + field.width, 0);
  return [
    textParagraph('Heading1', title, { topOfPage: true }),
    textParagraph('Normal', 'Tick the box of each group that took part, and name the people.'),
    table({
      title,
      description:
        'Each row is one person: the group, the role where it is asked for, the name and the date. ' +
        'The first row of a group has a box to tick.',
      widths: [groupWidth, ...fields.map((field) => field.width)],
      rows: [
        {
          cells: [
            headerCell('Group', plainHeader),
            ...fields.map((field) => headerCell(field.label, plainHeader)),
          ],
          header: true,
        },
        ...groups.flatMap((group) => groupRows(contents, group)),
      ],
    }),
  ];
}

function groupRows({ answers, controls }: Contents, group: InvolvementGroup): Row[] {
  const answer = answers.involved?.[group.key];
  const people = answer?.people ?? [];
  return Array.from({ length: Math.max(group.rows, people.length) }, (_, index) => {
    const row = index + 1;
    const cells = fields.map((field): Cell => {
      if (!group.fields.includes(field.label)) return notAsked;
      const control = controls.field(
        { kind: 'involved', group: group.key, row, field: field.key },
        `${group.role} ${row}: ${field.label.toLowerCase()}`,
        people[index]?.[field.key],
      );
      return { blocks: [paragraph('TableText', [control])] };
    });
    const label =
      row === 1
        ? [
            controls.checkBox(
              { kind: 'involved', group: group.key, row: null, field: 'ticked' },
              `${group.role} took part`,
              answer?.ticked ?? false,
            ),
            run(` ${group.role}`, { style: 'Strong' }),
          ]
        : [run(group.role, { style: 'Quiet' })];
    const style = row === 1 ? 'TableText' : 'FurtherPerson';
    return {
      cells: [{ blocks: [paragraph(style, label)], fill: colours.tint }, ...cells],
      minimumHeight: rowHeight,
      centredInHeight: true,
    };
  });
}

/** For a field that the group does not have; a dash, so that the cell does not look forgotten. */
const notAsked: Cell = { blocks: [paragraph('TableText', [run('–', { style: 'Quiet' })])] };
