import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import type { Form, Person } from '../build/form';
import { involvementRoles, involvementTitle, peopleRows } from '../build/front-matter';
import {
  cell,
  checkBoxControl,
  control,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../build/wordprocessing';

/** Who was involved: tables of several shapes, labels in cells, boxes without names. */

const heading = styled('Heading2', involvementTitle);

/** The section's tables, one function's rows for each group. */
function groups(
  form: Form,
  write: (role: string, people: readonly (Person | null)[], named: boolean) => string,
): string {
  return involvementRoles
    .map(([group, role, count]) => {
      const people = peopleRows(form, group, count);
      return write(
        role,
        people,
        people.some((person) => person !== null),
      );
    })
    .join('');
}

const box = (ticked: boolean): string => run(ticked ? '☒' : '☐');
const one = (groupKeys: readonly string[]): Record<string, number> =>
  Object.fromEntries(groupKeys.map((group) => [group, 1]));

export const involvedCases: CorpusCase[] = [
  benchmarkCase('people in one table with role cells merged over rows'),
  benchmarkCase('people in one table, the role repeated in each row', {
    form: halfForm,
    layout: {
      involved: (form) =>
        heading +
        table(
          [
            row(['Involved', 'Name', 'Role', 'Date'].map((label) => plainCell(label))),
            ...involvementRoles.flatMap(([group, role, count]) =>
              peopleRows(form, group, count).map((person) =>
                row(
                  [role, person?.name ?? '', person?.role ?? '', person?.date ?? ''].map((text) =>
                    plainCell(text),
                  ),
                ),
              ),
            ),
          ],
          [3000, 4000, 3000, 2000],
        ),
    },
  }),
  benchmarkCase('people in a table for each group', {
    layout: {
      involved: (form) =>
        heading +
        groups(
          form,
          (role, people) =>
            plain(role) +
            table(
              [
                row(['Role', 'Name', 'Date'].map((label) => plainCell(label))),
                ...people.map((person) =>
                  row(
                    [person?.role ?? '', person?.name ?? '', person?.date ?? ''].map((text) =>
                      plainCell(text),
                    ),
                  ),
                ),
              ],
              [4000, 5000, 2000],
            ),
        ) +
        plain(''),
    },
  }),
  benchmarkCase('people behind labels in the cell: Name and Date', {
    layout: {
      involved: (form) =>
        heading +
        table(
          [
            groups(form, (role, people, named) =>
              row([
                cell(paragraph(box(named) + run(` ${role}`))),
                cell(
                  people
                    .map((person) => plain(`Name: ${person?.name ?? ''}\tDate: ${person?.date ?? ''}`))
                    .join(''),
                ),
              ]),
            ),
          ],
          [4000, 8000],
        ),
    },
  }),
  benchmarkCase('people behind labels in cells of their own, in controls', {
    form: halfForm,
    layout: {
      involved: (form) =>
        heading +
        table(
          [
            groups(form, (role, people) =>
              people
                .map((person) =>
                  row([
                    plainCell(role),
                    plainCell('Name:'),
                    cell(paragraph(nameControl(person?.name))),
                    plainCell('Date:'),
                    cell(paragraph(nameControl(person?.date))),
                  ]),
                )
                .join(''),
            ),
          ],
          [3000, 1000, 4000, 1000, 2000],
        ),
    },
  }),
  benchmarkCase('boxes ticked without any name', {
    layout: {
      involved: (form) =>
        heading +
        table(
          [
            groups(form, (role, _, named) =>
              row([
                cell(paragraph(checkBoxControl(named))),
                plainCell(role),
                plainCell('Name:'),
                plainCell('Date:'),
              ]),
            ),
          ],
          [600, 4000, 4000, 3000],
        ),
    },
    expected: {
      involved: one([
        'headTeacher',
        'senco',
        'seniorLeader',
        'governor',
        'parentCarer',
        'otherProfessionals',
      ]),
    },
  }),
  benchmarkCase('boxes in a list of paragraphs, no table', {
    layout: {
      involved: (form) =>
        heading + groups(form, (role, _, named) => paragraph(checkBoxControl(named) + run(` ${role}`))),
    },
    expected: {
      involved: one([
        'headTeacher',
        'senco',
        'seniorLeader',
        'governor',
        'parentCarer',
        'otherProfessionals',
      ]),
    },
  }),
  benchmarkCase('boxes left blank beside names', {
    layout: {
      involved: (form) =>
        heading +
        table(
          [
            groups(form, (role, people) =>
              people
                .map((person) =>
                  row([
                    cell(paragraph(checkBoxControl(false))),
                    plainCell(role),
                    plainCell(person?.name ?? ''),
                    plainCell(person?.date ?? ''),
                  ]),
                )
                .join(''),
            ),
          ],
          [600, 4000, 4000, 2000],
        ),
    },
  }),
  benchmarkCase('dates without names', {
    form: { ...completeForm, people: completeForm.people.filter(({ group }) => group === 'governor') },
    layout: {
      involved: (form) =>
        heading +
        table(
          [
            row(['', 'Name', 'Date'].map((label) => plainCell(label))),
            groups(form, (role, people) =>
              people
                .map((person) =>
                  row([plainCell(role), plainCell(person?.name ?? ''), plainCell('June 2019')]),
                )
                .join(''),
            ),
          ],
          [4000, 4000, 2000],
        ),
    },
  }),
  benchmarkCase('names that are none: n/a, dashes, none', {
    form: { ...completeForm, people: completeForm.people.slice(0, 2) },
    layout: {
      involved: (form) => {
        const nobody = ['n/a', '-', '—', 'None', 'N/A', '…'];
        const rows = involvementRoles.flatMap(([group, role], index) =>
          peopleRows(form, group, 1).map((person) =>
            row([role, person?.name ?? nobody[index - 2] ?? ''].map((text) => plainCell(text))),
          ),
        );
        return (
          heading + table([row(['Group', 'Name'].map((text) => plainCell(text))), ...rows], [4000, 6000])
        );
      },
    },
  }),
  benchmarkCase('roles worded a little otherwise', {
    layout: {
      involved: (form) => {
        const words: Readonly<Record<string, string>> = {
          'Head Teacher': 'Headteacher',
          SENCO: 'SENCo',
          'Senior Leader': 'Senior leader(s)',
          Governor: 'Governors',
          'Parent / Carer': 'Parents/Carers',
          'Other Professionals': 'Other professional(s)',
          Pupils: 'Pupils:',
          'Other Role': 'Other role',
        };
        return (
          heading +
          table(
            [
              row(['', 'Role', 'Name', 'Date'].map((label) => plainCell(label))),
              groups(form, (role, people) =>
                people
                  .map((person, index) =>
                    row([
                      plainCell(index === 0 ? (words[role] ?? role) : ''),
                      plainCell(person?.role ?? ''),
                      plainCell(person?.name ?? ''),
                      plainCell(person?.date ?? ''),
                    ]),
                  )
                  .join(''),
              ),
            ],
            [3000, 3000, 4000, 2000],
          )
        );
      },
    },
  }),
];

function nameControl(text: string | undefined): string {
  return control(run(text ?? 'Click or tap here to enter text.'), { placeholder: text === undefined });
}
