import { blocksText, paragraphText } from '../../src/ooxml/text';
import { firstParagraph, p, paragraphs, r, storyOf, table } from './story-of';

const textOf = (body: string) => paragraphText(firstParagraph(storyOf(body)));

test('a run split anywhere reads as one', () => {
  const paragraph = firstParagraph(storyOf(`<w:p>${r('Qual')}${r('ity')}<w:proofErr/>${r(' first')}</w:p>`));
  expect(paragraph.content).toHaveLength(1);
  expect(paragraphText(paragraph)).toBe('Quality first');
});

test('tabs, breaks and hyphens are characters, and soft hyphens are nothing', () => {
  const text = '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>';
  expect(textOf(`<w:p><w:r>${text}<w:softHyphen/><w:t>e\u00ADf</w:t></w:r></w:p>`)).toBe('a\tb\nc\u2011def');
});

test('paragraphs are counted over the cells of tables, nested ones too', () => {
  const story = storyOf(p('a') + table([p('b'), table([p('c')]) + p('d')]) + p('e'));
  expect(paragraphs(story).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(blocksText(story.blocks)).toBe('a\nb\nc\nd\ne');
});
