import { contentsOfControls, wholeBody } from '../../document/tagged/control-contents';
import { readControlText } from '../../document/tagged/control-text';
import type { ControlText } from '../../document/tagged/control-text';
import type { Framework } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import { openPackage } from '../../ooxml/packaging/package';
import type { Package } from '../../ooxml/packaging/package';
import { readStory } from '../../ooxml/story/read-story';
import type { Written } from '../document-port';
import { orAsFile, wholeFile } from './whole-document';

/** A control as it is now, and what may be done to it. */
interface SeenControl {
  readonly control: Word.ContentControl;
  readonly text: ControlText;
  /** Its text in Word's own spelling, for noticing that it has changed since. */
  readonly asWordSays: string;
}

/** The control at a place, in two syncs; or why nothing can be written there. */
export async function lookAtControl(
  context: Word.RequestContext,
  framework: Framework,
  place: Place,
): Promise<SeenControl | Written> {
  const controls = context.document.contentControls.getByTag(tagOf(framework, place));
  controls.load('items/id,items/text');
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
  const { text: asWordSays } = control;
  const text = textIn(framework, await fileWith(context, control), tagOf(framework, place));
  return { control, text, asWordSays };
}

/** Whether Word tracks changes in a document, as its settings say. */
export function tracksChanges(file: Package): boolean {
  return /<w:trackRevisions\b(?![^>]*w:val="(?:0|false|off)")/.test(file.related('settings') ?? '');
}

/** A file that holds at least the control: its own OOXML, or the whole document where Word fails at that. */
function fileWith(context: Word.RequestContext, control: Word.ContentControl): Promise<Uint8Array> {
  return orAsFile(async () => {
    const ooxml = control.getOoxml();
    await context.sync();
    const { value } = ooxml;
    return new TextEncoder().encode(value);
  }, wholeFile);
}

function textIn(framework: Framework, bytes: Uint8Array, tag: string): ControlText {
  const file = openPackage(bytes);
  const contents = contentsOfControls(file.main);
  return readControlText(
    framework,
    readStory(file),
    tag,
    contents.get(tag) ?? contents.get(wholeBody) ?? 'rich',
    tracksChanges(file),
  );
}
