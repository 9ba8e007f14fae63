import type { Framework, StatutoryItem } from '../../framework/framework';
import type { Contents } from '../contents';
import { plainHeader } from '../header-colours';
import { textWidth } from '../section';
import { headerCell, table, type Row } from '../table';
import { paragraph, run, textParagraph } from '../wordprocessing';
import type { Xml } from '../xml';

const numberWidth = 660;
const referenceWidth = 1450;
const boxWidth = 860;

/**
 * The statutory checklist, a box under each answer. It ends the document's first section: the line under the
 * table carries that section's properties.
 */
export function statutory(contents: Contents, section: Xml): Xml[] {
  const { title, instruction, lead, answers, items } = contents.framework.statutory;
  const requirementWidth = textWidth('portrait') - numberWidth - referenceWidth - 2 * boxWidth;
  return [
    textParagraph('Heading1', title, { topOfPage: true }),
    textParagraph('Normal', instruction),
    table({
      title,
      description: `Each row is one requirement, with a box to tick for ${answers.yes} and one for ${answers.no}.`,
      widths: [numberWidth, requirementWidth, referenceWidth, boxWidth, boxWidth],
      rows: [
        {
          cells: [
            headerCell('Item', plainHeader),
            headerCell(lead, plainHeader),
            headerCell('Reference', plainHeader),
            headerCell(answers.yes, plainHeader, true),
            headerCell(answers.no, plainHeader, true),
          ],
          header: true,
        },
        ...items.map((item) => itemRow(contents, item)),
      ],
    }),
    textParagraph('Note', `References: ${references(contents.framework)}.`, { section }),
  ];
}

function itemRow({ framework, answers, controls }: Contents, item: StatutoryItem): Row {
  const given = answers.statutory?.[item.number];
  const box = (answer: 'yes' | 'no'): Xml =>
    controls.checkBox(
      { kind: 'statutory', item: item.number, answer },
      `Requirement ${item.number}: ${framework.statutory.answers[answer]}`,
      given === answer || given === 'both',
    );
  return {
    cells: [
      { blocks: [textParagraph('AspectLetter', String(item.number))] },
      { blocks: requirement(item) },
      { blocks: [paragraph('TableText', [run(item.ref ?? '–', { style: 'Quiet' })])] },
      { blocks: [paragraph('TableText', [box('yes')], { centred: true })] },
      { blocks: [paragraph('TableText', [box('no')], { centred: true })] },
    ],
  };
}

function requirement(item: StatutoryItem): Xml[] {
  const blocks = [textParagraph('TableText', item.text)];
  if (item.note !== null) blocks.push(paragraph('TableNote', [run(item.note, { style: 'Quiet' })]));
  if (item.update !== null) {
    blocks.push(
      paragraph('TableNote', [run('Change in the law: ', { style: 'Strong' }), run(item.update.text)]),
    );
  }
  return blocks;
}

/** The authority that the whole checklist rests on, then the changes of the law since. */
function references(framework: Framework): string {
  const updates = framework.statutory.items.flatMap((item) =>
    item.update === null ? [] : [framework.sources[item.update.source] ?? item.update.source],
  );
  return [framework.statutory.authority, ...new Set(updates)].join('; ');
}
