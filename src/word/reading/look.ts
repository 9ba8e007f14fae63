import type { Glance, GlancedControl } from '../../document/light/glance';
import { inWord } from '../in-word';

/**
 * Asks for what a glance shows; after the sync, the function that is returned gives it. Named properties only:
 * loading more has moved the cursor (office-js#6132).
 */
export function lookAt(context: Word.RequestContext): () => Glance {
  const { body, contentControls } = context.document;
  body.load('text');
  contentControls.load('items/tag,items/text,items/placeholderText,items/font/highlightColor');
  return () => {
    const { text } = body;
    const { items } = contentControls;
    const controls = items.map((control) => ({
      tag: control.tag,
      text: control.text,
      placeholder: control.placeholderText,
      // Microsoft's types say string, but a control without a highlight answers null.
      highlight: highlightOf(control.font.highlightColor as string | null),
    }));
    return { text, controls };
  };
}

/** One look at the document. One sync. */
export async function look(): Promise<Glance> {
  return await inWord(async (context) => {
    const seen = lookAt(context);
    await context.sync();
    return seen();
  });
}

function highlightOf(colour: string | null): GlancedControl['highlight'] {
  if (colour === null) return 'none';
  if (colour === '') return 'mixed';
  return /^(?:#FFFFFF|white|none|auto)$/i.test(colour) ? 'none' : 'marked';
}
