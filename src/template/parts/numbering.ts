import { colours } from '../../house-style/colours';
import { namespaces, w } from '../wordprocessing';
import { element, xmlPart, type Xml } from '../xml';

function list(id: number, format: 'bullet' | 'decimal', label: string): Xml {
  return w('abstractNum', { abstractNumId: id }, [
    w('multiLevelType', { val: 'singleLevel' }),
    w('lvl', { ilvl: 0 }, [
      w('start', { val: 1 }),
      w('numFmt', { val: format }),
      w('lvlText', { val: label }),
      w('lvlJc', { val: 'left' }),
      w('pPr', {}, [w('ind', { left: 340, hanging: 340 })]),
      w('rPr', {}, [w('color', { val: colours.heading })]),
    ]),
  ]);
}

/** The numbering part, `word/numbering.xml`: number 1 for bullets, 2 for the steps of the instructions. */
export function numberingPart(): string {
  return xmlPart(
    element('w:numbering', namespaces, [
      list(0, 'bullet', '\u2022'),
      list(1, 'decimal', '%1.'),
      w('num', { numId: 1 }, [w('abstractNumId', { val: 0 })]),
      w('num', { numId: 2 }, [w('abstractNumId', { val: 1 })]),
    ]),
  );
}
