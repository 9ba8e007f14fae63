import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { halfForm, completeForm, withoutAspects } from '../build/filled-forms';
import { highlightedCell, plainLayout, type Layout } from '../build/layout';
import { levelNames } from '../build/wording';
import {
  cell,
  control,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  shading,
  table,
} from '../build/wordprocessing';

/** Tables as Word lets people bend them: nested, merged, shifted, wrapped. */

/** Every row of statements rewritten; `content` is the row as the plain layout writes it. */
function eachRow(rewrite: (content: string) => string): Partial<Layout> {
  return { rows: (form, aspect, layout) => plainLayout.rows(form, aspect, layout).map(rewrite) };
}

export const tableCases: CorpusCase[] = [
  benchmarkCase('the whole document inside a layout table', {
    body: (body) =>
      table(
        [row([plainCell('', shading('1F3864')), cell(body + plain(''))])],
        [600, 14000],
        '<w:tblW w:w="0" w:type="auto"/>',
      ),
  }),
  benchmarkCase('each outcome inside a layout table of two levels', {
    form: halfForm,
    layout: {
      tables: (form, outcome, layout) => {
        const inner = table([row([cell(plainLayout.tables(form, outcome, layout) + plain(''))])], [13500]);
        return table([row([cell(inner + plain(''))])], [14000]);
      },
    },
  }),
  benchmarkCase('rows that start and end off the grid', {
    form: halfForm,
    layout: {
      rows: (form, aspect, layout) =>
        plainLayout
          .rows(form, aspect, layout)
          .map((content) =>
            aspect.letter < 'c'
              ? content.replace(
                  '<w:tr>',
                  '<w:tr><w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="20" w:type="dxa"/></w:trPr>',
                )
              : content
                  .replace('<w:tr>', '<w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>')
                  .replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'),
          ),
      header: (layout) => plainLayout.header(layout).replace('<w:trPr>', '<w:trPr><w:gridBefore w:val="1"/>'),
      widths: (layout) => [20, ...plainLayout.widths(layout)],
    },
  }),
  benchmarkCase('no grid and no widths', {
    body: (body) => body.replace(/<w:tblGrid>.*?<\/w:tblGrid>/g, '<w:tblGrid/>'),
  }),
  benchmarkCase('letter and statements merged down over a second evidence row', {
    form: halfForm,
    layout: {
      rows: (form, aspect) => {
        const down = '<w:vMerge w:val="restart"/>';
        const [first = '', second = ''] = (form.evidence[aspect.id] ?? '').split('\n');
        return [
          row([
            plainCell(aspect.letter, down),
            ...levelNames.map((level) =>
              form.ratings[aspect.id] === level
                ? highlightedCell(aspect.statements[level], 'yellow', down)
                : plainCell(aspect.statements[level], down),
            ),
            plainCell(first),
          ]),
          row([...['', '', '', ''].map((text) => plainCell(text, '<w:vMerge/>')), plainCell(second)]),
        ];
      },
    },
  }),
  benchmarkCase('cells merged across the old way', {
    form: halfForm,
    layout: {
      header: () =>
        row([
          plainCell('Emerging', '<w:hMerge w:val="restart"/>'),
          plainCell('', '<w:hMerge w:val="continue"/>'),
          ...['Expected', 'Exemplary', 'Evidence to support judgement'].map((label) => plainCell(label)),
        ]),
    },
  }),
  benchmarkCase('statement columns of two grid columns each', {
    layout: {
      ...eachRow((content) => content.replace(/<w:tc>/g, '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')),
      header: (layout) =>
        plainLayout.header(layout).replace(/<w:tc>/g, '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'),
      widths: () => [300, 300, 1400, 1400, 1400, 1400, 1400, 1400, 2200, 2300],
    },
  }),
  benchmarkCase('tables, rows and cells in controls and custom XML without tags', {
    layout: {
      tables: (form, outcome, layout) =>
        control(plainLayout.tables(form, outcome, layout), { title: 'Table' }),
      rows: (form, aspect, layout) =>
        plainLayout
          .rows(form, aspect, layout)
          .map((content) =>
            aspect.letter < 'c' ? `<w:customXml w:element="row">${content}</w:customXml>` : content,
          ),
      evidence: (form, aspect) => control(plainLayout.evidence(form, aspect), { title: 'Evidence' }),
    },
  }),
  benchmarkCase('statements split into paragraphs at their sentences', {
    layout: {
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('yellow') : '';
        const sentences = aspect.statements[level].split(/(?<=\.) /);
        return cell(sentences.map((sentence) => paragraph(run(sentence, mark))).join(plain('')));
      },
    },
  }),
  benchmarkCase('empty rows between the aspects', {
    form: halfForm,
    layout: {
      rows: (form, aspect, layout) => [
        ...plainLayout.rows(form, aspect, layout),
        row(['', '', '', '', ''].map((text) => plainCell(text))),
      ],
    },
  }),
  benchmarkCase('a row whose Exemplary and Expected cells a school has merged', {
    form: withoutAspects(completeForm, ['1f']),
    layout: {
      rows: (form, aspect, layout) => {
        if (aspect.id !== '1f') return plainLayout.rows(form, aspect, layout);
        const joined = plain(aspect.statements.expected) + plain(aspect.statements.exemplary);
        return [
          row([
            plainCell('f'),
            plainCell(aspect.statements.emerging),
            cell(joined, '<w:gridSpan w:val="2"/>'),
            plainCell(''),
          ]),
        ];
      },
    },
    expected: { either: ['1f'] },
  }),
  benchmarkCase('tables that float beside the text', {
    form: halfForm,
    body: (body) =>
      body.replace(
        /<w:tblPr>/g,
        '<w:tblPr><w:tblpPr w:vertAnchor="page" w:horzAnchor="margin" w:tblpY="1"/>',
      ),
  }),
];
