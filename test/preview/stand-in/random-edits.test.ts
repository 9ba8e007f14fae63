/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import fc from 'fast-check';
import { StandIn } from '../../../src/preview/stand-in/stand-in';
import { bodyOf, control, docx, paragraph, run, table } from './support/docx';
import { openInWord } from './support/word';
import { seed, times } from '../../support/repetition';

const bytes = docx(
  paragraph(run('one ', '<w:b/>') + control('a', run('two') + run(' three')) + run(' four')) +
    control('b', paragraph('five') + paragraph('six seven')) +
    '<w:p/>' +
    table([
      ['eight', paragraph(control('c', run('nine'))) + paragraph('ten')],
      [control('d', paragraph('eleven')) + '<w:p/>', 'twelve two'],
    ]) +
    paragraph(`<w:hyperlink r:id="rId9">${run('thirteen')}</w:hyperlink>${run(' fourteen')}`),
);

type Edit = (context: Word.RequestContext) => void;

const texts = fc.constantFrom('', 'x', 'new words', 'a\nb', 't\tv\v');
const places = fc.constantFrom('Replace' as const, 'Start' as const, 'End' as const);
const tags = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.constantFrom('two', 'six', 'e', 'thirteen', 'x', 'n');

/** An edit of each kind that the add-in makes, of whatever the document then holds. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ tag: tags, text: texts, place: places }).map(({ tag, text, place }): Edit => {
    return ({ document }) => document.contentControls.getByTag(tag).getFirst().insertText(text, place);
  }),
  fc.record({ word: words, text: texts, place: fc.constantFrom('Replace' as const, 'After' as const) }).map(
    ({ word, text, place }): Edit =>
      ({ document }) =>
        document.body.search(word).getFirst().insertText(text, place),
  ),
  fc.record({ from: words, to: words }).map(({ from, to }): Edit => {
    return ({ document: { body } }) =>
      body.search(from).getFirst().expandTo(body.search(to).getFirst()).delete();
  }),
  words.map(
    (word): Edit =>
      ({ document }) =>
        document.body.search(word).getFirst().insertContentControl(),
  ),
  words.map((word): Edit => {
    return ({ document }) => (document.body.search(word).getFirst().font.highlightColor = 'yellow');
  }),
  fc.record({ tag: tags, keep: fc.boolean() }).map(({ tag, keep }): Edit => {
    return ({ document }) => document.contentControls.getByTag(tag).getFirst().delete(keep);
  }),
  fc.record({ word: words, text: texts }).map(({ word, text }): Edit => {
    return ({ document }) => document.body.search(word).getFirst().insertParagraph(text, 'After');
  }),
  fc.constant<Edit>(({ document }) => document.body.paragraphs.getFirst().delete()),
);

/** The text of the whole document, as it is open or as its file says. */
async function text(standIn: StandIn): Promise<string> {
  standIn.install(window);
  return Word.run(async ({ document: { body }, sync }) => {
    body.load('text');
    await sync.call(body.context);
    return body.text;
  });
}

test('after any edits the file says what the document does, is sound, and can be undone to the first byte', async () => {
  await openInWord(bytes);
  await fc.assert(
    fc.asyncProperty(
      fc.array(edits, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (some, trackChanges) => {
        const standIn = StandIn.open(bytes, { trackChanges });
        standIn.install(window);
        for (const edit of some) {
          const done = Word.run(async (context) => {
            edit(context);
            await context.sync();
          });
          // What is gone, and what a control among runs cannot hold, is refused as in Word; nothing else fails.
          await done.catch((error: OfficeExtension.Error) => {
            expect(['ItemNotFound', 'GeneralException']).toContain(error.code);
            expect(error.message).not.toContain('stand-in');
          });
        }
        const saved = standIn.save();
        expect(bodyOf(saved)).not.toMatch(/<w:tc><\/w:tc>|<w:sdtContent\/>|<w:tc\/>/);
        expect(await text(StandIn.open(saved))).toBe(await text(standIn));
        while (standIn.hand.undo());
        expect(Buffer.from(standIn.save()).equals(Buffer.from(bytes))).toBe(true);
      },
    ),
    { numRuns: times(40, 600), seed },
  );
}, 120_000);
