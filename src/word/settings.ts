import type { SettingKey, Written } from './document-port';

/** A text kept in the document's settings; null where there is none. */
export function readSetting(key: SettingKey): string | null {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === 'string' ? value : null;
}

/** Keeps a text in the document's settings; it lasts once the document itself is saved. */
export function writeSetting(key: SettingKey, value: string): Promise<Written> {
  const { settings } = Office.context.document;
  settings.set(key, value);
  return new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(
        result.status === Office.AsyncResultStatus.Succeeded
          ? { kind: 'written' }
          : {
              kind: 'refused',
              text: 'Word could not keep this in the document. Save the document, then try again.',
            },
      );
    });
  });
}
