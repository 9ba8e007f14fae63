import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { halfForm } from '../build/filled-forms';
import { without } from '../build/form';
import { plainLayout } from '../build/layout';
import { plainCell, table } from '../build/wordprocessing';
import { ratings } from './expected';

/** A row's cells on a grid with a thin column before each border: it belongs to the cell left or right of it. */
function onThinGrid(xml: string, toTheRight: boolean, count: number): string {
  let at = 0;
  return xml.replace(/<w:tc>(?:<w:tcPr>(.*?)<\/w:tcPr>)?/g, (_, properties: string | undefined) => {
    const thin = toTheRight ? at > 0 : at < count - 1;
    at += 1;
    return `<w:tc><w:tcPr><w:gridSpan w:val="${thin ? 2 : 1}"/>${properties ?? ''}</w:tcPr>`;
  });
}

/** Every other row has its borders so many twips left of the header's. */
const dragged = [5, 20, 60, 150, 300, 500].map((by) =>
  benchmarkCase(`kinds: borders of every other row dragged by ${by} twips`, {
    layout: {
      tables: (form, outcome, layout) => {
        const widths = layout.widths(layout);
        const grid = widths.flatMap((width, at) => (at < widths.length - 1 ? [width - by, by] : [width]));
        const rows = [
          layout.header(layout),
          ...outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)),
        ];
        return table(
          rows.map((one, at) => onThinGrid(one, at % 2 === 1, widths.length)),
          grid,
        );
      },
    },
  }),
);

const twice = benchmarkCase('kinds: the form twice, the second copy filled in', {
  layout: {
    outcomes: (form, layout) =>
      plainLayout.outcomes({ ...form, ratings: {}, evidence: {} }, layout) +
      plainLayout.outcomes(form, layout),
  },
  expected: { notes: ['holds the form more than once'] },
});
const differing = benchmarkCase('kinds: the form twice, the copies differ in 1a', {
  layout: {
    outcomes: (form, layout) =>
      plainLayout.outcomes(
        {
          ...form,
          ratings: { ...form.ratings, '1a': form.ratings['1a'] === 'expected' ? 'emerging' : 'expected' },
        },
        layout,
      ) + plainLayout.outcomes(form, layout),
  },
  expected: { ratings: without(ratings, ['1a']), unsure: ['1a'] },
});

const unanswered = benchmarkCase('kinds: nothing but the form', {
  form: halfForm,
  layout: { statement: (_, a, l) => plainCell(a.statements[l]) },
  expected: { ratings: {} },
});

/** The form as a whole: left empty, there twice, its borders dragged. */
export const formCases: CorpusCase[] = [...dragged, unanswered, twice, differing];
