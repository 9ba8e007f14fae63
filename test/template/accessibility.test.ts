import { strFromU8, unzipSync } from 'fflate';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { colours } from '../../src/house-style/colours';
import type { Block, Table } from '../../src/ooxml/model';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { blocksText, paragraphText } from '../../src/ooxml/text';
import { buildTemplate } from '../../src/template/build-template';
import { levelHeader, plainHeader } from '../../src/template/header-colours';

const template = buildTemplate(hertfordshire2019);
const { blocks } = readStory(openPackage(template));

function part(name: string): string {
  const bytes = unzipSync(template)[name];
  if (!bytes) throw new Error(`There is no part ${name}.`);
  return strFromU8(bytes);
}

const tables = blocks.filter((block): block is Table => block.kind === 'table');

const headings = blocks.flatMap((block) =>
  block.kind === 'paragraph' && block.outlineLevel !== null
    ? [{ level: block.outlineLevel, text: paragraphText(block) }]
    : [],
);

test('every section of the framework has its heading', () => {
  const { statutory, involvement, plan, outcomes } = hertfordshire2019;
  expect(headings.filter(({ level }) => level === 0).map(({ text }) => text)).toEqual([
    'Purpose',
    'How to use this document',
    'Key dates',
    involvement.title,
    statutory.title,
    ...outcomes.map(({ number, title }) => `Outcome ${number}: ${title}`),
    plan.title,
  ]);
});

test('no heading skips a level', () => {
  headings.forEach(({ level }, index) => {
    expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? -1) + 1);
  });
});

test('the title and the language are stated', () => {
  expect(part('docProps/core.xml')).toContain(`<dc:title>${hertfordshire2019.title}</dc:title>`);
  expect(part('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
});

test('every table has a title and a description for screen readers', () => {
  const main = part('word/document.xml');
  const described = main.match(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/g);
  expect(described).toHaveLength(tables.length);
  expect(new Set(described).size).toBe(tables.length);
});

test('every table with columns to name repeats their names on each page', () => {
  const [school, ...others] = tables;
  expect(school?.rows.some(({ header }) => header)).toBe(false);
  for (const { rows } of others) expect(rows.map(({ header }) => header).indexOf(false)).toBe(1);
});

test('every control has a title that tells it from the others', () => {
  const titles = readStory(openPackage(template)).controls.map(({ title }) => title);
  expect(titles).not.toContain(null);
  expect(new Set(titles).size).toBe(titles.length);
});

test('no table has merged cells', () => {
  const cells = tables.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
  expect(cells.filter(({ span, merge }) => span > 1 || merge !== 'none')).toEqual([]);
});

test('no empty paragraph makes room between the blocks', () => {
  expect(blocks.filter((block) => block.kind === 'paragraph' && paragraphText(block).trim() === '')).toEqual(
    [],
  );
});

test('no text is smaller than 10 points', () => {
  const sizes = Array.from(part('word/styles.xml').matchAll(/<w:sz w:val="(\d+)"/g), (match) =>
    Number(match[1]),
  );
  expect(Math.min(...sizes)).toBe(20);
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As the Web Content Accessibility Guidelines define it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['text on paper', colours.text, colours.paper],
  ['headings on paper', colours.heading, colours.paper],
  ['quiet text on paper', colours.quiet, colours.paper],
  ['text on tint', colours.text, colours.tint],
  ['headings on tint', colours.heading, colours.tint],
  ['quiet text on tint', colours.quiet, colours.tint],
  ['a table’s header', plainHeader.text, plainHeader.fill],
  ...hertfordshire2019.levels.map((level): [string, string, string] => {
    const colours = levelHeader(hertfordshire2019, level);
    return [`the header of ${level.label}`, colours.text, colours.fill];
  }),
])('%s has a contrast of 4.5:1', (_, letters, ground) => {
  expect(contrast(letters, ground)).toBeGreaterThanOrEqual(4.5);
});

describe('draft wording', () => {
  const statementCells = tables
    .filter(({ rows }) => blocksText(rows[0]?.cells[0]?.blocks ?? []) === 'Aspect')
    .flatMap(({ rows }) => rows.slice(1))
    .flatMap(({ cells }) => cells.slice(1, -1).map((cell) => paragraphTexts(cell.blocks)));

  function paragraphTexts(cell: readonly Block[]): string[] {
    return cell.map((block) => blocksText([block]));
  }

  test('is marked below each draft statement, in a paragraph of its own, and nowhere else', () => {
    const statements = hertfordshire2019.outcomes
      .flatMap(({ aspects }) => aspects)
      .flatMap((aspect) => hertfordshire2019.levels.map(({ key }) => aspect.statements[key]));
    expect(statementCells).toEqual(
      statements.map((statement) =>
        statement?.draft ? [statement.text, 'Draft wording'] : [statement?.text],
      ),
    );
  });

  test('is explained at the front and in the properties', () => {
    const notice = '58 of the 102 statements are marked “Draft wording”';
    expect(blocksText(blocks.filter(({ kind }) => kind === 'paragraph'))).toContain(notice);
    expect(part('docProps/core.xml')).toContain(notice);
  });
});

test('the pages to read are upright, the tables and the action plan lie across, each a section', () => {
  const pages = Array.from(part('word/document.xml').matchAll(/<w:pgSz [^>]*>/g), ([size]) =>
    size.includes('w:orient="landscape"'),
  );
  expect(pages).toEqual([false, true, true]);
});

test('a field that is emptied again shows its prompt again', () => {
  const name = /<w:placeholder><w:docPart w:val="([^"]+)"\/>/.exec(part('word/document.xml'))?.[1];
  const glossary = part('word/glossary/document.xml');
  expect(glossary).toContain(`<w:name w:val="${name}"/>`);
  expect(hertfordshire2019.placeholders.some((prompt) => glossary.includes(`>${prompt}<`))).toBe(true);
});
