/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { StandIn } from '../../src/preview/stand-in/stand-in';
import type { StandInOptions } from '../../src/preview/stand-in/options';
import type { AspectId } from '../../src/framework/framework';
import { wordDocument } from '../../src/word/word-document';
import type { DocumentPort } from '../../src/word/document-port';
import { openInWord } from '../preview/stand-in/support/word';
import { edited, paragraph, run, templateWith, withFootnote, xmlOf } from './support/evidence-in';

const aspect = '1a' as AspectId;
const bullet = (text: string) => paragraph(text, '<w:pStyle w:val="ListBullet"/>');
const link = `<w:hyperlink r:id="rId1">${run('our policy')}</w:hyperlink>`;
const picture = '<w:r><w:pict/></w:r>';
const inserted = '<w:ins w:id="1" w:author="A">' + run(' and families') + '</w:ins>';
const deleted =
  '<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve"> only</w:delText></w:r></w:del>';

async function open(
  bytes: Uint8Array,
  options: Partial<StandInOptions> = {},
): Promise<{ word: StandIn; port: DocumentPort }> {
  const word = await openInWord(bytes, options);
  const port = wordDocument();
  await port.read();
  return { word, port };
}

async function read(port: DocumentPort) {
  const answer = await port.read();
  if (answer.kind !== 'read' || !answer.reading.recognised) throw new Error(JSON.stringify(answer));
  const { evidence } = answer.reading.assessment.aspects.find(({ id }) => id === aspect) ?? {};
  return { text: evidence?.text ?? '', ...answer.evidence.get(aspect) };
}

/** Everything in a document's text but the empty tags and ids that editing it may move. */
const withoutText = (bytes: Uint8Array) => xmlOf(bytes).replace(/<[^>]*>/g, '\n');

describe('plain evidence', () => {
  test('is told from rich, and edited in place', async () => {
    const { port } = await open(templateWith(paragraph('Pupil survey') + paragraph('Learning walks')));
    expect(await read(port)).toMatchObject({ kind: 'plain', text: 'Pupil survey\nLearning walks' });
    const text = 'Pupil survey in March\nLearning walks';
    expect(await port.writeEvidence(aspect, text, 'Pupil survey\nLearning walks')).toEqual({
      kind: 'written',
    });
    expect(await read(port)).toMatchObject({ kind: 'plain', text });
  });

  test('can be written again as it was typed, with empty lines that the reader leaves out', async () => {
    const { port } = await open(templateWith(paragraph('Old')));
    const typed = 'One\n\nTwo\n';
    expect(await port.writeEvidence(aspect, typed, 'Old')).toEqual({ kind: 'written' });
    expect(await port.writeEvidence(aspect, 'One\n\nTwo\nThree', typed)).toEqual({ kind: 'written' });
    expect(await read(port)).toMatchObject({ text: 'One\nTwo\nThree' });
  });

  test('stays plain with a key question as a heading in it, which is edited with the rest', async () => {
    const { port } = await open(templateWith(paragraph('Old')));
    const typed = 'Old\nNext steps\n';
    expect(await port.writeEvidence(aspect, typed, 'Old')).toEqual({ kind: 'written' });
    expect(await read(port)).toMatchObject({ kind: 'plain', text: 'Old\nNext steps' });
    expect(await port.writeEvidence(aspect, 'Older\nNext steps\nTrain all staff', typed)).toEqual({
      kind: 'written',
    });
    expect(await read(port)).toMatchObject({ text: 'Older\nNext steps\nTrain all staff' });
  });

  test('that differs by a mark alone is not written over', async () => {
    const { port } = await open(templateWith(paragraph('50% of staff?')));
    expect(await port.writeEvidence(aspect, 'Mine', '50 of staff')).toEqual({
      kind: 'changed',
      now: '50% of staff?',
    });
  });

  test('is written into a control that stands inside one paragraph, as lines of that paragraph', async () => {
    const field = /<w:sdt><w:sdtPr><w:alias w:val="1a Evidence"\/>.*?<\/w:sdt>/s;
    const inline = (xml: string) =>
      xml.replace(field, (sdt) => `<w:p>${sdt.replace(/<w:p>.*<\/w:p>/s, run('Old'))}</w:p>`);
    const { port } = await open(
      edited((xml) => inline(xml).replace(/(1a Evidence.*?)<w:showingPlcHdr\/>/s, '$1')),
    );
    expect(await read(port)).toMatchObject({ kind: 'plain', text: 'Old' });
    expect(await port.writeEvidence(aspect, 'One\nTwo', 'Old')).toEqual({ kind: 'written' });
    expect(await read(port)).toMatchObject({ text: 'One\nTwo' });
  });
});

const rich: readonly (readonly [what: string, inControl: string, shown: string])[] = [
  ['a list', bullet('Pupil survey') + bullet('Walks'), '• Pupil survey\n• Walks'],
  ['a link', paragraph(run('See ') + link), 'See our policy'],
  ['a picture', paragraph(run('Photo: ') + picture), 'Photo: [picture]'],
  ['a comment', paragraph('<w:commentRangeStart w:id="1"/>' + run('Survey')), 'Survey'],
  [
    'a footnote',
    paragraph(run('Survey') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    'Survey [footnote]',
  ],
  ['a tracked insertion', paragraph(run('Staff') + inserted), 'Staff and families'],
  ['a tracked deletion', paragraph(run('Staff') + deleted), 'Staff'],
  ['hidden words', paragraph(run('Staff') + run(' secret', '<w:vanish/>')), 'Staff'],
  ['words in bold among others', paragraph(run('All ') + run('staff', '<w:b/>')), 'All staff'],
  [
    'a table',
    `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph('In a table')}</w:tc></w:tr></w:tbl>${paragraph('Below')}`,
    'In a table\nBelow',
  ],
  [
    'a box to tick',
    paragraph(run('☐ ') + '<w:sdt><w:sdtPr/><w:sdtContent>' + run('x') + '</w:sdtContent></w:sdt>'),
    '☐ x',
  ],
];

describe.each(rich)('evidence with %s', (_, inControl, shown) => {
  const text = shown.replace(/^• /gm, '').replace(/ \[(?:picture|footnote)\]/, '');

  test('is shown with what it holds, and is not rewritten', async () => {
    const { word, port } = await open(templateWith(inControl));
    const before = word.save();
    const now = await read(port);
    expect(now).toMatchObject({ kind: 'rich', shown });
    expect(await port.writeEvidence(aspect, 'Mine', now.text)).toEqual({ kind: 'rich' });
    expect(word.save()).toEqual(before);
  });

  test('is added to, and keeps all that it had', async () => {
    const { word, port } = await open(templateWith(inControl));
    const kept = withoutText(word.save())
      .split('\n')
      .filter((line) => line !== '');
    expect(await port.addEvidence(aspect, 'Added here.\nAnd here.')).toEqual({ kind: 'written' });
    const saved = withoutText(word.save());
    expect(kept.filter((line) => !saved.includes(line))).toEqual([]);
    expect((await read(port)).text).toBe(`${text}\nAdded here.\nAnd here.`);
    for (const element of inControl.match(/<w:\w+ w:id="\d"[^>]*>|<w:pict\/>|<w:tbl>/g) ?? []) {
      expect(xmlOf(word.save())).toContain(element);
    }
  });

  test('is added to once where it is asked twice', async () => {
    const { word, port } = await open(templateWith(inControl));
    await port.addEvidence(aspect, 'Added here.');
    const once = word.save();
    expect(await port.addEvidence(aspect, 'Added here.')).toEqual({ kind: 'written' });
    expect(word.save()).toEqual(once);
  });
});

test('a footnote shows its words', async () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const { port } = await open(withFootnote(templateWith(paragraph(run('Survey') + mark)), 'May 2027'));
  expect(await read(port)).toMatchObject({ kind: 'rich', shown: 'Survey [footnote: May 2027]' });
});

test('what was typed on is joined to rich evidence, so that typing can go on there', async () => {
  const { word, port } = await open(templateWith(paragraph(run('Staff') + inserted)));
  const before = (await read(port)).text;
  expect(await port.writeEvidence(aspect, `${before} too\nMore`, before)).toEqual({ kind: 'written' });
  expect((await read(port)).text).toBe('Staff and families too\nMore');
  expect(xmlOf(word.save())).toContain(inserted);
});

describe('while Word tracks changes', () => {
  const tracked = () => {
    const bytes = edited(
      (xml) => xml.replace(/(<w:settings[^>]*>)/, '$1<w:trackRevisions/>'),
      'word/settings.xml',
    );
    return open(bytes);
  };

  test('what was just written can be written again', async () => {
    const { port } = await tracked();
    expect(await port.writeEvidence(aspect, 'Pupil servey', '')).toEqual({ kind: 'written' });
    expect(await port.writeEvidence(aspect, 'Pupil survey', 'Pupil servey')).toEqual({ kind: 'written' });
    expect(await read(port)).toMatchObject({ kind: 'plain', text: 'Pupil survey' });
  });

  test('what is written over stays as a deletion that can be refused', async () => {
    const { word, port } = await tracked();
    word.behave({ trackChanges: false });
    await port.writeEvidence(aspect, 'The first words', '');
    word.behave({ trackChanges: true });
    expect(await port.writeEvidence(aspect, 'Others', 'The first words')).toEqual({ kind: 'written' });
    expect(xmlOf(word.save())).toMatch(/<w:delText[^>]*>The first words</);
  });
});

describe('evidence that stands outside its control too', () => {
  const outside = () => open(templateWith(paragraph('Inside'), paragraph('Below, by hand')));

  test('is shown whole, and never said to have changed', async () => {
    const { word, port } = await outside();
    const before = word.save();
    const now = await read(port);
    expect(now).toMatchObject({ kind: 'apart', text: 'Inside\nBelow, by hand', inControl: 'Inside' });
    expect(await port.writeEvidence(aspect, 'Mine', now.text)).toEqual({ kind: 'rich' });
    expect(word.save()).toEqual(before);
  });

  test('can be added to', async () => {
    const { port } = await outside();
    expect(await port.addEvidence(aspect, 'Added')).toEqual({ kind: 'written' });
    expect((await read(port)).text).toBe('Inside\nAdded\nBelow, by hand');
  });

  test('is written into the control where the control is empty', async () => {
    const { word, port } = await open(templateWith(paragraph('Inside')));
    await port.writeEvidence(aspect, '', 'Inside');
    word.hand.type({ control: 'send/hertfordshire-2019/1a/best-fit' }, '', 'End');
    expect(await port.addEvidence(aspect, 'First words')).toEqual({ kind: 'written' });
    expect((await read(port)).text).toBe('First words');
  });
});

describe('a Word that does not do as it should', () => {
  test('is written to all the same where it cannot give the control’s OOXML', async () => {
    const { port } = await open(templateWith(paragraph('Old')), { failsOnOoxml: true });
    expect(await port.writeEvidence(aspect, 'New', 'Old')).toEqual({ kind: 'written' });
    expect((await read(port)).text).toBe('New');
  });

  test('is not believed where it says nothing and does nothing', async () => {
    const { port } = await open(templateWith(paragraph('Old')), { ignoresReplace: true });
    expect(await port.writeEvidence(aspect, 'New', 'Old')).toMatchObject({ kind: 'refused' });
  });

  test('is seen to have written where only its answer was lost', async () => {
    const { word, port } = await open(templateWith(paragraph('Old')));
    word.failAt(3, 'lost-reply');
    expect(await port.writeEvidence(aspect, 'New', 'Old')).toEqual({ kind: 'written' });
    expect((await read(port)).text).toBe('New');
  });
});

test('what somebody types at the very moment of the writing is given back', async () => {
  const { word, port } = await open(templateWith(paragraph('Old')));
  word.behave({ latency: 100 });
  const looked = word.counters.syncs + 2;
  const writing = port.writeEvidence(aspect, 'Mine', 'Old');
  while (word.counters.syncs < looked) await new Promise((resolve) => setTimeout(resolve, 1));
  word.hand.type({ control: 'send/hertfordshire-2019/1a/evidence' }, ' and a colleague’s');
  expect(await writing).toEqual({ kind: 'written', overwritten: 'Old and a colleague’s' });
});
