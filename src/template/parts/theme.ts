import { colours } from '../../house-style/colours';
import { element, xmlPart, type Attributes, type Xml } from '../xml';
import { font } from './styles';

const a = (name: string, attributes: Attributes = {}, content: readonly Xml[] = []): Xml =>
  element(`a:${name}`, attributes, content);

/** The colours that Word offers first: this document's own, then neighbours of them. */
const slots: readonly (readonly [slot: string, colour: string])[] = [
  ['dk1', colours.text],
  ['lt1', colours.paper],
  ['dk2', colours.heading],
  ['lt2', colours.tint],
  ['accent1', colours.heading],
  ['accent2', '2A666B'],
  ['accent3', '7A5C2E'],
  ['accent4', colours.quiet],
  ['accent5', '3F5F8A'],
  ['accent6', '6B4A73'],
  ['hlink', '1F5FA8'],
  ['folHlink', '6B4A73'],
];

const fonts = [a('latin', { typeface: font }), a('ea', { typeface: '' }), a('cs', { typeface: '' })] as const;

const placeholderColour = a('schemeClr', { val: 'phClr' });
const solidFill = a('solidFill', {}, [placeholderColour]);
const line = (width: number): Xml => a('ln', { w: width }, [solidFill]);
const noEffect = a('effectStyle', {}, [a('effectLst')]);

/** The theme part, `word/theme/theme1.xml`; the schema asks for three of each kind of format. */
export function themePart(): string {
  return xmlPart(
    a('theme', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Benchmark' }, [
      a('themeElements', {}, [
        a(
          'clrScheme',
          { name: 'Benchmark' },
          slots.map(([slot, colour]) => a(slot, {}, [a('srgbClr', { val: colour })])),
        ),
        a('fontScheme', { name: 'Benchmark' }, [a('majorFont', {}, fonts), a('minorFont', {}, fonts)]),
        a('fmtScheme', { name: 'Benchmark' }, [
          a('fillStyleLst', {}, [solidFill, solidFill, solidFill]),
          a('lnStyleLst', {}, [line(6350), line(12700), line(19050)]),
          a('effectStyleLst', {}, [noEffect, noEffect, noEffect]),
          a('bgFillStyleLst', {}, [solidFill, solidFill, solidFill]),
        ]),
      ]),
    ]),
  );
}
