import { alignParagraphs } from '../../document/preparation/align';
import { locateBenchmark } from '../../document/read-benchmark';
import type { LocatedReading } from '../../document/reading';
import { storyParagraphs } from '../../document/story-paragraphs';
import type { StoryParagraph } from '../../document/story-paragraphs';
import type { Story } from '../../ooxml/model';
import { openPackage } from '../../ooxml/packaging/package';
import type { LinkedPackage } from '../../ooxml/packaging/package';
import { readStory } from '../../ooxml/story/read-story';
import { orAsFile, wholeFile } from '../reading/whole-document';

/** A document read for writing into it: what it says, and the places in Word where it says it. */
export interface ReadForWriting {
  readonly file: LinkedPackage;
  readonly story: Story;
  readonly located: LocatedReading;
  readonly paragraphs: readonly StoryParagraph[];
  /** The paragraph in Word for one of the story by its index; null where that is not certain. */
  readonly inWord: (index: number) => Word.Paragraph | null;
  /** The rich-text controls that Word lists. */
  readonly controls: readonly Word.ContentControl[];
}

/**
 * Reads all of the document, and its paragraphs and controls with it, in one sync; in two where Word cannot
 * give the document but as a file.
 */
export async function readForWriting(context: Word.RequestContext): Promise<ReadForWriting> {
  const { bytes, paragraphs, controls } = await answered(context);
  const file = openPackage(bytes);
  const story = readStory(file);
  const inStory = storyParagraphs(story);
  const aligned = alignParagraphs(
    inStory,
    paragraphs.map((item) => {
      const cell = item.parentTableCellOrNullObject;
      return {
        text: item.text,
        nesting: item.tableNestingLevel,
        row: cell.isNullObject ? -1 : cell.rowIndex,
        column: cell.isNullObject ? -1 : cell.cellIndex,
      };
    }),
  );
  return {
    file,
    story,
    located: locateBenchmark(story),
    paragraphs: inStory,
    inWord: (index) => paragraphs[aligned[index] ?? -1] ?? null,
    controls,
  };
}

interface Answered {
  readonly bytes: Uint8Array;
  readonly paragraphs: readonly Word.Paragraph[];
  readonly controls: readonly Word.ContentControl[];
}

function answered(context: Word.RequestContext): Promise<Answered> {
  return orAsFile(
    async () => {
      const ooxml = context.document.body.getOoxml();
      const asked = ask(context);
      await context.sync();
      const { value } = ooxml;
      return { bytes: new TextEncoder().encode(value), ...asked() };
    },
    async () => {
      const bytes = await wholeFile();
      const asked = ask(context);
      await context.sync();
      return { bytes, ...asked() };
    },
  );
}

/** Asks for paragraphs and controls; after the sync, the function that is returned gives them. */
function ask(context: Word.RequestContext): () => Omit<Answered, 'bytes'> {
  const { contentControls, body } = context.document;
  const { paragraphs } = body;
  const cell = 'items/parentTableCellOrNullObject';
  paragraphs.load(`items/text,items/tableNestingLevel,${cell}/rowIndex,${cell}/cellIndex`);
  contentControls.load('items/id,items/tag');
  return () => ({ paragraphs: paragraphs.items, controls: contentControls.items });
}
