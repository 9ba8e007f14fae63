import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { idsOf, only, without } from '../build/form';
import { highlightedCell, marking, plainLayout } from '../build/layout';
import { characterStyle, paragraphStyle, standardStyles } from '../build/styles';
import { aspects, levelNames, type WordedAspect } from '../build/wording';
import { cell, highlight, paragraph, plain, plainCell, run, shading } from '../build/wordprocessing';

/** The ways in which a school may colour the best fit. */

const highlightColours = [
  'black',
  'blue',
  'cyan',
  'green',
  'magenta',
  'red',
  'yellow',
  'darkBlue',
  'darkCyan',
  'darkGreen',
  'darkMagenta',
  'darkRed',
  'darkYellow',
  'darkGray',
  'lightGray',
];

function nth<T>(items: readonly T[], aspect: WordedAspect): T {
  const item = items[aspects.indexOf(aspect) % items.length];
  if (item === undefined) throw new Error('No items to choose from');
  return item;
}

/** A cell in which these words of the text are highlighted and the others not. */
function partlyHighlighted(text: string, from: number, to: number, colour = 'yellow'): string {
  const words = text.split(' ');
  const pieces = [words.slice(0, from), words.slice(from, to), words.slice(to)].map((part) => part.join(' '));
  return cell(
    paragraph(run(`${pieces[0]} `) + run(pieces[1] ?? '', highlight(colour)) + run(` ${pieces[2]}`)),
  );
}

const shadedCell = (fill: string) => (text: string) => plainCell(text, shading(fill));

export const markCases: CorpusCase[] = [
  benchmarkCase('highlight in every colour that Word has', {
    layout: marking((text, aspect) => highlightedCell(text, nth(highlightColours, aspect))),
  }),
  benchmarkCase('shading of runs in several colours', {
    layout: marking((text, aspect) =>
      cell(paragraph(run(text, shading(nth(['FFFF00', '92D050', '00B0F0', 'D9D9D9'], aspect))))),
    ),
  }),
  benchmarkCase('shading of paragraphs', {
    form: halfForm,
    layout: marking((text) => cell(paragraph(run(text), shading('FFE599')))),
  }),
  benchmarkCase('shading of cells', { layout: marking(shadedCell('FFFF00')) }),
  benchmarkCase('shading of cells, a colour for each level', {
    layout: marking((text, _, level) =>
      shadedCell({ emerging: 'F4B083', expected: 'FFD966', exemplary: 'A8D08D' }[level])(text),
    ),
  }),
  benchmarkCase('shading of cells, half filled in', {
    form: halfForm,
    layout: marking(shadedCell('92D050')),
  }),
  benchmarkCase('shading by theme colours', {
    layout: marking((text, aspect) => {
      const theme = nth(['accent1', 'accent4', 'accent6', 'accent2'], aspect);
      return plainCell(
        text,
        `<w:shd w:val="clear" w:color="auto" w:fill="70AD47" w:themeFill="${theme}" w:themeFillTint="99"/>`,
      );
    }),
  }),
  benchmarkCase('shading by a grey theme colour, white darkened', {
    layout: marking((text) =>
      plainCell(
        text,
        '<w:shd w:val="clear" w:color="auto" w:fill="BFBFBF" w:themeFill="background1" w:themeFillShade="BF"/>',
      ),
    ),
  }),
  benchmarkCase('shading by patterns', {
    layout: marking((text, aspect) => {
      const pattern = nth(
        [
          '<w:shd w:val="pct25" w:color="auto" w:fill="FFFF00"/>',
          '<w:shd w:val="solid" w:color="FFFF00" w:fill="auto"/>',
          '<w:shd w:val="pct20" w:color="auto" w:fill="auto"/>',
          '<w:shd w:val="diagStripe" w:color="00B050" w:fill="auto"/>',
        ],
        aspect,
      );
      return plainCell(text, pattern);
    }),
  }),
  benchmarkCase('highlight by a character style', {
    layout: marking((text) => cell(paragraph(run(text, '<w:rStyle w:val="BestFit"/>')))),
    package: { styles: standardStyles + characterStyle('BestFit', 'Best fit', highlight('yellow')) },
  }),
  benchmarkCase('shading by a character style based on another', {
    form: halfForm,
    layout: marking((text) => cell(paragraph(run(text, '<w:rStyle w:val="OurFit"/>')))),
    package: {
      styles:
        standardStyles +
        characterStyle('BestFit', 'Best fit', shading('FFFF00')) +
        '<w:style w:type="character" w:customStyle="1" w:styleId="OurFit"><w:name w:val="Our fit"/><w:basedOn w:val="BestFit"/><w:rPr><w:i/></w:rPr></w:style>',
    },
  }),
  benchmarkCase('shading by a paragraph style', {
    layout: marking((text) => cell(paragraph(run(text), '<w:pStyle w:val="Chosen"/>'))),
    package: { styles: standardStyles + paragraphStyle('Chosen', 'Chosen', shading('C5E0B3')) },
  }),
  benchmarkCase('only the first words highlighted', {
    layout: marking((text) => partlyHighlighted(text, 0, 4)),
  }),
  benchmarkCase('one word in the middle highlighted', {
    form: halfForm,
    layout: marking((text) => partlyHighlighted(text, 3, 4, 'cyan')),
  }),
  benchmarkCase('highlight in two colours and with gaps in one statement', {
    layout: marking((text) => {
      const words = text.split(' ');
      const colours = ['yellow', 'green'];
      const runs = words.map((word, index) =>
        run(`${word} `, index % 3 === 2 ? '' : highlight(colours[index % 3] ?? 'yellow')),
      );
      return cell(paragraph(runs.join('')));
    }),
  }),
  benchmarkCase('another way of marking in every outcome', {
    layout: marking((text, { outcome }) => {
      const ways = [
        highlightedCell(text),
        shadedCell('FFFF00')(text),
        cell(paragraph(run(text), shading('FFFF00'))),
        cell(paragraph(run(text, shading('FFFF00')))),
        partlyHighlighted(text, 1, 5),
      ];
      return ways[outcome - 1] ?? plainCell(text);
    }),
  }),
  benchmarkCase('two statements marked in some rows, three in one', {
    layout: {
      statement: (form, aspect, level) =>
        ['1c', '3a'].includes(aspect.id) && level !== 'emerging'
          ? highlightedCell(aspect.statements[level])
          : aspect.id === '5b'
            ? highlightedCell(aspect.statements[level], 'green')
            : plainLayout.statement(form, aspect, level),
    },
    expected: {
      ratings: without(completeForm.ratings, ['1c', '3a', '5b']),
      conflicts: ['1c', '3a', '5b'],
    },
  }),
  benchmarkCase('one statement highlighted and another shaded', {
    layout: {
      statement: (form, aspect, level) =>
        aspect.id === '2b' && level === 'emerging'
          ? shadedCell('FFFF00')(aspect.statements[level])
          : plainLayout.statement(form, aspect, level),
    },
    expected: { ratings: without(completeForm.ratings, ['2b']), conflicts: ['2b'] },
  }),
  benchmarkCase('two statements partly highlighted in every row of an outcome', {
    layout: {
      statement: (form, aspect, level) =>
        aspect.outcome === 4 && level !== 'exemplary'
          ? partlyHighlighted(aspect.statements[level], 2, 6)
          : plainLayout.statement(form, aspect, level),
    },
    expected: { ratings: without(completeForm.ratings, idsOf(4)), conflicts: idsOf(4) },
  }),
  benchmarkCase('every aspect Expected, highlighted', {
    form: {
      ...completeForm,
      ratings: Object.fromEntries(aspects.map(({ id }) => [id, 'expected' as const])),
    },
  }),
  benchmarkCase('every aspect of one outcome Expected, by cell shading, others mixed', {
    form: {
      ...completeForm,
      ratings: { ...completeForm.ratings, '5a': 'expected', '5b': 'expected', '5c': 'expected' },
    },
    layout: marking(shadedCell('FFFF00')),
    expected: { either: idsOf(5) },
  }),
  benchmarkCase('only one aspect marked in the whole document', {
    form: { ...completeForm, ratings: only(completeForm.ratings, ['3d']) },
    layout: marking(shadedCell('FFD966')),
  }),
  benchmarkCase('marked statement in two paragraphs, the second of them highlighted', {
    layout: marking((text) => {
      const words = text.split(' ');
      const half = Math.ceil(words.length / 2);
      const second = run(words.slice(half).join(' '), highlight('yellow'));
      return cell(plain(words.slice(0, half).join(' ')) + paragraph(second));
    }),
  }),
  benchmarkCase('evidence highlighted, which says nothing about the statements', {
    form: halfForm,
    layout: {
      evidence: (form, aspect) =>
        highlightedCell(
          form.evidence[aspect.id] ?? '',
          'yellow',
          aspect.letter === 'b' ? shading('92D050') : '',
        ),
    },
  }),
  benchmarkCase('chosen statements in white letters on a dark fill', {
    layout: marking((text) => cell(paragraph(run(text, '<w:color w:val="FFFFFF"/>')), shading('1F3864'))),
  }),
  benchmarkCase('marks on every level of a row named by its letter alone', {
    form: halfForm,
    layout: {
      letter: null,
      statement: (form, aspect, level) =>
        form.ratings[aspect.id] === level
          ? highlightedCell(`${aspect.letter}. ${aspect.statements[level]}`, nth(highlightColours, aspect))
          : plainCell(
              `${levelNames.indexOf(level) === 0 ? `${aspect.letter}. ` : ''}${aspect.statements[level]}`,
            ),
    },
  }),
];
