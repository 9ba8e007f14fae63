/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AspectAnswer } from '../../../src/assessment/assessment';
import type { AspectId, LevelKey } from '../../../src/framework/framework';
import type { StandIn } from '../../../src/preview/stand-in/stand-in';
import type { DocumentPort } from '../../../src/word/document-port';
import { wordDocument } from '../../../src/word/word-document';
import { benchmarkBody } from '../../corpus/build/benchmark';
import { completeForm } from '../../corpus/build/filled-forms';
import { without } from '../../corpus/build/form';
import { docx } from '../../corpus/build/package';
import { taggedAt } from '../../corpus/build/tagged-layout';
import type { ControlLevel } from '../../corpus/build/tagged-layout';
import type { WordedAspect } from '../../corpus/build/wording';
import { control, cell, paragraph, run, shading } from '../../corpus/build/wordprocessing';
import { bodyOf } from '../../preview/stand-in/support/docx';
import { openInWord } from '../../preview/stand-in/support/word';

const aspect = '1a' as AspectId;
const expected = 'expected' as LevelKey;

/** A prepared document in which the emerging statement of 1a is coloured in as `colour` writes it. */
function coloured(
  colour: (text: string, tag: string) => string,
  level: ControlLevel = 'run',
  band?: string,
): Uint8Array {
  const tagged = taggedAt(level);
  const banded = (worded: WordedAspect, cells: string) =>
    band === undefined || worded.id !== '1a'
      ? cells
      : cells.replace('<w:tc>', `<w:tc><w:tcPr>${shading(band)}</w:tcPr>`);
  return docx(
    benchmarkBody(
      { ...completeForm, ratings: without(completeForm.ratings, ['1a']) },
      {
        ...tagged,
        statement: (form, worded, name) =>
          worded.id === '1a' && name === 'emerging'
            ? colour(worded.statements.emerging, 'send/hertfordshire-2019/1a/emerging')
            : banded(worded, tagged.statement(form, worded, name)),
        evidence: (form, worded) => banded(worded, tagged.evidence(form, worded)),
        letter: null,
      },
    ),
  );
}

const shadedCell = (text: string, tag: string) =>
  cell(paragraph(control(run(text), { tag, id: 7 })), shading('FFC000'));

async function open(bytes: Uint8Array, options = {}): Promise<[StandIn, DocumentPort]> {
  const word = await openInWord(bytes, options);
  const port = wordDocument();
  await port.read();
  return [word, port];
}

async function answer(port: DocumentPort): Promise<AspectAnswer | undefined> {
  const read = await port.read();
  if (read.kind !== 'read' || !read.reading.recognised) throw new Error(JSON.stringify(read));
  return read.reading.assessment.aspects.find(({ id }) => id === aspect);
}

test('a cell that was shaded as a mark goes back to no shading, in two syncs', async () => {
  const [word, port] = await open(coloured(shadedCell), { failsOnUncolouredCell: true });
  expect(await answer(port)).toMatchObject({ rating: 'emerging' });
  const before = word.counters.syncs;
  expect(await port.chooseBestFit(aspect, expected)).toEqual({ kind: 'written' });
  expect(word.counters.syncs - before).toBe(2);
  expect(await answer(port)).toMatchObject({ rating: 'expected', marked: ['expected'] });
  expect(bodyOf(word.save())).not.toContain('FFC000');
});

test('a shaded cell goes back to the colour that its row has', async () => {
  const [word, port] = await open(
    coloured(
      (text, tag) => cell(paragraph(control(run(text), { tag, id: 7 })), shading('FFC000')),
      'run',
      'E7E6E6',
    ),
  );
  expect(await port.chooseBestFit(aspect, expected)).toEqual({ kind: 'written' });
  expect(bodyOf(word.save())).not.toContain('FFC000');
  expect(bodyOf(word.save()).match(/E7E6E6/g)).toHaveLength(4);
});

test('a cell whose control Word has lifted round it is cleared too', async () => {
  const lifted = (text: string, tag: string) =>
    control(cell(paragraph(run(text)), shading('FFC000')), { tag, id: 7 });
  const [word, port] = await open(coloured(lifted, 'cell'));
  expect(await port.chooseBestFit(aspect, expected)).toEqual({ kind: 'written' });
  expect(bodyOf(word.save())).not.toContain('FFC000');
});

const selectedText = () =>
  Word.run(async (context) => {
    const selection = context.document.getSelection();
    selection.load('text');
    await context.sync();
    return selection.text;
  });

test('a highlight that Word does not clear is said and selected, never painted over, never tried again', async () => {
  const [word, port] = await open(coloured(shadedCell), {
    nullHighlight: 'InvalidArgument',
    hasWhiteHighlight: false,
  });
  await port.chooseBestFit(aspect, expected);
  const said = await port.chooseBestFit(aspect, 'exemplary' as LevelKey);
  expect(said).toMatchObject({
    kind: 'refused',
    text: expect.stringMatching(/Expected .* highlighted.*selected.*Read again/),
  });
  expect(bodyOf(word.save())).not.toMatch(/lightGray|"white"/);
  expect(bodyOf(word.save())).toContain(await selectedText());
  expect(await answer(port)).toMatchObject({ state: 'conflict', marked: ['expected', 'exemplary'] });
  const before = word.counters.syncs;
  expect(await port.chooseBestFit(aspect, null)).toMatchObject({ kind: 'refused' });
  expect(word.counters.syncs - before).toBe(2);
});

test('a shading that Word does not clear is said and selected; the rest is as it was chosen', async () => {
  const [word, port] = await open(coloured(shadedCell), { emptyShading: 'InvalidArgument' });
  const said = await port.chooseBestFit(aspect, expected);
  expect(said).toMatchObject({
    kind: 'refused',
    text: expect.stringMatching(/Emerging .* background colour/),
  });
  expect(await answer(port)).toMatchObject({ state: 'conflict', marked: ['emerging', 'expected'] });
  const before = word.counters.syncs;
  await port.chooseBestFit(aspect, expected);
  expect(word.counters.syncs - before).toBe(2);
  expect(bodyOf(word.save())).toContain('FFC000');
});

test('in a document for viewing nothing is taken for what Word cannot clear', async () => {
  const [word, port] = await open(coloured(shadedCell));
  word.behave({ readOnly: true });
  expect(await port.chooseBestFit(aspect, expected)).toMatchObject({
    text: expect.stringContaining('viewing mode'),
  });
  word.behave({ readOnly: false });
  expect(await port.chooseBestFit(aspect, expected)).toEqual({ kind: 'written' });
});

test('shaded words stay, which is said, and they are selected', async () => {
  const [word, port] = await open(
    coloured((text, tag) => cell(paragraph(control(run(text, shading('FFC000')), { tag, id: 7 })))),
  );
  const said = await port.chooseBestFit(aspect, expected);
  expect(said).toMatchObject({ kind: 'refused' });
  expect(said).toMatchObject({ text: expect.stringMatching(/Emerging .* selected .* Read again/) });
  const selected = await selectedText();
  expect(bodyOf(word.save())).toContain(selected);
  expect(selected).not.toBe('');
  expect(await answer(port)).toMatchObject({ state: 'conflict', marked: ['emerging', 'expected'] });
});
