import { namespaces, w } from '../wordprocessing';
import { element, xmlPart } from '../xml';

/** The settings part, `word/settings.xml`: laid out as current Word does, in British English. */
export function settingsPart(): string {
  return xmlPart(
    element('w:settings', namespaces, [
      w('zoom', { percent: 100 }),
      w('defaultTabStop', { val: 720 }),
      w('characterSpacingControl', { val: 'doNotCompress' }),
      w('compat', {}, [
        w('compatSetting', {
          name: 'compatibilityMode',
          uri: 'http://schemas.microsoft.com/office/word',
          val: 15,
        }),
      ]),
      w('themeFontLang', { val: 'en-GB' }),
      w('clrSchemeMapping', {
        bg1: 'light1',
        t1: 'dark1',
        bg2: 'light2',
        t2: 'dark2',
        accent1: 'accent1',
        accent2: 'accent2',
        accent3: 'accent3',
        accent4: 'accent4',
        accent5: 'accent5',
        accent6: 'accent6',
        hyperlink: 'hyperlink',
        followedHyperlink: 'followedHyperlink',
      }),
      w('decimalSymbol', { val: '.' }),
      w('listSeparator', { val: ',' }),
    ]),
  );
}
