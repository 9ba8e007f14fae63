/** @jest-environment jsdom */
import { withoutControls } from '../../../src/preview/page/document-view';
import { bodyOf, control, docx, paragraph, run, table } from '../stand-in/support/docx';

test('what stands in controls round paragraphs, rows and nested controls is drawn', () => {
  const inner = control('inner', run('inside'));
  const document = docx(
    paragraph(inner) +
      control('round', paragraph('around')) +
      table([[control('evidence', paragraph('written')) + paragraph('')]]),
  );
  const drawn = bodyOf(withoutControls(document));
  expect(drawn).not.toContain('sdt');
  expect(
    drawn
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .join(' ')
      .trim(),
  ).toBe('inside around written');
});
