import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { without, type Form } from '../build/form';
import { statutoryIntroduction, statutoryTable } from '../build/front-matter';
import { statutoryItems } from '../build/wording';
import {
  cell,
  checkBoxControl,
  deletedRun,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  table,
} from '../build/wordprocessing';

/** The statutory checklist and the many ways of ticking a box. */

type Box = (ticked: boolean, answer: 'yes' | 'no', item: number) => string;

function boxes(name: string, box: Box, form: Form = completeForm): CorpusCase {
  return benchmarkCase(name, { form, layout: { statutory: (given) => statutoryTable(given, box) } });
}

/** The answer of an item in one cell of its row. */
function oneCell(
  name: string,
  content: (answer: 'yes' | 'no' | undefined) => string,
  header = '',
  form: Form = completeForm,
): CorpusCase {
  return benchmarkCase(name, {
    form,
    layout: {
      statutory: (given) =>
        statutoryIntroduction() +
        table(
          [
            ...(header === '' ? [] : [row([plainCell('Schools must'), plainCell(header)])]),
            ...statutoryItems.map((text, index) =>
              row([plainCell(text), cell(content(given.statutory[index + 1]))]),
            ),
          ],
          [9000, 2500],
        ),
    },
  });
}

/** A legacy check box of a form: `state` is the content of `w:checkBox`. */
function legacyBox(state: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:enabled/><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

function symbol(font: string, char: string): string {
  return `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
}

function inFont(font: string, text: string): string {
  return run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`);
}

const pair = (yes: string, no: string): string => paragraph(`${yes}${run('  ')}${no}`);

export const statutoryCases: CorpusCase[] = [
  boxes('check-box controls', (ticked) => checkBoxControl(ticked)),
  boxes('check-box controls, some answered', (ticked) => checkBoxControl(ticked), halfForm),
  boxes('legacy check boxes', (ticked, _, item) => {
    const ticks = [
      '<w:default w:val="0"/><w:checked/>',
      '<w:checked w:val="true"/>',
      '<w:default w:val="1"/>',
    ];
    const blanks = ['<w:default w:val="0"/>', '<w:default w:val="1"/><w:checked w:val="0"/>', ''];
    return legacyBox((ticked ? ticks : blanks)[item % 3] ?? '');
  }),
  boxes('symbols of Wingdings', (ticked, _, item) => {
    const ticks = ['F0FE', 'F0FD', 'F0FC', 'F078'];
    return symbol('Wingdings', ticked ? (ticks[item % 4] ?? 'F0FE') : item % 2 === 0 ? 'F0A8' : 'F06F');
  }),
  boxes('symbols of Wingdings 2', (ticked, _, item) =>
    symbol('Wingdings 2', ticked ? (item % 2 === 0 ? 'F052' : 'F053') : 'F0A3'),
  ),
  boxes(
    'letters in the font Wingdings',
    (ticked) => inFont('Wingdings', ticked ? '\u00fe' : '\u00a8'),
    halfForm,
  ),
  boxes('glyphs: crossed boxes', (ticked) => run(ticked ? '☒' : '☐')),
  boxes('glyphs: ticked boxes', (ticked) => run(ticked ? '☑' : '☐'), halfForm),
  boxes('glyphs of other kinds', (ticked, _, item) => {
    const ticks = ['✓', '✔', '✅', '✔\uFE0F', '√', '🗹'];
    return run(ticked ? (ticks[item % 6] ?? '✓') : item % 2 === 0 ? '□' : '❏');
  }),
  boxes('crosses of all kinds, and no tick', (ticked, _, item) => {
    const crosses = ['✗', '✘', '❌', '✖\uFE0F', '×', 'X'];
    return run(ticked ? (crosses[item % 6] ?? '✗') : item % 2 === 0 ? '□' : '');
  }),
  boxes('typed x', (ticked) => run(ticked ? 'x' : '')),
  boxes('typed X beside the box that was printed', (ticked) => run('☐') + run(ticked ? ' X' : ''), halfForm),
  boxes('ticks typed in front of the printed word', (ticked, answer) =>
    run(`${ticked ? '✓ ' : ''}${answer.toUpperCase()}`),
  ),
  boxes('the word itself in the column of its answer', (ticked, answer) =>
    run(ticked ? (answer === 'yes' ? 'Yes' : 'No') : ''),
  ),
  boxes('the printed word highlighted', (ticked, answer) =>
    run(answer.toUpperCase(), ticked ? highlight('yellow') : ''),
  ),
  benchmarkCase('both boxes ticked in some rows', {
    form: { ...completeForm, statutory: without(completeForm.statutory, ['2', '6']) },
    layout: {
      statutory: () =>
        statutoryTable(completeForm, (ticked, _, item) =>
          checkBoxControl(ticked || item === 2 || item === 6),
        ),
    },
  }),
  benchmarkCase('no box ticked', { form: { ...completeForm, statutory: {} } }),
  benchmarkCase('requirements in another order', {
    layout: {
      statutory: (form) => {
        const rows = statutoryItems.map((text, index) => {
          const answer = form.statutory[index + 1];
          const box = (is: boolean): string => plainCell(is ? '☒' : '☐');
          return row([plainCell(`• ${text}`), box(answer === 'yes'), box(answer === 'no')]);
        });
        const header = row(['', 'YES', 'NO'].map((text) => plainCell(text)));
        return statutoryIntroduction() + table([header, ...rows.reverse()], [9000, 1000, 1000]);
      },
    },
  }),
  benchmarkCase('boxes before the requirement, NO before YES', {
    layout: {
      statutory: (form) =>
        statutoryIntroduction() +
        table(
          [
            row(['No', 'Yes', 'Schools must'].map((text) => plainCell(text))),
            ...statutoryItems.map((text, index) => {
              const answer = form.statutory[index + 1];
              return row([
                cell(paragraph(checkBoxControl(answer === 'no'))),
                cell(paragraph(checkBoxControl(answer === 'yes'))),
                plainCell(`${index + 1}. ${text}`),
              ]);
            }),
          ],
          [1000, 1000, 9000],
        ),
    },
  }),
  oneCell('both answers in one cell: ☐ YES ☒ NO', (answer) =>
    plain(`${answer === 'yes' ? '☒' : '☐'} YES ${answer === 'no' ? '☒' : '☐'} NO`),
  ),
  oneCell('both answers in one cell, boxes after the words', (answer) =>
    pair(run('YES ') + checkBoxControl(answer === 'yes'), run('NO ') + checkBoxControl(answer === 'no')),
  ),
  oneCell(
    'both answers in one cell, one below the other',
    (answer) =>
      paragraph(checkBoxControl(answer === 'yes') + run(' YES')) +
      paragraph(checkBoxControl(answer === 'no') + run(' NO')),
  ),
  oneCell('both answers in one cell, one highlighted', (answer) =>
    pair(
      run('YES', answer === 'yes' ? highlight('yellow') : ''),
      run('NO', answer === 'no' ? highlight('yellow') : ''),
    ),
  ),
  oneCell('both answers in one cell, the other struck out', (answer) =>
    pair(run('YES', answer === 'no' ? '<w:strike/>' : ''), run('NO', answer === 'yes' ? '<w:strike/>' : '')),
  ),
  oneCell('the other answer deleted with tracking', (answer) =>
    paragraph(
      (answer === 'no' ? deletedRun('YES') : run('YES')) +
        run(' / ') +
        (answer === 'yes' ? deletedRun('NO') : run('NO')),
    ),
  ),
  oneCell(
    'typed Yes and No',
    (answer) => plain(answer === 'yes' ? 'Yes' : answer === 'no' ? 'No' : ''),
    'Yes/No',
  ),
  oneCell(
    'typed Y and N, with more words',
    (answer) => plain(answer === 'yes' ? 'Y' : answer === 'no' ? 'N - in progress' : ''),
    'Met?',
    halfForm,
  ),
  oneCell(
    'a drop-down list with the answer',
    (answer) =>
      paragraph(
        `<w:sdt><w:sdtPr>${answer === undefined ? '<w:showingPlcHdr/>' : ''}<w:dropDownList><w:listItem w:value="YES"/><w:listItem w:value="NO"/></w:dropDownList></w:sdtPr><w:sdtContent>${run(answer === undefined ? 'Choose an item.' : answer.toUpperCase())}</w:sdtContent></w:sdt>`,
      ),
    'Answer',
    halfForm,
  ),
  benchmarkCase('checklist as paragraphs with boxes before YES and NO', {
    layout: {
      statutory: (form) =>
        statutoryIntroduction() +
        statutoryItems
          .map((text, index) => {
            const answer = form.statutory[index + 1];
            return (
              plain(`${index + 1}. ${text}`) +
              paragraph(
                checkBoxControl(answer === 'yes') +
                  run(' YES\t') +
                  checkBoxControl(answer === 'no') +
                  run(' NO'),
              )
            );
          })
          .join(''),
    },
  }),
  benchmarkCase('ten rows of boxes beside nine requirements', {
    layout: {
      statutory: (form) =>
        statutoryTable(form, (ticked) => run(ticked ? '☒' : '☐')).replace(
          /<\/w:tbl>$/,
          `${row(['', '☐', '☐'].map((text) => plainCell(text)))}</w:tbl>`,
        ),
    },
  }),
  benchmarkCase('a column for not applicable, and one for comments that say yes and no', {
    form: { ...completeForm, statutory: without(completeForm.statutory, ['4', '7']) },
    layout: {
      statutory: (form) => {
        const rows = statutoryItems.map((text, index) => {
          const answer = form.statutory[index + 1];
          const cells = [answer === 'yes', answer === 'no', answer === undefined].map((is) =>
            is ? '✓' : '',
          );
          return row(
            [text, ...cells, index % 2 === 0 ? 'No concerns' : 'Yes - on website'].map((cellText) =>
              plainCell(cellText),
            ),
          );
        });
        const header = row(['', 'Yes', 'No', 'N/A', 'Comments'].map((text) => plainCell(text)));
        return statutoryIntroduction() + table([header, ...rows], [7000, 800, 800, 800, 3000]);
      },
    },
  }),
];
