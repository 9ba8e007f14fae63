import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { light } from '../palette';

/** On every school's computer. */
const font = 'Calibri';

/** So many lines, in 240ths of one. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO };
}

/** Sizes in half points, spaces in twentieths of a point, lines in eighths of a point. */
const paragraphStyles: readonly IParagraphStyleOptions[] = [
  // The colour is not a document default, because LibreOffice lets that win inside tables.
  { id: 'Normal', name: 'Normal', quickFormat: true, run: { color: light.text } },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { color: light.quiet, size: 28 },
    paragraph: { keepNext: true, contextualSpacing: true, spacing: { before: 0, after: 280, ...lines(250) } },
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { before: 0, after: 60 } },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 20 },
    paragraph: { spacing: { before: 0, after: 40, ...lines(245) } },
  },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'TableText',
    quickFormat: true,
    run: { bold: true, color: light.heading },
    paragraph: { keepNext: true, spacing: { before: 0, after: 0 } },
  },
  {
    id: 'TableLabel',
    name: 'Table Label',
    basedOn: 'TableText',
    quickFormat: true,
    run: { bold: true, color: light.heading, size: 22 },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  {
    id: 'BarText',
    name: 'Bar Text',
    basedOn: 'TableText',
    quickFormat: true,
    paragraph: { spacing: { before: 10, after: 10, ...lines(240) }, keepNext: true },
  },
  {
    id: 'Figure',
    name: 'Figure',
    basedOn: 'Normal',
    quickFormat: true,
    run: { bold: true, color: light.heading, size: 52 },
    paragraph: { spacing: { before: 40, after: 0, ...lines(240) } },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { color: light.quiet, size: 18 },
    paragraph: {
      spacing: { before: 0, after: 0 },
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: light.line } },
    },
  },
];

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { before: 80, after: 80, ...lines(264) } },
    },
    title: {
      run: { bold: true, color: light.heading, size: 64, font },
      paragraph: {
        keepNext: true,
        spacing: { before: 0, after: 40, ...lines(240) },
        border: { top: { style: BorderStyle.SINGLE, size: 96, space: 16, color: light.heading } },
      },
    },
    heading1: {
      run: { bold: true, color: light.heading, size: 32 },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        spacing: { before: 360, after: 120, ...lines(240) },
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 3, color: light.heading } },
      },
    },
    heading2: {
      run: { bold: true, color: light.heading, size: 25 },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        spacing: { before: 240, after: 80, ...lines(240) },
      },
    },
    hyperlink: { run: { color: light.link, underline: {} } },
  },
  paragraphStyles: [...paragraphStyles],
};
