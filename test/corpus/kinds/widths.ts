import { benchmarkCase } from '../build/benchmark';
import { levelNames } from '../build/wording';
import type { Layout } from '../build/layout';
import { plainLayout } from '../build/layout';
import { row } from '../build/wordprocessing';
import type { CorpusCase } from '../case';

/** Tables whose columns are given otherwise than by a grid of twips. */

/** An aspect's cells, each with these properties put in. */
function rowsWith(properties: (at: number) => string, rowProperties = ''): Partial<Layout> {
  const widen = (xml: string, at: number) =>
    xml.includes('<w:tcPr>')
      ? xml.replace('<w:tcPr>', `<w:tcPr>${properties(at)}`)
      : xml.replace('<w:tc>', `<w:tc><w:tcPr>${properties(at)}</w:tcPr>`);
  return {
    letter: null,
    rows: (form, aspect, layout) => [
      row(
        [
          ...levelNames.map((level) => layout.statement(form, aspect, level)),
          layout.evidence(form, aspect),
        ].map(widen),
        rowProperties,
      ),
    ],
  };
}

const shares = [22, 22, 22, 34];
const fiftieths = (at: number) => `<w:tcW w:w="${(shares[at] ?? 0) * 50}" w:type="pct"/>`;
const percent = (at: number) => `<w:tcW w:w="${shares[at] ?? 0}%" w:type="pct"/>`;
const noGrid = (body: string) => body.replace(/<w:tblGrid>.*?<\/w:tblGrid>/gs, '');
const emptyGrid = (body: string) => body.replace(/<w:gridCol w:w="\d+"\/>/g, '<w:gridCol/>');
const oneColumn = (body: string) =>
  body.replace(/<w:tblGrid>.*?<\/w:tblGrid>/gs, '<w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>');

/** A grid column stands before every row of statements, or before the header row alone. */
function indented(rowsToo: boolean, headerToo: boolean): Partial<Layout> {
  const before = '<w:gridBefore w:val="1"/><w:wBefore w:w="500" w:type="dxa"/>';
  const spanning = (xml: string) => xml.replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>');
  const shifted = rowsWith(() => '', before);
  return {
    letter: null,
    widths: () => [500, 2800, 2800, 2800, 4500],
    header: () => {
      const header = plainLayout.header({ ...plainLayout, letter: null });
      return headerToo ? header.replace('<w:trPr>', `<w:trPr>${before}`) : spanning(header);
    },
    rows: (form, aspect, layout) =>
      rowsToo
        ? (shifted.rows?.(form, aspect, layout) ?? [])
        : [
            row(
              [
                ...levelNames.map((level) => layout.statement(form, aspect, level)),
                layout.evidence(form, aspect),
              ].map((xml, at) =>
                at > 0
                  ? xml
                  : xml.includes('<w:tcPr>')
                    ? xml.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>')
                    : spanning(xml),
              ),
            ),
          ],
  };
}

/** Every second row begins a sliver further right. */
const everySecond: Partial<Layout> = {
  letter: null,
  widths: () => [80, 2720, 2800, 2800, 4500],
  header: () =>
    plainLayout
      .header({ ...plainLayout, letter: null })
      .replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'),
  rows: (form, aspect, layout) => {
    const isOdd = aspect.id.charCodeAt(1) % 2 === 1;
    const drawn = indented(isOdd, true).rows?.(form, aspect, layout) ?? [];
    return isOdd ? drawn.map((one) => one.replace('w:w="500"', 'w:w="80"')) : drawn;
  },
};

export const cases: CorpusCase[] = [
  benchmarkCase('widths: in fiftieths of a percent', { layout: rowsWith(fiftieths) }),
  benchmarkCase('widths: in fiftieths of a percent, no grid', { layout: rowsWith(fiftieths), body: noGrid }),
  benchmarkCase('widths: in percent', { layout: rowsWith(percent) }),
  benchmarkCase('widths: in percent, no grid', { layout: rowsWith(percent), body: noGrid }),
  benchmarkCase('widths: in percent, a grid of one column', { layout: rowsWith(percent), body: oneColumn }),
  benchmarkCase('widths: in percent, a grid without widths', { layout: rowsWith(percent), body: emptyGrid }),
  benchmarkCase('widths: none at all', { layout: { letter: null }, body: noGrid }),
  benchmarkCase('widths: auto', {
    layout: rowsWith(() => '<w:tcW w:w="0" w:type="auto"/>'),
    body: emptyGrid,
  }),
  benchmarkCase('widths: of nothing', { layout: rowsWith(() => '<w:tcW w:w="0" w:type="dxa"/>') }),
  benchmarkCase('widths: a grid column before the statements', { layout: indented(true, false) }),
  benchmarkCase('widths: a grid column before the header row', { layout: indented(false, true) }),
  benchmarkCase('widths: a grid column before all rows', { layout: indented(true, true) }),
  benchmarkCase('widths: a sliver before every second row', { layout: everySecond }),
];
