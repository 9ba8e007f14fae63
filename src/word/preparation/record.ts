import { readSetting, writeSetting } from '../writing/settings';

/**
 * What preparing changed besides adding controls, so that it can be taken back: kept in the document's
 * settings, because nothing in the document's text tells an empty line that was added from any other.
 */
export interface PreparationRecord {
  /** Tags of the controls behind which an empty paragraph was put. */
  readonly lines: readonly string[];
  /** Tags given to controls that were there before. */
  readonly tagged: readonly string[];
}

const nothing: PreparationRecord = { lines: [], tagged: [] };

/** The record of this document; empty where there is none, or none that can be read. */
export function readRecord(): PreparationRecord {
  const text = readSetting('send.prepared');
  if (text === null || text === '') return nothing;
  try {
    const value: unknown = JSON.parse(text);
    return { lines: textsIn(value, 'lines'), tagged: textsIn(value, 'tagged') };
  } catch (error) {
    // Somebody else's value under this name tells nothing about this document.
    if (error instanceof SyntaxError) return nothing;
    throw error;
  }
}

/** Keeps the record; false where Word does not keep it. */
export async function keepRecord(record: PreparationRecord): Promise<boolean> {
  if (readSetting('send.prepared') === null && isEmpty(record)) return true;
  const text = isEmpty(record) ? '' : JSON.stringify(record);
  return (await writeSetting('send.prepared', text)).kind === 'written';
}

function isEmpty({ lines, tagged }: PreparationRecord): boolean {
  return lines.length === 0 && tagged.length === 0;
}

function textsIn(value: unknown, key: keyof PreparationRecord): string[] {
  const texts: unknown = typeof value === 'object' && value !== null ? Object(value)[key] : null;
  return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
}
