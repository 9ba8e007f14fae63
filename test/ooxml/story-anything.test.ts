import fc from 'fast-check';
import { paragraphsOf } from '../../src/ooxml/text';
import { storyOf } from './support/story-of';
import { seed, times } from '../support/repetition';

const HOLDERS =
  'w:p w:r w:tbl w:tr w:tc w:sdt w:sdtContent w:ins w:del w:hyperlink w:customXml w:drawing w:pict w:txbxContent w:ruby w:unheardOf m:oMath m:r mc:AlternateContent mc:Fallback';
const LEAVES =
  '<w:t>x</w:t> <w:tab/> <w:fldChar w:fldCharType="begin"/> <w:fldChar w:fldCharType="separate"/> <w:fldChar w:fldCharType="end"/> <w:tcPr><w:vMerge/></w:tcPr> <w:tcPr><w:cellDel/></w:tcPr> <w:trPr><w:del/></w:trPr> <w:rPr><w:b/></w:rPr> <w:pPr><w:rPr><w:del/></w:rPr></w:pPr> <w:sdtPr><w14:checkbox/></w:sdtPr>';

/** Elements in any order and nesting, as no producer would write them. */
const anything = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 8, depthSize: 'medium' },
    fc.constantFrom(...LEAVES.split(/ (?=<)/)),
    fc
      .tuple(fc.constantFrom(...HOLDERS.split(' ')), fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
})).node;

test('elements in any order and nesting are read, and the paragraphs after them as always', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 8 }), (nodes) => {
      const story = storyOf(`${nodes.join('')}<w:p><w:r><w:t>the end</w:t></w:r></w:p>`);
      const last = story.blocks.at(-1);
      expect(last).toMatchObject({ kind: 'paragraph', control: null, markDeleted: false });
      expect(last?.kind === 'paragraph' && last.content).toMatchObject([
        { text: 'the end', revision: 'none' },
      ]);
      const indices = paragraphsOf(story.blocks).map(({ index }) => index);
      expect(new Set(indices).size).toBe(indices.length);
    }),
    { numRuns: times(150, 4000), seed },
  );
});
