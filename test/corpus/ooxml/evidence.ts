import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { idsOf, type Form } from '../build/form';
import { lines, plainLayout } from '../build/layout';
import { embeddedObject, inlineChart, inlinePicture, oldPicture, textBox } from '../build/pictures';
import { aspects } from '../build/wording';
import {
  cell,
  control,
  deletedRun,
  inserted,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  styled,
  table,
} from '../build/wordprocessing';

/** What counts as evidence: anything on the page beyond white space, bullets, dashes and dots. */

/** Cells that the case writes for some aspects, by id; the others' evidence is as the form has it. */
function evidenceCase(
  name: string,
  present: boolean,
  blocks: readonly string[],
  options: { form?: Form; numbering?: string } = {},
): CorpusCase {
  const form = options.form ?? completeForm;
  const changed = aspects.slice(2, 2 + blocks.length).map(({ id }) => id);
  const others = Object.keys(form.evidence).filter((id) => !changed.includes(id));
  return benchmarkCase(name, {
    form,
    layout: {
      evidence: (given, aspect) => {
        const own = blocks[changed.indexOf(aspect.id)];
        return own === undefined ? plainLayout.evidence(given, aspect) : cell(own);
      },
    },
    ...(options.numbering === undefined ? {} : { package: { numbering: options.numbering } }),
    expected: { evidence: present ? [...others, ...changed] : others },
  });
}

const bulletList =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** An evidence cell that goes on downwards over a whole outcome. */
function mergedEvidence(form: Form, name: string, text: string): CorpusCase {
  return benchmarkCase(name, {
    form,
    layout: {
      evidence: (given, aspect) => {
        if (aspect.outcome !== 2) return plainLayout.evidence(given, aspect);
        return aspect.letter === 'a'
          ? cell(lines(text), '<w:vMerge w:val="restart"/>')
          : cell(plain(''), '<w:vMerge/>');
      },
    },
    expected: {
      evidence: [
        ...Object.keys(form.evidence).filter((id) => !id.startsWith('2')),
        ...(text === '' ? [] : idsOf(2)),
      ],
    },
  });
}

export const evidenceCases: CorpusCase[] = [
  evidenceCase(
    'evidence of few letters',
    true,
    ['n/a', 'N/A', 'TBC', 'ok', '?', '3', 'see above'].map(plain),
  ),
  evidenceCase(
    'evidence of typed bullets, dashes and dots only',
    false,
    [
      '•',
      '- ',
      '–',
      '—',
      '...',
      '…',
      '• \n•\n• ',
      '. . .',
      '·',
      '*',
      '\u2022\u00a0',
      '-\n-',
      '_____',
      '‐ ‑',
    ].map((text) => paragraph(run(text))),
  ),
  evidenceCase(
    'evidence of white space only',
    false,
    ['   ', '\u00a0\u00a0', '\t', '\n\n', '\u200b\ufeff', '\u2003 '].map((text) => paragraph(run(text))),
  ),
  evidenceCase('evidence of empty paragraphs', false, [plain('') + plain('') + plain(''), lines('\n\n')]),
  evidenceCase(
    'evidence of empty numbered bullets only',
    false,
    [paragraph('', bullet), paragraph('', bullet) + paragraph(run(' '), bullet), styled('ListBullet', ' ')],
    { numbering: bulletList },
  ),
  evidenceCase(
    'evidence in a bulleted list',
    true,
    [paragraph(run('Learning walks'), bullet) + paragraph('', bullet), paragraph(run('Books'), bullet)],
    { form: halfForm, numbering: bulletList },
  ),
  evidenceCase(
    'evidence of pictures, charts and objects only',
    true,
    [inlinePicture(), oldPicture(), embeddedObject(), inlineChart()].map((content) => paragraph(content)),
    { form: halfForm },
  ),
  evidenceCase('evidence of bullets and hyphens as symbols and elements only', false, [
    paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'),
    paragraph('<w:r><w:noBreakHyphen/></w:r>'),
    paragraph('<w:r><w:softHyphen/></w:r>'),
    paragraph(`<w:del w:id="8" w:author="A reviewer">${inlinePicture()}</w:del>`),
  ]),
  evidenceCase('evidence in a text box that stands in the cell', true, [
    paragraph(textBox(plain('Photographs of the sensory room'))),
  ]),
  evidenceCase('evidence that is a tracked insertion', true, [
    paragraph(inserted(run('Provision maps'))),
    paragraph(deletedRun('Old evidence') + inserted(run('New evidence'))),
    paragraph(`<w:moveTo w:id="5" w:author="A reviewer">${run('Moved here')}</w:moveTo>`),
  ]),
  evidenceCase('evidence that is a tracked deletion', false, [
    paragraph(deletedRun('Provision maps')),
    paragraph(deletedRun('One'), '<w:rPr><w:del w:id="6" w:author="A reviewer"/></w:rPr>') + plain(''),
    paragraph(`<w:moveFrom w:id="5" w:author="A reviewer">${run('Moved elsewhere')}</w:moveFrom>`),
  ]),
  evidenceCase('evidence that is hidden', false, [
    paragraph(run('Not for governors', '<w:vanish/>')),
    paragraph(run('Draft', '<w:vanish w:val="true"/>') + run(' ')),
  ]),
  evidenceCase('evidence that says that it is not hidden', true, [
    paragraph(run('For governors', '<w:vanish w:val="0"/>')),
    paragraph(run('For governors', '<w:vanish w:val="false"/>')),
  ]),
  evidenceCase(
    'evidence in nested tables, and nested tables without any',
    true,
    [
      table([row([plainCell('Autumn'), plainCell('Learning walk')])], [2000, 2000]) + plain(''),
      plain('') + table([row([plainCell(''), plainCell('Data')])], [2000, 2000]) + plain(''),
    ],
    { form: halfForm },
  ),
  evidenceCase('evidence of an empty nested table', false, [
    table([row([plainCell(''), plainCell(' ')])], [2000, 2000]) + plain(''),
  ]),
  evidenceCase('evidence in links, fields, controls and comments', true, [
    paragraph(`<w:hyperlink r:id="rId80" w:history="1">${run('our website')}</w:hyperlink>`),
    paragraph(field('HYPERLINK "https://school.example/send"', run('SEN report'))),
    paragraph(
      '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
    ),
    control(plain('In a control'), { id: 77 }),
    paragraph(control(run('12 March 2019'), { id: 78, more: '<w:date/>' })),
    paragraph(`<w:smartTag w:uri="urn:places" w:element="place">${run('Stevenage')}</w:smartTag>`),
    paragraph(`<w:customXml w:uri="urn:x" w:element="note">${run('In custom XML')}</w:customXml>`),
  ]),
  evidenceCase('evidence of field codes, and of what Word works out by itself', false, [
    paragraph(field('PAGEREF evidence', '')),
    paragraph('<w:bookmarkStart w:id="2" w:name="evidence_1c"/><w:bookmarkEnd w:id="2"/>'),
    paragraph(`<w:fldSimple w:instr=" DATE ">${run('12/03/2019')}</w:fldSimple>`),
  ]),
  mergedEvidence(completeForm, 'evidence cell merged over an outcome', 'One folder for all of this outcome.'),
  mergedEvidence(halfForm, 'evidence cell merged over an outcome and empty', ''),
  benchmarkCase('evidence in a full-width row below the statements', {
    form: halfForm,
    layout: {
      header: (layout) =>
        row([
          ...(layout.letter === null ? [] : [plainCell('')]),
          ...['Emerging', 'Expected', 'Exemplary'].map((label) => plainCell(label)),
        ]),
      rows: (form, aspect, layout) => [
        row([
          plainCell(aspect.letter),
          layout.statement(form, aspect, 'emerging'),
          layout.statement(form, aspect, 'expected'),
          layout.statement(form, aspect, 'exemplary'),
        ]),
        row([
          cell(
            plain('Evidence to support judgement:') + lines(form.evidence[aspect.id] ?? ''),
            '<w:gridSpan w:val="4"/>',
          ),
        ]),
      ],
      widths: () => [600, 4000, 4000, 4000],
    },
  }),
  benchmarkCase('evidence over two columns with notes beside, one merged', {
    layout: {
      header: () =>
        row([
          plainCell(''),
          ...['Emerging', 'Expected', 'Exemplary'].map((label) => plainCell(label)),
          plainCell('Evidence to support judgement', '<w:gridSpan w:val="2"/>'),
        ]),
      evidence: (form, aspect) =>
        aspect.letter < 'c'
          ? plainCell(form.evidence[aspect.id] ?? '', '<w:gridSpan w:val="2"/>')
          : plainCell('') + plainCell(form.evidence[aspect.id] ?? ''),
      widths: () => [600, 2800, 2800, 2800, 2000, 2500],
    },
  }),
];
