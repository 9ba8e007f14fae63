import { hasFields, obstaclesIn } from '../../../src/document/tagged/obstacles';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { docx } from '../../corpus/build/package';
import { checkBoxControl, control, paragraph, run } from '../../corpus/build/wordprocessing';

const field = (tag: string, id: number) => paragraph(control(run('Words'), { tag, id }));
const storyOf = (body: string) => readStory(openPackage(docx(body)));

const story = storyOf(
  [
    field('send/hertfordshire-2019/1a/evidence', 1),
    field('send/hertfordshire-2019/1b/evidence', 2),
    field('send/hertfordshire-2019/1b/evidence', 3),
    field('send/hertfordshire-2019/1c/evidence', 4),
    field('makers/own', 5),
  ].join(''),
);

test('what stands in the way of writing is told by what the document has and what Word lists', () => {
  const at = obstaclesIn(story, [
    'send/hertfordshire-2019/1a/evidence',
    'send/hertfordshire-2019/1b/evidence',
    'makers/own',
  ]);
  expect(['1a', '1b', '1c', '1d'].map((aspect) => at(`send/hertfordshire-2019/${aspect}/evidence`))).toEqual([
    null,
    'twice',
    'hidden',
    'noField',
  ]);
  expect(at('makers/own')).toBe('noField');
});

test('where it is not known what Word lists, nothing counts as hidden', () => {
  expect(obstaclesIn(story, null)('send/hertfordshire-2019/1c/evidence')).toBeNull();
});

test('fields of another maker or kind are none of the form', () => {
  expect(hasFields(story)).toBe(true);
  expect(hasFields(storyOf(field('makers/own', 1) + paragraph(checkBoxControl(true))))).toBe(false);
});
