import type { SettingKey, Written } from '../document-port';
import { inTime } from '../in-word';
import { refusalText } from '../refusal';

/** The name that Word looks for when it opens a document; the manifest gives the pane the same name. */
const opensPaneKey = 'Office.AutoShowTaskpaneWithDocument';

/** A text kept in the document's settings; null where there is none. */
export function readSetting(key: SettingKey): string | null {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === 'string' ? value : null;
}

/**
 * Keeps a text in the document's settings; it lasts once the document itself is saved. Each time that settings
 * are saved, the pane of everybody who has the document open may start anew (office-js#4354), so that nothing
 * is kept there which can do without, and the document's id only along with something else.
 */
export function writeSetting(key: SettingKey, value: string): Promise<Written> {
  if (readSetting('send.document') === null) {
    Office.context.document.settings.set('send.document' satisfies SettingKey, crypto.randomUUID());
  }
  Office.context.document.settings.set(key, value);
  return save('Word could not keep this in the document. Save the document, then try again.');
}

/** Whether Word opens the pane with this document. */
export function readOpensPane(): boolean {
  return Office.context.document.settings.get(opensPaneKey) === true;
}

/**
 * Has Word open the pane with this document, or not; it lasts once the document itself is saved. Where Word
 * does not keep it, it is as it was.
 */
export async function writeOpensPane(opens: boolean): Promise<Written> {
  const before = readOpensPane();
  setOpensPane(opens);
  const written = await save(
    'Word could not change this in the document. If the document is open for viewing only, choose editing, then try again.',
  );
  // Otherwise the next setting that is saved would take it along.
  if (written.kind !== 'written') setOpensPane(before);
  return written;
}

function setOpensPane(opens: boolean): void {
  const { settings } = Office.context.document;
  if (opens) settings.set(opensPaneKey, true);
  else settings.remove(opensPaneKey);
}

async function save(problem: string): Promise<Written> {
  const { settings } = Office.context.document;
  const saved = new Promise<boolean>((resolve) => {
    settings.saveAsync(({ status }) => resolve(status === Office.AsyncResultStatus.Succeeded));
  });
  try {
    return (await inTime(saved)) ? { kind: 'written' } : { kind: 'refused', text: problem };
  } catch (error) {
    return { kind: 'refused', text: refusalText(error) };
  }
}
