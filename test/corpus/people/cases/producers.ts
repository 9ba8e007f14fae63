import type { CorpusCase } from '../../case';
import { caseOf, type Form } from '../benchmark';
import { boxesAndLines, tableOfPeople, typedBoxes } from '../parts/involved';
import { labelsLeft, tabbedLine } from '../parts/cover';
import { cellShaded, phraseHighlighted, trafficLights, wordsShaded } from '../parts/marks';
import { boxColumns, boxesInOneCell, typedWord } from '../parts/statutory';
import { googleDocs } from '../producers/google-docs';
import { wordForTheWeb } from '../producers/word-for-the-web';
import { only } from '../school/answers';
import { churchSchool, nursery, primary, secondary } from '../school/schools';

const forms: readonly (readonly [name: string, form: Form])[] = [
  ['fully filled in', { answers: primary, involved: typedBoxes, statutory: boxColumns }],
  [
    'a phrase marked in each statement, tables of people',
    { answers: secondary, mark: phraseHighlighted(1, 5), involved: tableOfPeople, cover: labelsLeft },
  ],
  [
    'cells coloured by level, answers typed',
    { answers: churchSchool, mark: trafficLights, statutory: typedWord('Yes', 'No'), cover: tabbedLine },
  ],
  [
    'evidence under the statements, half filled in',
    {
      answers: only(nursery, (id) => id < '2e'),
      involved: boxesAndLines,
      statutory: boxesInOneCell,
      table: { evidenceAt: 'row below', label: (id) => `${id}.` },
    },
  ],
  [
    'header before every aspect, cells shaded',
    {
      answers: nursery,
      mark: cellShaded('E2EFD9'),
      table: { headerRow: 'every aspect' },
    },
  ],
  [
    'words shaded, no letters',
    {
      answers: primary,
      mark: wordsShaded('FFE599'),
      table: { columns: ['emerging', 'expected', 'exemplary', 'evidence'] },
    },
  ],
];

/** The same pages written by other programs. */
export const producerCases: CorpusCase[] = forms.flatMap(([name, form]) => [
  caseOf(`Google Docs: ${name}`, form, {}, googleDocs),
  caseOf(`Word for the web: ${name}`, form, {}, wordForTheWeb),
]);
