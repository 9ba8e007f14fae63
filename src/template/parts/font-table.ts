import { namespaces, w } from '../wordprocessing';
import { element, xmlPart, type Xml } from '../xml';
import { font } from './styles';

/** A font with what a machine that lacks it needs to find the nearest: family, character set, spacing. */
function fontEntry(name: string, charset: string, family: string, pitch: string, panose: string): Xml {
  return w('font', { name }, [
    w('panose1', { val: panose }),
    w('charset', { val: charset }),
    w('family', { val: family }),
    w('pitch', { val: pitch }),
  ]);
}

/** The font table part, `word/fontTable.xml`. */
export function fontTablePart(): string {
  return xmlPart(
    element('w:fonts', namespaces, [
      fontEntry(font, '00', 'swiss', 'variable', '020F0502020204030204'),
      fontEntry('MS Gothic', '80', 'modern', 'fixed', '020B0609070205080204'),
    ]),
  );
}
