/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { unzipSync } from 'fflate';
import { StandIn } from '../../../src/preview/stand-in/stand-in';
import { bodyOf, docx, paragraph, part } from './support/docx';
import { called, hostSettings, openInWord } from './support/word';

/** The document as `getFileAsync` gives it. */
async function file(): Promise<Uint8Array> {
  const copy = await called<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, done),
  );
  const slice = await called<Office.Slice>((done) => copy.getSliceAsync(0, done));
  await called((done) => copy.closeAsync(done));
  return Uint8Array.from(slice.data as number[]);
}

// The client keeps to the host that it was started in, so one document is opened for all of these.
describe('settings', () => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await openInWord(docx(paragraph('x')), { fileMissesLatestSettings: true });
  });

  const save = async (name: string, value: unknown): Promise<void> => {
    Office.context.document.settings.set(name, value);
    await called((done) => Office.context.document.settings.saveAsync(done));
  };

  test('are kept in the document where Office keeps them', async () => {
    await save('draft', { id: '7 < 8' });
    const saved = standIn.save();
    expect(part(saved, '_rels/.rels')).toContain('webextensiontaskpanes');
    expect(part(saved, 'word/webextensions/webextension1.xml')).toContain('name="draft"');
    expect(part(saved, '[Content_Types].xml')).toContain('application/vnd.ms-office.webextension+xml');
    expect(bodyOf(saved)).toBe(paragraph('x'));
  });

  test('are what was saved last when they are refreshed', async () => {
    const { settings } = Office.context.document;
    await save('receipt', 'kept');
    settings.set('receipt', 'not saved');
    await called((done) => settings.refreshAsync(done));
    expect(settings.get('receipt')).toBe('kept');
  });

  test('that were saved a moment ago may be missing from the file (trap 16)', async () => {
    await save('late', 1);
    await save('later', 2);
    const extension = part(await file(), 'word/webextensions/webextension1.xml');
    expect([extension.includes('late"'), extension.includes('later"')]).toEqual([true, false]);
  });

  test('come out of the saved file again, and another write replaces them', async () => {
    const reopened = StandIn.open(standIn.save());
    hostSettings(reopened).Write(['only'], ['"one"']);
    const keys: string[] = [];
    const values: string[] = [];
    hostSettings(StandIn.open(reopened.save())).Read(keys, values);
    expect([keys, values]).toEqual([['only'], ['"one"']]);
    expect(Object.keys(unzipSync(reopened.save()))).not.toContain('word/webextensions/webextension2.xml');
  });

  test('cannot be saved into a document that is open for viewing', () => {
    const readOnly = hostSettings(StandIn.open(docx(paragraph('x')), { readOnly: true }));
    expect(() => readOnly.Write(['a'], ['1'])).toThrow('read-only');
  });
});
