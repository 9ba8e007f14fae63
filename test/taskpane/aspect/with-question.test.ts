import { withQuestion } from '../../../src/taskpane/views/aspect/key-questions';

/** The text with a bar where the cursor is. */
const asked = (text: string) => {
  const { text: after, cursor } = withQuestion(text, 'Next steps');
  return `${after.slice(0, cursor)}|${after.slice(cursor)}`;
};

test.each([
  ['an empty text begins with it', '', 'Next steps\n|'],
  ['it is a line of its own at the end', 'We meet weekly.', 'We meet weekly.\nNext steps\n|'],
  ['empty lines before it are taken away', 'We meet weekly.\n\n', 'We meet weekly.\nNext steps\n|'],
  ['where it ends the text already, a line is begun behind it', 'One\nNext steps', 'One\nNext steps\n|'],
  ['it is not put in twice', 'Next steps\nTrain staff\nMore', 'Next steps\nTrain staff|\nMore'],
])('%s', (_name, before, after) => {
  expect(asked(before)).toBe(after);
});
