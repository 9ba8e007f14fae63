/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { strToU8, unzipSync } from 'fflate';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { paragraphsOf, paragraphText } from '../../../src/ooxml/text';
import { buildTemplate } from '../../../src/template/build-template';
import { findings } from '../../support/open-xml-sdk';
import { openInWord } from './support/word';

const template = buildTemplate(hertfordshire2019);

/** The paragraphs of a document as the project's own reader has them. */
function paragraphsReadFrom(file: Uint8Array): string[] {
  return paragraphsOf(readStory(openPackage(file)).blocks).map(paragraphText);
}

/** A paragraph's text without the glyphs of check boxes, which the reader tells apart from text. */
function withoutBoxes(text: string): string {
  return text.replace(/[☐☒]/gu, '').replace(/\v/g, '\n');
}

describe('the starter template in the stand-in', () => {
  test('has the same paragraphs through the client as in its OOXML', async () => {
    await openInWord(template);
    const [texts, xml] = await Word.run(async (context) => {
      const { body } = context.document;
      body.paragraphs.load('items/text');
      const ooxml = body.getOoxml();
      await context.sync();
      return [body.paragraphs.items.map(({ text }) => withoutBoxes(text)), ooxml.value];
    });
    expect(texts.length).toBeGreaterThan(300);
    expect(texts).toEqual(paragraphsReadFrom(strToU8(xml)));
    expect(texts).toEqual(paragraphsReadFrom(template));
  });

  test('takes a best fit and evidence in one sync, and every other part stays as it was', async () => {
    const standIn = await openInWord(template);
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.getByTag('send/hertfordshire-2019/1a/expected').getFirst().font.highlightColor =
        'yellow';
      contentControls
        .getByTag('send/hertfordshire-2019/1a/evidence')
        .getFirst()
        .insertText('Our evidence\nand more', 'Replace');
      await context.sync();
    });
    const saved = standIn.save();
    expect(standIn.counters.syncs).toBe(1);
    const [before, after] = [unzipSync(template), unzipSync(saved)];
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(after[name] ?? []).equals(before[name] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['word/document.xml']);
    expect(findings(saved)).toEqual([]);
    const { blocks, controls } = readStory(openPackage(saved));
    expect(controls).toHaveLength(readStory(openPackage(template)).controls.length);
    const marked = paragraphsOf(blocks).flatMap(({ content }) =>
      content.filter((each) => each.kind === 'text' && each.format.highlight !== null),
    );
    expect(marked.map(({ control }) => control?.tag)).toEqual(
      marked.map(() => 'send/hertfordshire-2019/1a/expected'),
    );
    expect(marked).not.toHaveLength(0);
    expect(paragraphsReadFrom(saved)).toEqual(expect.arrayContaining(['Our evidence', 'and more']));
  });

  test('lists every rich-text control that it is tagged with', async () => {
    await openInWord(template);
    const tags = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag');
      await context.sync();
      return contentControls.items.map(({ tag }) => tag);
    });
    const { controls } = readStory(openPackage(template));
    expect(tags).toEqual(controls.filter(({ type }) => type === 'richText').map(({ tag }) => tag ?? ''));
  });
});
