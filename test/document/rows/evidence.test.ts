import { viewEvidence } from '../../../src/document/rows/evidence';
import { hertfordshire2019 as framework } from '../../../src/framework/frameworks';
import { aControl, aLine, aPicture, aRun } from '../support/build-lines';

function evidence(...lines: ReturnType<typeof aLine>[]) {
  return viewEvidence(framework, lines).evidence;
}

test.each([
  ['bullets', '• •'],
  ['dashes', '– — -'],
  ['dots', '…. ..'],
  ['a line to write on', '__________'],
  ['white space', ' \u00A0\u200B\t'],
  ['the placeholder, typed', 'Click or tap here to enter text.'],
  ['the older placeholder', 'Click here to enter text'],
  ['a prompt', 'What do you have in place?'],
])('%s is no evidence', (_name, text) => {
  expect(evidence(aLine(text))).toMatchObject({ text: '', present: false });
});

test.each(['n/a', 'See action plan', '95%', 'Élan'])('"%s" is evidence', (text) => {
  expect(evidence(aLine(text))).toEqual({ text, present: true });
});

test('a control that shows its placeholder is empty, whatever the placeholder says', () => {
  const shown = aRun('Type what you know', {}, { control: aControl({ showingPlaceholder: true }) });
  expect(evidence(aLine(shown)).present).toBe(false);
});

test('a picture is evidence', () => {
  expect(evidence(aLine(aPicture()))).toEqual({ text: '', present: true });
});

test('deletions are not evidence, insertions are', () => {
  expect(evidence(aLine(aRun('gone', {}, { revision: 'deleted' }))).present).toBe(false);
  expect(evidence(aLine(aRun('new', {}, { revision: 'inserted' }))).present).toBe(true);
});

test('key questions as headings are no evidence, and stay where the evidence is edited', () => {
  const read = evidence(aLine('Next steps'), aLine('Click here to enter text'), aLine('More training'));
  expect(read).toEqual({ text: 'More training', present: true, withPrompts: 'Next steps\nMore training' });
});

test('what is written behind a prompt is evidence, the prompt is not', () => {
  expect(evidence(aLine('What do you have in place? Weekly reviews.')).text).toBe('Weekly reviews.');
});

test('the line "Best fit:" is read apart from the evidence', () => {
  const view = viewEvidence(framework, [aLine('Best fit: ', 'Expected'), aLine('Learning walks')]);
  expect(view.evidence).toEqual({ text: 'Learning walks', present: true });
  expect(view.signs).toMatchObject([{ level: 'expected', says: 'for', strength: 'mark' }]);
  expect(viewEvidence(framework, [aLine('Best fit: ')]).signs).toEqual([]);
  expect(viewEvidence(framework, [aLine('Best fit: Expected or Exemplary')]).signs).toMatchObject([
    { level: null },
  ]);
});
