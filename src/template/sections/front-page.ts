import { colours } from '../../house-style/colours';
import type { Contents } from '../contents';
import { draftNotice } from '../draft-wording';
import { textWidth } from '../section';
import { table, type Row } from '../table';
import { paragraph, run, textParagraph } from '../wordprocessing';
import type { Xml } from '../xml';

const labelWidth = 2300;

/** The title, the school, what the tool is for and how to fill it in. */
export function frontPage(contents: Contents): Xml[] {
  const { framework } = contents;
  const { purpose } = framework;
  const notice = draftNotice(framework);
  return [
    textParagraph('Title', framework.title),
    textParagraph('Subtitle', framework.levels.map((level) => level.label).join('  ·  ')),
    schoolTable(contents),
    textParagraph('Heading1', 'Purpose'),
    textParagraph('Normal', purpose.intro),
    ...(purpose.leadIn === null ? [] : [textParagraph('Normal', purpose.leadIn)]),
    ...purpose.bullets.map((bullet) => textParagraph('ListBullet', bullet)),
    textParagraph('Heading1', 'How to use this document'),
    ...instructions(framework.keyQuestions.evidenceColumn).map((step) => textParagraph('ListNumber', step)),
    ...(notice === null ? [] : [textParagraph('Note', notice)]),
  ];
}

function schoolTable({ answers, controls }: Contents): Xml {
  const field = (label: string, hint: string, control: Xml): Row => ({
    cells: [
      {
        blocks: [paragraph('TableHeading', [run(label), run(hint, { style: 'Quiet' })])],
        fill: colours.tint,
      },
      { blocks: [paragraph('TableText', [control])] },
    ],
  });
  return table({
    title: 'School',
    description: 'Two fields to fill in: the school’s name and its URN, the number of six digits.',
    widths: [labelWidth, textWidth('portrait') - labelWidth],
    rows: [
      field('School name', '', controls.field({ kind: 'school' }, 'School name', answers.school)),
      field('URN', ' (six digits)', controls.field({ kind: 'urn' }, 'URN', answers.urn)),
    ],
  });
}

function instructions(evidenceColumn: string): readonly string[] {
  return [
    'Read the statements of each aspect and highlight the one that fits your school best: select its words, ' +
      'then use Text Highlight Colour on the Home tab.',
    `Write what supports your judgement beside it, under “${evidenceColumn}”. You may also write the level in ` +
      'the line “Best fit”, for readers who cannot see the colour.',
    'This document works on its own, in any version of Word and on paper. It needs no add-in.',
  ];
}
