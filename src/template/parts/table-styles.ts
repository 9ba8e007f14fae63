import { colours } from '../../house-style/colours';
import { w } from '../wordprocessing';
import type { Xml } from '../xml';

const cellMargins = w('tblCellMar', {}, [
  w('top', { w: 60, type: 'dxa' }),
  w('left', { w: 100, type: 'dxa' }),
  w('bottom', { w: 60, type: 'dxa' }),
  w('right', { w: 100, type: 'dxa' }),
]);

/** The default styles, which Word takes where no style is named. */
export const defaultStyles: readonly Xml[] = [
  w('style', { type: 'character', default: 1, styleId: 'DefaultParagraphFont' }, [
    w('name', { val: 'Default Paragraph Font' }),
    w('uiPriority', { val: 1 }),
    w('semiHidden'),
  ]),
  w('style', { type: 'numbering', default: 1, styleId: 'NoList' }, [
    w('name', { val: 'No List' }),
    w('uiPriority', { val: 99 }),
    w('semiHidden'),
  ]),
  w('style', { type: 'table', default: 1, styleId: 'TableNormal' }, [
    w('name', { val: 'Normal Table' }),
    w('uiPriority', { val: 99 }),
    w('semiHidden'),
    w('tblPr', {}, [w('tblInd', { w: 0, type: 'dxa' }), cellMargins]),
  ]),
];

/** Every table of the document: thin lines, and room round the text. */
export const tableStyle = w('style', { type: 'table', styleId: 'BenchmarkTable' }, [
  w('name', { val: 'Benchmark Table' }),
  w('basedOn', { val: 'TableNormal' }),
  w('tblPr', {}, [
    w(
      'tblBorders',
      {},
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
        w(side, { val: 'single', sz: 4, space: 0, color: colours.line }),
      ),
    ),
  ]),
]);
