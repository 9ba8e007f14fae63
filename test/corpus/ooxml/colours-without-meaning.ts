import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { without } from '../build/form';
import { highlightedCell, marking, plainLayout, tablePerAspect, type Layout } from '../build/layout';
import { bandedTableStyle, characterStyle, paragraphStyle, standardStyles } from '../build/styles';
import { levelNames, type LevelName, type WordedAspect } from '../build/wording';
import {
  cell,
  deletedRun,
  highlight,
  paragraph,
  plainCell,
  row,
  run,
  shading,
} from '../build/wordprocessing';

/** Colour that is no mark: a look of the table, colour on nothing, colour that cannot be seen. */

const tints: Readonly<Record<LevelName, string>> = {
  emerging: 'FBE4D5',
  expected: 'FFF2CC',
  exemplary: 'E2EFD9',
};

/** Columns with these fills; `chosen` writes the best fit on top of its column's. */
function tinted(
  fills: Partial<Record<LevelName, string>>,
  chosen: (text: string, fill: string) => string,
): Pick<Layout, 'statement'> {
  return {
    statement: (form, aspect, level) => {
      const fill = fills[level] ?? 'auto';
      const text = aspect.statements[level];
      return form.ratings[aspect.id] === level ? chosen(text, fill) : plainCell(text, shading(fill));
    },
  };
}

const highlightOnTint = (text: string, fill: string) => highlightedCell(text, 'yellow', shading(fill));
const brightFill = (text: string) => plainCell(text, shading('FFFF00'));

/** Every other row filled across all of its cells. */
function banded(chosen: (text: string, fill: string) => string): Partial<Layout> {
  const fillOf = (aspect: WordedAspect): string =>
    aspect.letter.charCodeAt(0) % 2 === 0 ? 'F2F2F2' : 'auto';
  return {
    rows: (form, aspect) => {
      const fill = fillOf(aspect);
      const statement = (level: LevelName): string => {
        const text = aspect.statements[level];
        return form.ratings[aspect.id] === level ? chosen(text, fill) : plainCell(text, shading(fill));
      };
      return [
        row([
          plainCell(aspect.letter, shading(fill)),
          ...levelNames.map(statement),
          plainCell(form.evidence[aspect.id] ?? '', shading(fill)),
        ]),
      ];
    },
  };
}

/** Unchosen statements written by this function, chosen ones highlighted. */
function unchosen(
  write: (text: string, aspect: WordedAspect, level: LevelName) => string,
): Pick<Layout, 'statement'> {
  return {
    statement: (form, aspect, level) =>
      form.ratings[aspect.id] === level
        ? highlightedCell(aspect.statements[level])
        : write(aspect.statements[level], aspect, level),
  };
}

export const colourlessCases: CorpusCase[] = [
  benchmarkCase('column tint: Expected, highlight on top', {
    form: halfForm,
    layout: tinted({ expected: 'DEEAF6' }, highlightOnTint),
  }),
  benchmarkCase('column tint: all three, highlight on top', {
    form: halfForm,
    layout: tinted(tints, highlightOnTint),
  }),
  benchmarkCase('column tint: all three, marks by a brighter cell', {
    layout: tinted(tints, brightFill),
  }),
  benchmarkCase('column tint: all three and the header, marks by a brighter cell, half filled in', {
    form: halfForm,
    layout: {
      ...tinted(tints, brightFill),
      header: () =>
        row([
          plainCell(''),
          ...levelNames.map((level) => plainCell(level.toUpperCase(), shading(tints[level]))),
          plainCell('Evidence to support judgement'),
        ]),
    },
  }),
  benchmarkCase('column tint: Expected, in a table for each aspect', {
    form: halfForm,
    layout: {
      ...tinted({ expected: 'D9D9D9' }, highlightOnTint),
      ...tablePerAspect,
    },
  }),
  benchmarkCase('column tint by paragraph styles', {
    form: halfForm,
    layout: {
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('yellow') : '';
        return cell(paragraph(run(aspect.statements[level], mark), `<w:pStyle w:val="${level}"/>`));
      },
    },
    package: {
      styles:
        standardStyles +
        levelNames.map((level) => paragraphStyle(level, `${level} text`, shading(tints[level]))).join(''),
    },
  }),
  benchmarkCase('banded rows by direct shading', {
    form: halfForm,
    layout: banded((text, fill) => highlightedCell(text, 'green', shading(fill))),
  }),
  benchmarkCase('banded rows by direct shading, marks by a brighter cell', {
    form: halfForm,
    layout: banded(brightFill),
  }),
  benchmarkCase('banded rows by a table style', {
    form: halfForm,
    layout: {
      tables: (form, outcome, layout) =>
        plainLayout.tables(form, outcome, layout).replace('w:val="TableGrid"', 'w:val="Banded"'),
    },
    package: { styles: standardStyles + bandedTableStyle },
  }),
  benchmarkCase('header fills before every aspect', {
    form: halfForm,
    layout: {
      rows: (form, aspect, layout) => [layout.header(layout), ...plainLayout.rows(form, aspect, layout)],
      header: () =>
        row(
          ['', 'Emerging', 'Expected', 'Exemplary', 'Evidence to support judgement'].map((label, index) =>
            plainCell(label, shading(['auto', 'F4B083', 'FFD966', 'A8D08D', 'BDD6EE'][index] ?? 'auto')),
          ),
        ),
    },
  }),
  benchmarkCase('white, automatic and no colour on the statements that were not chosen', {
    layout: unchosen((text, aspect) => {
      const ways = [
        highlightedCell(text, 'white'),
        highlightedCell(text, 'none'),
        plainCell(text, shading('FFFFFF')),
        plainCell(text, shading('auto')),
        plainCell(text, '<w:shd w:val="nil"/>'),
        plainCell(text, '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF" w:themeFill="background1"/>'),
        cell(paragraph(run(text, shading('FFFFFF')), shading('ffffff'))),
      ];
      return ways[aspect.letter.charCodeAt(0) % ways.length] ?? plainCell(text);
    }),
  }),
  benchmarkCase('colour on spaces, breaks and the paragraph mark only', {
    layout: unchosen((text, aspect, level) => {
      const mark = `<w:rPr>${highlight('yellow')}</w:rPr>`;
      if (level === 'emerging') return cell(paragraph(run(text), mark));
      if (aspect.letter < 'c') return cell(paragraph(run(text) + run('  \u00a0 ', highlight('green'))));
      return cell(paragraph(run(text) + run('\t\n', shading('FFFF00'))) + paragraph('', mark));
    }),
  }),
  benchmarkCase('colour on deleted words only', {
    layout: unchosen((text) =>
      cell(paragraph(run(text) + deletedRun(' Best fit for us.', highlight('yellow')))),
    ),
  }),
  benchmarkCase('colour that a tracked change of format has taken away', {
    layout: unchosen((text) =>
      cell(
        paragraph(
          run(
            text,
            `<w:rPrChange w:id="7" w:author="A reviewer" w:date="2019-03-04T10:00:00Z"><w:rPr>${highlight('yellow')}</w:rPr></w:rPrChange>`,
          ),
        ),
      ),
    ),
  }),
  benchmarkCase('colour that a tracked change of format has brought', {
    layout: marking((text) =>
      cell(
        paragraph(
          run(
            text,
            `${highlight('yellow')}<w:rPrChange w:id="7" w:author="A reviewer" w:date="2019-03-04T10:00:00Z"><w:rPr/></w:rPrChange>`,
          ),
        ),
      ),
    ),
  }),
  benchmarkCase('shading that tracked changes of cell and paragraph format have taken away', {
    layout: unchosen((text) =>
      cell(
        paragraph(
          run(text),
          `<w:pPrChange w:id="8" w:author="A reviewer"><w:pPr>${shading('FFFF00')}</w:pPr></w:pPrChange>`,
        ),
        `<w:tcPrChange w:id="9" w:author="A reviewer"><w:tcPr>${shading('FFFF00')}</w:tcPr></w:tcPrChange>`,
      ),
    ),
  }),
  benchmarkCase('colour of a character style that is taken away directly', {
    layout: unchosen((text, aspect) => {
      const away = aspect.letter < 'c' ? highlight('none') : `${highlight('none')}${shading('auto')}`;
      return cell(paragraph(run(text, `<w:rStyle w:val="BestFit"/>${away}`)));
    }),
    package: { styles: standardStyles + characterStyle('BestFit', 'Best fit', highlight('yellow')) },
  }),
  benchmarkCase('colour on hidden words only', {
    layout: unchosen((text) =>
      cell(paragraph(run(text) + run(' internal note', `<w:vanish/>${highlight('yellow')}`))),
    ),
  }),
  benchmarkCase('colour on a full stop left over from an earlier choice', {
    layout: {
      statement: (form, aspect, level) => {
        if (aspect.id !== '1c' || form.ratings['1c'] === level)
          return plainLayout.statement(form, aspect, level);
        const text = aspect.statements[level].replace(/\.$/, '');
        return cell(paragraph(run(text) + run('.', highlight('yellow'))));
      },
    },
    expected: { either: ['1c'] },
  }),
  benchmarkCase('one whole row coloured to say that it is done', {
    layout: {
      rows: (form, aspect, layout) =>
        plainLayout
          .rows(form, aspect, layout)
          .map((content) =>
            aspect.id === '2h'
              ? content.replace(
                  /<w:tc>(<w:tcPr>.*?<\/w:tcPr>)?/g,
                  `<w:tc><w:tcPr>${shading('A8D08D')}</w:tcPr>`,
                )
              : content,
          ),
    },
    expected: { either: ['2h'] },
  }),
  benchmarkCase('comments, bookmarks and borders round unchosen statements', {
    form: halfForm,
    layout: unchosen((text) =>
      cell(
        paragraph(
          `<w:commentRangeStart w:id="4"/><w:bookmarkStart w:id="3" w:name="fit"/>${run(
            text,
            '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="FF0000"/>',
          )}<w:bookmarkEnd w:id="3"/><w:commentRangeEnd w:id="4"/>`,
        ),
      ),
    ),
  }),
  benchmarkCase('a table filled as a whole behind the words', {
    form: { ...completeForm, ratings: without(completeForm.ratings, ['1a']) },
    layout: {
      tables: (form, outcome, layout) =>
        plainLayout.tables(form, outcome, layout).replace('</w:tblPr>', `${shading('EDEDED')}</w:tblPr>`),
    },
  }),
];
