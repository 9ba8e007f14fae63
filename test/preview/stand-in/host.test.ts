/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { control, docx, paragraph, run } from './support/docx';
import { called, codeOf, openInWord } from './support/word';

/** The document as `getFileAsync` gives it. */
async function compressedFile(sliceSize: number): Promise<Uint8Array> {
  const file = await called<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  const bytes: number[] = [];
  for (let at = 0; at < file.sliceCount; at += 1) {
    const slice = await called<Office.Slice>((done) => file.getSliceAsync(at, done));
    bytes.push(...(slice.data as number[]));
  }
  await called((done) => file.closeAsync(done));
  return Uint8Array.from(bytes);
}

const write = (text: string) =>
  Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText(text, 'Replace');
    await context.sync();
  });

describe('the host', () => {
  test('tells the client of the requirement sets that it is given', async () => {
    await openInWord(docx(paragraph('x')), { requirementSets: { WordApi: '1.3' } });
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported('WordApi', '1.3'),
      requirements.isSetSupported('WordApi', '1.4'),
    ]).toEqual([true, false]);
  });

  test('hands the whole file over in slices', async () => {
    const standIn = await openInWord(docx(paragraph('x')));
    await write('new');
    expect(Buffer.from(await compressedFile(100)).equals(Buffer.from(standIn.save()))).toBe(true);
  });

  test('keeps no more than two copies of the file', async () => {
    await openInWord(docx(paragraph('x')));
    const open = () =>
      called<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, done));
    const files = [await open(), await open()];
    await expect(open()).rejects.toHaveProperty('code', 5001);
    for (const file of files) await called((done) => file.closeAsync(done));
    await called(async (done) => (await open()).closeAsync(done));
  });

  test('raises an event when something else is selected, until the handler is removed', async () => {
    const standIn = await openInWord(docx(paragraph('one') + paragraph('two')));
    const { DocumentSelectionChanged } = Office.EventType;
    let events = 0;
    await called((done) =>
      Office.context.document.addHandlerAsync(DocumentSelectionChanged, () => (events += 1), done),
    );
    standIn.hand.select({ paragraph: 1 });
    expect(events).toBe(1);
    await called((done) => Office.context.document.removeHandlerAsync(DocumentSelectionChanged, {}, done));
    standIn.hand.select({ paragraph: 0 });
    expect(events).toBe(1);
  });

  test('gives the text as a flat OPC with the parts that it needs', async () => {
    const styles = '<?xml version="1.0"?><w:styles %ns><w:style w:styleId="S"/></w:styles>';
    await openInWord(docx(paragraph('one') + '<w:sectPr/>', { styles }));
    const xml = await Word.run(async (context) => {
      const result = context.document.body.getOoxml();
      await context.sync();
      return result.value;
    });
    const flat = new DOMParser().parseFromString(xml, 'application/xml');
    const names = [...flat.getElementsByTagName('pkg:part')].map((each) => each.getAttribute('pkg:name'));
    expect(names).toEqual([
      '/_rels/.rels',
      '/word/document.xml',
      '/word/_rels/document.xml.rels',
      '/word/styles.xml',
    ]);
    expect(flat.getElementsByTagName('w:t')[0]?.textContent).toBe('one');
    expect(flat.getElementsByTagName('w:sectPr')).toHaveLength(1);
    expect(flat.getElementsByTagName('w:style')).toHaveLength(1);
  });

  test('puts pictures into the flat OPC as they are', async () => {
    const picture = Uint8Array.from({ length: 200 }, (_, at) => at);
    const entries = unzipSync(docx(paragraph('one')));
    const relate = (name: string, before: string, more: string) =>
      strToU8(strFromU8(entries[name] ?? new Uint8Array()).replace(before, more + before));
    const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    await openInWord(
      zipSync({
        ...entries,
        'word/media/a.png': picture,
        '[Content_Types].xml': relate(
          '[Content_Types].xml',
          '</Types>',
          '<Default Extension="png" ContentType="image/png"/>',
        ),
        'word/_rels/document.xml.rels': relate(
          'word/_rels/document.xml.rels',
          '</Relationships>',
          `<Relationship Id="rId1" Type="${base}/image" Target="media/a.png"/>` +
            `<Relationship Id="rId2" Type="${base}/hyperlink" Target="https://x.example/?a&amp;b" TargetMode="External"/>`,
        ),
      }),
    );
    const xml = await Word.run(async (context) => {
      const result = context.document.body.getOoxml();
      await context.sync();
      return result.value;
    });
    const flat = new DOMParser().parseFromString(xml, 'application/xml');
    const data = flat.getElementsByTagName('pkg:binaryData')[0]?.textContent ?? '';
    expect(Buffer.from(data, 'base64').equals(Buffer.from(picture))).toBe(true);
    expect([...flat.getElementsByTagName('Relationship')].map((each) => each.getAttribute('Target'))).toEqual(
      ['/word/document.xml', '/word/media/a.png', 'https://x.example/?a&b'],
    );
  });

  test('gives of a range’s OOXML what lies in the range', async () => {
    await openInWord(docx(paragraph('one two three') + paragraph('other')));
    const xml = await Word.run(async (context) => {
      const result = context.document.body.search('two').getFirst().getOoxml();
      await context.sync();
      return result.value;
    });
    const flat = new DOMParser().parseFromString(xml, 'application/xml');
    expect(flat.getElementsByTagName('w:body')[0]?.textContent).toBe('two');
  });

  test('does what comes before a failing action, and nothing after it', async () => {
    const standIn = await openInWord(docx(paragraph('one')));
    const action = Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText('done', 'Replace');
      context.document.contentControls.getFirst().insertText('x', 'Replace');
      first.insertText('not done', 'Replace');
      await context.sync();
    });
    await expect(action).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'ContentControlCollection.getFirst' },
    });
    expect(standIn.hand.read({ paragraph: 0 })).toBe('done');
  });

  test('makes one step to undo of each batch', async () => {
    const standIn = await openInWord(docx(paragraph('one') + paragraph('two')));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.getFirst().insertText('1', 'Replace');
      paragraphs.getLast().insertText('2', 'Replace');
      await context.sync();
    });
    standIn.hand.undo();
    expect([0, 1].map((at) => standIn.hand.read({ paragraph: at }))).toEqual(['one', 'two']);
  });

  test('tells those who follow the document of edits, and not of reading', async () => {
    const standIn = await openInWord(docx(paragraph('one')));
    let changes = 0;
    standIn.onChange(() => (changes += 1));
    await Word.run(async (context) => {
      context.document.body.paragraphs.load('items/text,items/font/bold');
      await context.sync();
    });
    expect(changes).toBe(0);
    await write('two');
    expect(changes).toBe(1);
  });

  test('counts syncs and bytes, and not the client’s housekeeping', async () => {
    const standIn = await openInWord(docx(paragraph('one')));
    await Word.run(async (context) => {
      const { body } = context.document;
      body.load('text');
      await context.sync();
      body.load('style');
      await context.sync();
    });
    const { syncs, requestBytes, replyBytes } = standIn.counters;
    expect(syncs).toBe(2);
    expect(requestBytes).toBeGreaterThan(200);
    expect(replyBytes).toBeGreaterThan(50);
  });

  test('takes as long as it is told, and answers in the order of the questions', async () => {
    await openInWord(docx(paragraph('one')), { latency: 60 });
    const begun = performance.now();
    const order: number[] = [];
    await Promise.all(['1', '2'].map(async (text) => order.push(Number(text) + (await write(text), 0))));
    expect(performance.now() - begun).toBeGreaterThan(110);
    expect(order).toEqual([1, 2]);
  });
});

test('the stand-in can be told to behave otherwise while the document is open', async () => {
  const standIn = await openInWord(docx(paragraph('one')));
  standIn.behave({ readOnly: true });
  expect(await codeOf(write('new'))).toBe('GeneralException');
  standIn.behave({ readOnly: false });
  expect(await codeOf(write('new'))).toBe('none');
});

describe('a failure that the stand-in is told to have', () => {
  test.each([
    ['GeneralException', 'GeneralException', 'one'],
    ['AccessDenied', 'AccessDenied', 'one'],
    ['lost-request', 'GeneralException', 'one'],
    ['lost-reply', 'GeneralException', 'new'],
  ] as const)('%s is %s to the add-in, and the text is then “%s”', async (kind, code, text) => {
    const standIn = await openInWord(docx(paragraph('one')));
    standIn.failNext(kind);
    expect(await codeOf(write('new'))).toBe(code);
    expect(standIn.hand.read({ paragraph: 0 })).toBe(text);
    expect(await codeOf(write('after'))).toBe('none');
  });

  test('comes at the sync that was named', async () => {
    const standIn = await openInWord(docx(paragraph(control('a', run('one')))));
    standIn.failAt(2, 'GeneralException');
    expect(await codeOf(write('first'))).toBe('none');
    expect(await codeOf(write('second'))).toBe('GeneralException');
    expect(standIn.hand.read({ paragraph: 0 })).toBe('first');
  });
});
