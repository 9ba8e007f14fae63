import { palette } from '../palette';
import { element, xmlPart, type Attributes, type Xml } from '../xml';
import { font } from './styles';

const a = (name: string, attributes: Attributes = {}, content: readonly Xml[] = []): Xml =>
  element(`a:${name}`, attributes, content);

/** What Word offers first when the school picks a colour: this document's own, then neighbours of them. */
const colours: readonly (readonly [slot: string, colour: string])[] = [
  ['dk1', palette.text],
  ['lt1', palette.paper],
  ['dk2', palette.heading],
  ['lt2', palette.tint],
  ['accent1', '0E4347'],
  ['accent2', '2F7478'],
  ['accent3', '7A5C2E'],
  ['accent4', '5B6770'],
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
          colours.map(([slot, colour]) => a(slot, {}, [a('srgbClr', { val: colour })])),
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
