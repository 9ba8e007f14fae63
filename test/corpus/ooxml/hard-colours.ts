import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { idsOf, type Form } from '../build/form';
import { highlightedCell, marking, plainLayout, tablePerAspect, type Layout } from '../build/layout';
import { standardStyles } from '../build/styles';
import { aspects, levelNames, type LevelName, type WordedAspect } from '../build/wording';
import { plainCell, row, shading } from '../build/wordprocessing';

/** Colour where a count of coloured cells misleads: it takes a look at the whole page. */

const yellowCell = (text: string): string => plainCell(text, shading('FFFF00'));

/** Nearly every aspect Expected, as in many schools. */
const mostlyExpected: Form = {
  ...completeForm,
  ratings: Object.fromEntries(
    aspects.map(({ id }): [string, LevelName] => [
      id,
      id === '1c' || id === '2h' ? 'emerging' : id === '3a' || id === '1m' ? 'exemplary' : 'expected',
    ]),
  ),
};

const allExpected: Form = {
  ...completeForm,
  ratings: Object.fromEntries(aspects.map(({ id }): [string, LevelName] => [id, 'expected'])),
};

/** Statement cells with the fill that this function gives, the best fit as `chosen` writes it. */
function filled(
  fillOf: (aspect: WordedAspect, level: LevelName) => string,
  chosen: (text: string, fill: string) => string,
): Pick<Layout, 'statement'> {
  return {
    statement: (form, aspect, level) => {
      const text = aspect.statements[level];
      const fill = fillOf(aspect, level);
      return form.ratings[aspect.id] === level ? chosen(text, fill) : plainCell(text, shading(fill));
    },
  };
}

const highlightOn = (text: string, fill: string): string => highlightedCell(text, 'yellow', shading(fill));

const outcomeTints = ['DEEAF6', 'E2EFD9', 'FFF2CC', 'FBE4D5', 'EDEDED'];
const darkTints: Record<LevelName, string> = { emerging: 'F7CAAC', expected: 'FFE599', exemplary: 'C5E0B3' };
const lightTints: Record<LevelName, string> = { emerging: 'FBE4D5', expected: 'FFF2CC', exemplary: 'E2EFD9' };

export const hardColourCases: CorpusCase[] = [
  benchmarkCase('nearly every aspect Expected, by cell shading', {
    form: mostlyExpected,
    layout: marking(yellowCell),
  }),
  benchmarkCase('nearly every aspect Expected, by cell shading, in a table for each', {
    form: mostlyExpected,
    layout: { ...marking(yellowCell), ...tablePerAspect },
  }),
  benchmarkCase('every aspect Expected, by cell shading, headers plain', {
    form: allExpected,
    layout: marking(yellowCell),
    expected: { either: idsOf() },
  }),
  benchmarkCase('every aspect Expected, by cell shading, in a tinted column', {
    form: allExpected,
    layout: {
      ...filled((_, level) => (level === 'expected' ? 'auto' : lightTints[level]), yellowCell),
      header: () =>
        row([
          plainCell(''),
          ...levelNames.map((level) => plainCell(level, shading(lightTints[level]))),
          plainCell('Evidence to support judgement'),
        ]),
    },
    expected: { either: idsOf() },
  }),
  benchmarkCase('tinted column of which most cells are marked by a brighter fill', {
    form: mostlyExpected,
    layout: filled((_, level) => (level === 'expected' ? 'E2EFD9' : 'auto'), yellowCell),
  }),
  benchmarkCase('three tinted columns, most cells of one marked by a brighter fill', {
    form: mostlyExpected,
    layout: filled((_, level) => lightTints[level], yellowCell),
  }),
  benchmarkCase('a tint of its own for each outcome, highlight on top', {
    form: halfForm,
    layout: filled(({ outcome }) => outcomeTints[outcome - 1] ?? 'auto', highlightOn),
  }),
  benchmarkCase('a tint of its own for each outcome, marks by a brighter fill', {
    form: halfForm,
    layout: filled(({ outcome }) => outcomeTints[outcome - 1] ?? 'auto', yellowCell),
  }),
  benchmarkCase('columns tinted and rows banded, highlight on top', {
    form: halfForm,
    layout: filled(
      ({ letter }, level) => (letter.charCodeAt(0) % 2 === 0 ? darkTints : lightTints)[level],
      highlightOn,
    ),
  }),
  benchmarkCase('columns tinted in a table for each aspect, marks by a brighter fill', {
    form: halfForm,
    layout: { ...filled((_, level) => lightTints[level], yellowCell), ...tablePerAspect },
  }),
  benchmarkCase('tints in two outcomes only, marks by a brighter fill everywhere', {
    form: halfForm,
    layout: filled(({ outcome }, level) => (outcome < 3 ? lightTints[level] : 'auto'), yellowCell),
  }),
  benchmarkCase('the first row of each table tinted as an example of the levels, nothing chosen in it', {
    form: halfForm,
    layout: filled(
      ({ letter, outcome }, level) => (letter === 'b' && outcome === 1 ? lightTints[level] : 'auto'),
      yellowCell,
    ),
    expected: { either: ['1b'] },
  }),
  benchmarkCase('a background for every paragraph by the default style', {
    form: halfForm,
    package: {
      styles: standardStyles.replace(
        '<w:name w:val="Normal"/>',
        `<w:name w:val="Normal"/><w:pPr>${shading('F2F2F2')}</w:pPr>`,
      ),
    },
  }),
  benchmarkCase('a background for every run by the document defaults', {
    form: halfForm,
    package: {
      styles: `<w:docDefaults><w:rPrDefault><w:rPr>${shading('EDEDED')}</w:rPr></w:rPrDefault></w:docDefaults>${standardStyles}`,
    },
  }),
  benchmarkCase('statement columns in the same grey as the header, highlight on top', {
    form: halfForm,
    layout: {
      ...filled(() => 'D9D9D9', highlightOn),
      header: (layout) =>
        plainLayout.header(layout).replace(/<w:tc>/g, `<w:tc><w:tcPr>${shading('D9D9D9')}</w:tcPr>`),
    },
  }),
];
