import { readdirSync, readFileSync } from 'node:fs';
import { newerUses } from '../support/newer-members';
import { officeProgram } from '../support/office-program';

const guard = 'src/word/newer-word.ts';

/** The code that names Office; not the preview, which is never in production. */
const ours = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/preview/'))
  .filter((file) => /\b(Office|Word|OfficeExtension)\./.test(readFileSync(file, 'utf8')));

const madeUp = `
  export async function uses(control: Word.ContentControl): Promise<void> {
    control.insertText('', 'Replace');
    control.onDataChanged.add(async () => undefined);
    control.load('items/text,title,xmlMapping/xpath');
    const { onExited } = control;
    const [first] = await Word.run(async ({ document }) => document.contentControls.getByTag('a').items.map((each) => each.endnotes));
    Office.context.document.settings.get('a');
    await Office.addin.hide();
    return void [onExited, first];
  }`;

const program = officeProgram(ours, { '/made-up.ts': madeUp });

test('nothing newer than WordApi 1.3 is used outside its guard', () => {
  expect(
    newerUses(
      program,
      ours.filter((file) => file !== guard),
    ),
  ).toEqual([]);
});

test('what is newer is found, wherever it is said', () => {
  const found = newerUses(program, ['/made-up.ts']).map(({ line, member, set }) => [line, member, set]);
  expect(found).toEqual([
    [4, 'ContentControl.onDataChanged', 'WordApi 1.5'],
    [5, 'ContentControl.xmlMapping', 'WordApiDesktop 1.3'],
    [5, 'XmlMapping.xpath', 'WordApiDesktop 1.3'],
    [6, 'ContentControl.onExited', 'WordApi 1.5'],
    [7, 'ContentControl.endnotes', 'WordApi 1.5'],
    [9, 'Addin.hide', 'SharedRuntime 1.1'],
  ]);
});

test('the guard is needed', () => {
  expect(newerUses(program, [guard]).map(({ set }) => set)).toContain('WordApi 1.5');
});
