import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm } from '../../build/filled-forms';
import { without } from '../../build/form';
import { plainLayout, type Layout } from '../../build/layout';
import type { LevelName } from '../../build/wording';
import { cell, highlight, paragraph, plainCell, row, run, shading } from '../../build/wordprocessing';
import { columns, evidence, letter, statements } from '../columns';

/** Changes tracked by several authors: what was taken out is gone, what was brought in is there. */

const by = (author: string): string => `w:id="7" w:author="${author}" w:date="2019-05-08T09:00:00Z"`;
const taken = (author: string, text: string, properties = ''): string =>
  `<w:del ${by(author)}><w:r><w:rPr>${properties}</w:rPr><w:delText xml:space="preserve">${text.replace(/&/g, '&amp;')}</w:delText></w:r></w:del>`;
const brought = (author: string, runs: string): string => `<w:ins ${by(author)}>${runs}</w:ins>`;
const formatWas = (author: string, properties: string): string =>
  `<w:rPrChange ${by(author)}><w:rPr>${properties}</w:rPr></w:rPrChange>`;
const yellow = highlight('yellow');

const discussed = ['1d', '2b', '4a'];
const now: Readonly<Record<string, LevelName>> = { '1d': 'exemplary', '2b': 'emerging', '4a': 'exemplary' };

/** The rows that were discussed written so, the others as they are. */
function inDiscussed(write: (text: string, level: LevelName, id: string) => string): Partial<Layout> {
  return columns(
    letter(),
    ...statements((text, chosen, { id }, level) =>
      discussed.includes(id) ? write(text, level, id) : cell(paragraph(run(text, chosen ? yellow : ''))),
    ),
    evidence(),
  );
}

const changed = { ...completeForm, ratings: { ...completeForm.ratings, ...now } };

export const trackedCases: CorpusCase[] = [
  benchmarkCase('shape: tracked: Jane’s highlight taken off by Tom, who highlighted another', {
    form: changed,
    layout: inDiscussed((text, level, id) => {
      if (completeForm.ratings[id] === level) return cell(paragraph(run(text, formatWas('Tom', yellow))));
      return now[id] === level ? cell(paragraph(run(text, yellow + formatWas('Tom', '')))) : plainCell(text);
    }),
  }),
  benchmarkCase('shape: tracked: Jane and Tom have each highlighted another statement', {
    layout: inDiscussed((text, level, id) =>
      completeForm.ratings[id] === level || now[id] === level
        ? cell(paragraph(run(text, yellow + formatWas(now[id] === level ? 'Tom' : 'Jane', ''))))
        : plainCell(text),
    ),
    expected: { ratings: without(completeForm.ratings, discussed), conflicts: discussed },
  }),
  benchmarkCase('shape: tracked: a highlighted statement deleted by one and typed anew, plain, by another', {
    layout: inDiscussed((text, level, id) =>
      completeForm.ratings[id] === level
        ? cell(paragraph(taken('Jane', text, yellow) + brought('Tom', run(text))))
        : plainCell(text),
    ),
    expected: { ratings: without(completeForm.ratings, discussed) },
  }),
  benchmarkCase('shape: tracked: what one inserted highlighted, another has deleted', {
    form: changed,
    layout: inDiscussed((text, level, id) =>
      cell(
        paragraph(
          run(text, now[id] === level ? yellow : '') +
            (completeForm.ratings[id] === level
              ? brought('Jane', taken('Tom', ' and this is us', yellow))
              : ''),
        ),
      ),
    ),
  }),
  benchmarkCase('shape: tracked: evidence brought in by one and taken out by another', {
    form: { ...completeForm, evidence: without(completeForm.evidence, discussed) },
    layout: columns(letter(), ...statements(), {
      ...evidence(),
      cell: (form, { id }) =>
        discussed.includes(id)
          ? cell(paragraph(brought('Jane', taken('Tom', 'Learning walk'))))
          : cell(paragraph(run((form.evidence[id] ?? '').replace('\n', ' ')))),
    }),
  }),
  benchmarkCase('shape: tracked: rows moved to another place with their marks', {
    form: changed,
    layout: {
      rows: (form, aspect, layout) => plainLayout.rows(form, aspect, layout),
      tables: (form, outcome, layout) => {
        const was = plainLayout.tables(form, { ...outcome, aspects: outcome.aspects.slice(0, -1) }, layout);
        const last = outcome.aspects[outcome.aspects.length - 1];
        if (last === undefined) return was;
        const old = row(
          [
            cell(paragraph(`<w:moveFrom ${by('Jane')}>${run(last.letter)}</w:moveFrom>`)),
            ...(['emerging', 'expected', 'exemplary'] as const).map((level) =>
              cell(
                paragraph(
                  `<w:moveFrom ${by('Jane')}>${run(last.statements[level], level === 'emerging' ? highlight('red') : '')}</w:moveFrom>`,
                ),
              ),
            ),
            plainCell(''),
          ],
          `<w:del ${by('Jane')}/>`,
        );
        const moved = layout
          .rows(form, last, layout)
          .map((content) =>
            content
              .replace('<w:tr>', `<w:tr><w:trPr><w:ins ${by('Jane')}/></w:trPr>`)
              .replace(/<w:r>.*?<\/w:r>/g, (runs) => `<w:moveTo ${by('Jane')}>${runs}</w:moveTo>`),
          );
        return was.replace('</w:tbl>', `${moved.join('')}${old}</w:tbl>`);
      },
    },
  }),
  benchmarkCase('shape: tracked: a column of initials brought in, cell by cell', {
    layout: columns(
      letter(),
      ...statements(),
      {
        heading: 'Initials',
        width: 900,
        cell: () => cell(paragraph(brought('Tom', run('TB'))), `<w:cellIns ${by('Tom')}/>`),
      },
      evidence(),
    ),
  }),
  benchmarkCase('shape: tracked: cells shaded by one author, the shading taken off by another', {
    form: changed,
    layout: inDiscussed((text, level, id) => {
      const was = `<w:tcPrChange ${by('Tom')}><w:tcPr>${shading('FFFF00')}</w:tcPr></w:tcPrChange>`;
      if (now[id] === level) return plainCell(text, shading('FFFF00'));
      return plainCell(text, completeForm.ratings[id] === level ? was : '');
    }),
  }),
];
