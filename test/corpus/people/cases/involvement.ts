import type { CorpusCase } from '../../case';
import { caseOf } from '../benchmark';
import {
  boxesAndLines,
  boxesOnly,
  cellsOfGroups,
  groupsAcross,
  namesInOneCell,
  tableForEachGroup,
  tableOfPeople,
  typedBoxes,
} from '../parts/involved';
import type { Answers } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';

function oneOfEachGroup({ people }: Answers): Record<string, number> {
  return Object.fromEntries(people.map(({ group }) => [group, 1]));
}

/** A school that names a team, and people by initials. */
const inShort: Answers = {
  ...primary,
  people: [
    { group: 'headTeacher', name: 'DO' },
    { group: 'senco', name: 'J.H.' },
    { group: 'seniorLeader', name: 'SLT' },
    { group: 'pupils', name: 'School council' },
  ],
};

/** Roles, dates and couples in the cell where the form asks for names. */
const inFull: Answers = {
  ...primary,
  people: [
    { group: 'headTeacher', name: 'Mr D Okafor (Head Teacher and safeguarding lead)' },
    { group: 'senco', name: 'Jane Hill, SENCO' },
    { group: 'seniorLeader', name: 'Miss R. Tan, Deputy Head; Mr B. Oduya, Assistant Head' },
    { group: 'governor', name: 'Dr P Marsh 19.3.19' },
    { group: 'parentCarer', name: 'Mr & Mrs Osei' },
    { group: 'otherProfessionals', name: 'EP: Dr Ann Hay-Smith, SALT: Kim Doyle' },
    { group: 'pupils', name: 'Kayden, Mia and Tom' },
  ],
};
const peopleInFull = {
  headTeacher: 1,
  senco: 1,
  seniorLeader: 2,
  governor: 1,
  parentCarer: 2,
  otherProfessionals: 2,
  pupils: 3,
};

/** How schools say who took part. */
export const involvementCases: CorpusCase[] = [
  caseOf('involved: a box a group, then lines of underscores partly filled in', {
    answers: secondary,
    involved: boxesAndLines,
  }),
  caseOf('involved: one table, a merged cell for each group', { answers: primary, involved: tableOfPeople }),
  caseOf('involved: one table for a large team', { answers: secondary, involved: tableOfPeople }),
  caseOf('involved: two groups beside each other in a table without lines', {
    answers: churchSchool,
    involved: cellsOfGroups,
  }),
  caseOf('involved: a heading and a table for each group', { answers: nursery, involved: tableForEachGroup }),
  caseOf('involved: names in one cell, comma between', {
    answers: secondary,
    involved: namesInOneCell((people) => [people.map(({ name }) => name).join(', ')]),
  }),
  caseOf('involved: names in one cell, a line each with the role in brackets', {
    answers: churchSchool,
    involved: namesInOneCell((people) =>
      people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)),
    ),
  }),
  caseOf('involved: names in one cell, joined by “and”', {
    answers: nursery,
    involved: namesInOneCell((people) => [people.map(({ name }) => name).join(' and ')]),
  }),
  caseOf('involved: names in one cell, stroke between', {
    answers: secondary,
    involved: namesInOneCell((people) => [people.map(({ name }) => name).join(' / ')]),
  }),
  caseOf('involved: groups across, names under them', { answers: secondary, involved: groupsAcross }),
  caseOf(
    'involved: boxes and nobody named',
    { answers: nursery, involved: boxesOnly },
    { involved: oneOfEachGroup(nursery) },
  ),
  caseOf('involved: boxes as characters, names after a colon', { answers: secondary, involved: typedBoxes }),
  caseOf('involved: a team, a council and initials for names', { answers: inShort, involved: tableOfPeople }),
  caseOf('involved: nobody', { answers: { ...churchSchool, people: [] }, involved: tableOfPeople }),
  caseOf(
    'involved: roles, dates and couples written with the names',
    { answers: inFull, involved: namesInOneCell((people) => people.map(({ name }) => name)) },
    { involved: peopleInFull },
  ),
  caseOf(
    'involved: roles, dates and couples after a typed box',
    { answers: inFull, involved: typedBoxes },
    { involved: peopleInFull },
  ),
];
