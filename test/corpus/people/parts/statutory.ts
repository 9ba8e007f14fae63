import type { Block, Cell } from '../page/page';
import {
  type Text,
  box,
  bullets,
  cell,
  cellOf,
  cellOfLines,
  heading,
  headerRow,
  paragraph,
  row,
  table,
  words,
} from '../page/write';
import type { Answers } from '../school/answers';
import { statutory } from '../wording/wording';
import type { Part } from './part';

type Answer = 'yes' | 'no' | undefined;
type Item = (typeof statutory.items)[number];

const opening: readonly Block[] = [
  heading(statutory.title, 2),
  paragraph([words(statutory.authority, { italic: true })]),
  paragraph(statutory.instruction),
];

const requirement = ({ text, ref }: Item) => (ref ? `${text} (${ref})` : text);
const answerTo = (answers: Answers, { number }: Item): Answer => answers.statutory[String(number)];

/** A row for each requirement, with whatever cells say the answer. */
function tableOfAnswers(
  head: readonly string[],
  widths: readonly number[],
  cells: (answer: Answer) => (Cell | Text)[],
): Part {
  return (answers) => [
    ...opening,
    table(
      [
        headerRow(...head),
        ...statutory.items.map((item) => row(requirement(item), ...cells(answerTo(answers, item)))),
      ],
      widths,
    ),
  ];
}

/** Two columns of boxes. */
export const boxColumns = tableOfAnswers(['Schools must:', 'YES', 'NO'], [80, 10, 10], (answer) => [
  [box(answer === 'yes')],
  [box(answer === 'no')],
]);

/** NO stands before YES. */
export const noBeforeYes = tableOfAnswers(['Schools must:', 'NO', 'YES'], [80, 10, 10], (answer) => [
  [box(answer === 'no')],
  [box(answer === 'yes')],
]);

/** `YES ☐ NO ☐` in one cell. */
export const boxesInOneCell = tableOfAnswers([statutory.lead, ''], [75, 25], (answer) => [
  ['YES ', box(answer === 'yes'), '   NO ', box(answer === 'no')],
]);

/** One above the other in a cell. */
export const boxesStacked = tableOfAnswers([statutory.lead, ''], [85, 15], (answer) => [
  cellOfLines([
    [box(answer === 'yes'), ' YES'],
    [box(answer === 'no'), ' NO'],
  ]),
]);

/** A letter typed in the column that applies. */
export function typedInColumns(sign: string): Part {
  return tableOfAnswers(['Schools must:', 'YES', 'NO'], [80, 10, 10], (answer) => [
    answer === 'yes' ? sign : '',
    answer === 'no' ? sign : '',
  ]);
}

/** The answer typed as a word. */
export function typedWord(yes: string, no: string): Part {
  return tableOfAnswers(['Schools must:', 'Met?'], [85, 15], (answer) => [
    answer === 'yes' ? yes : answer === 'no' ? no : '',
  ]);
}

/** `YES / NO` printed, the answer highlighted. */
export const highlightedWord = tableOfAnswers(['Schools must:', 'YES / NO'], [80, 20], (answer) => [
  [
    words('YES', answer === 'yes' ? { highlight: 'yellow' } : {}),
    ' / ',
    words('NO', answer === 'no' ? { highlight: 'yellow' } : {}),
  ],
]);

/** `YES / NO` printed, the other word deleted. */
export const otherWordDeleted = tableOfAnswers(['Schools must:', ''], [80, 20], (answer) => [
  answer === 'yes' ? 'YES' : answer === 'no' ? 'NO' : 'YES / NO',
]);

/** `YES / NO` printed, the other word struck out by hand. */
export const otherWordStruck = tableOfAnswers(['Schools must:', ''], [80, 20], (answer) => [
  [words('YES', { struck: answer === 'no' }), ' / ', words('NO', { struck: answer === 'yes' })],
]);

/** A column for evidence, in which words like "no" stand. */
export const withComments: Part = (answers) => [
  ...opening,
  table(
    [
      headerRow('', 'Schools must:', 'Yes', 'No', 'Where is this shown?'),
      ...statutory.items.map((item) => {
        const answer = answerTo(answers, item);
        const comment =
          answer === 'yes'
            ? 'Policy on website, no changes since last year'
            : 'Yes by the summer, see action plan';
        return row(
          `${item.number}.`,
          requirement(item),
          [box(answer === 'yes')],
          [box(answer === 'no')],
          comment,
        );
      }),
    ],
    [5, 50, 8, 8, 29],
  ),
];

/** No table: each requirement a paragraph, its boxes on the next line. */
export const list: Part = (answers) => [
  ...opening,
  paragraph([words(statutory.lead, { bold: true })]),
  ...statutory.items.flatMap((item) => {
    const answer = answerTo(answers, item);
    return [
      paragraph(`${item.number}. ${requirement(item)}`),
      paragraph(['YES ', box(answer === 'yes'), '\tNO ', box(answer === 'no')]),
    ];
  }),
];

/** Each requirement over the full width, its answer in the row under it. */
export const answerBelow: Part = (answers) => [
  ...opening,
  table(
    statutory.items.flatMap((item) => {
      const answer = answerTo(answers, item);
      return [
        row(cell(`${item.number}. ${requirement(item)}`, { columns: 3, fill: 'DEEAF6' })),
        row(['Yes ', box(answer === 'yes')], ['No ', box(answer === 'no')], 'Evidence:'),
      ];
    }),
    [15, 15, 70],
  ),
];

/** As published: ten rows of boxes, of which the note under item 3 has one that nobody uses. */
export const tenRows: Part = (answers) => [
  ...opening,
  table(
    [
      headerRow('Schools must:', 'YES', 'NO'),
      ...statutory.items.flatMap((item) => {
        const answer = answerTo(answers, item);
        return [
          row(requirement(item), [box(answer === 'yes')], [box(answer === 'no')]),
          ...(item.note ? [row([words(item.note, { italic: true })], [box(false)], [box(false)])] : []),
        ];
      }),
    ],
    [80, 10, 10],
  ),
];

/** All requirements in one tall cell beside ten rows of boxes; only "all met" can be read from it. */
export const oneTallCell: Part = (answers) => [
  ...opening,
  table(
    Array.from({ length: 10 }, (_, index) => {
      const item = statutory.items[Math.min(index, statutory.items.length - 1)];
      const answer = item ? answerTo(answers, item) : undefined;
      const boxes: (Cell | Text)[] = [['YES ', box(answer === 'yes'), ' NO ', box(answer === 'no')]];
      const tall = cellOf([paragraph(statutory.lead), ...bullets(statutory.items.map(requirement))], {
        rows: 10,
      });
      return index === 0 ? row(tall, ...boxes) : row(...boxes);
    }),
    [75, 25],
  ),
];
