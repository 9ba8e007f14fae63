import { readControlText } from '../document/control-text';
import type { ControlText } from '../document/control-text';
import { normalise } from '../document/words';
import type { Framework } from '../framework/framework';
import { tagOf } from '../framework/tags';
import type { Place } from '../framework/tags';
import { openPackage } from '../ooxml/package';
import { readStory } from '../ooxml/read-story';
import type { Written } from './document-port';
import { refusalText } from './refusal';

/** What a text may not be replaced over: Word drops or keeps these in its own way when text is replaced. */
const rich =
  /<w:(?:commentReference|commentRangeStart|footnoteReference|endnoteReference|hyperlink|fldSimple|fldChar|drawing|pict|object|ins|del|moveFrom|moveTo)\b/;

/**
 * Replaces the text in the control at a place, if it still says what the pane last read and is plain. Two
 * syncs look, the third writes and reads back.
 */
export async function writeText(
  framework: Framework,
  place: Place,
  text: string,
  basedOn: string,
): Promise<Written> {
  try {
    return await Word.run(async (context) => {
      const controls = context.document.contentControls.getByTag(tagOf(place));
      controls.load('items/id');
      await context.sync();
      const { items } = controls;
      const [control, another] = items;
      if (control === undefined) return { kind: 'notPrepared' };
      if (another !== undefined) {
        return {
          kind: 'refused',
          text: 'This field stands in the document more than once, so the pane cannot tell where to write. Write in the document itself.',
        };
      }
      const ooxml = control.getOoxml();
      await context.sync();
      const { value } = ooxml;
      const before = controlText(framework, value, tagOf(place));
      if (normalise(before.text) !== normalise(basedOn)) return { kind: 'changed', now: before.text };
      if (!before.plain) return { kind: 'rich' };
      if (before.text === text) return { kind: 'written' };

      const [first = '', ...others] = text.split('\n');
      control.insertText(first, 'Replace');
      for (const line of others) control.insertParagraph(line, 'End');
      control.load('text');
      await context.sync();
      return normalise(control.text) === normalise(text) || text.trim() === ''
        ? { kind: 'written' }
        : {
            kind: 'refused',
            text: 'Word did not keep all of the text. Compare the document with what you typed here.',
          };
    });
  } catch (error) {
    return { kind: 'refused', text: refusalText(error) };
  }
}

function controlText(framework: Framework, ooxml: string, tag: string): ControlText {
  const story = readStory(openPackage(new TextEncoder().encode(ooxml)));
  const read = readControlText(framework, story, tag);
  const body = ooxml.slice(Math.max(0, ooxml.search(/<w:body\b/)));
  return { ...read, plain: read.plain && !rich.test(body.slice(0, body.indexOf('</w:body>'))) };
}
