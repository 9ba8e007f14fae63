import type { Aspect, Level, Outcome } from '../../framework/framework';
import { colours } from '../../house-style/colours';
import type { Contents } from '../contents';
import { draftLabel } from '../draft-wording';
import { levelHeader, plainHeader } from '../header-colours';
import { textWidth } from '../section';
import { headerCell, table, type Cell, type Row } from '../table';
import { paragraph, run, textParagraph } from '../wordprocessing';
import type { Xml } from '../xml';

const aspectWidth = 860;
/** The evidence column is this many times as wide as a statement's. */
const evidenceShare = 1.15;

/** An outcome's aspects: the statement at each level, and the evidence beside them. */
export function statementTable(contents: Contents, outcome: Outcome): Xml {
  const { levels, keyQuestions } = contents.framework;
  const available = textWidth('landscape') - aspectWidth;
  const statementWidth = Math.floor(available / (levels.length + evidenceShare));
  return table({
    title: `Outcome ${outcome.number}: statements and evidence`,
    description:
      `Each row is one aspect: its letter, its statements from ${levels[0]?.label} to ` +
      `${levels[levels.length - 1]?.label}, and the evidence. Highlight the statement that fits best.`,
    widths: [aspectWidth, ...levels.map(() => statementWidth), available - levels.length * statementWidth],
    rows: [
      {
        cells: [
          headerCell('Aspect', plainHeader),
          ...levels.map((level) => headerCell(level.label, levelHeader(contents.framework, level))),
          headerCell(keyQuestions.evidenceColumn, plainHeader),
        ],
        header: true,
      },
      ...outcome.aspects.map((aspect) => aspectRow(contents, aspect)),
    ],
  });
}

function aspectRow(contents: Contents, aspect: Aspect): Row {
  return {
    cells: [
      { blocks: [textParagraph('AspectLetter', aspect.id)], fill: colours.tint },
      ...contents.framework.levels.map((level) => statementCell(contents, aspect, level)),
      { blocks: evidenceBlocks(contents, aspect) },
    ],
  };
}

/** The draft label stands outside the control, so that the control holds the statement's words and no other. */
function statementCell({ answers, controls }: Contents, aspect: Aspect, level: Level): Cell {
  const statement = aspect.statements[level.key];
  if (!statement) return { blocks: [paragraph('TableText', [])] };
  const marked = answers.aspects?.[aspect.id]?.marked?.includes(level.key) ?? false;
  const words = run(statement.text, marked ? { highlight: 'yellow' } : {});
  const control = controls.around(
    { kind: 'statement', aspect: aspect.id, level: level.key },
    `${aspect.id} ${level.label}`,
    [words],
  );
  const label = statement.draft ? [textParagraph('DraftWording', draftLabel)] : [];
  return { blocks: [paragraph('TableText', [control]), ...label] };
}

function evidenceBlocks({ framework, answers, controls }: Contents, aspect: Aspect): Xml[] {
  const answer = answers.aspects?.[aspect.id];
  const bestFit = framework.levels.find((level) => level.key === answer?.bestFit);
  return [
    paragraph('BestFit', [
      run('Best fit: ', { style: 'Strong' }),
      controls.field({ kind: 'bestFit', aspect: aspect.id }, `${aspect.id} Best fit`, bestFit?.label),
    ]),
    ...controls.area(
      { kind: 'evidence', aspect: aspect.id },
      `${aspect.id} Evidence`,
      'TableText',
      answer?.evidence,
    ),
  ];
}
