/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Assessment } from '../../src/assessment/assessment';
import type { AspectId, LevelKey } from '../../src/framework/framework';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { buildTemplate } from '../../src/template/build-template';
import { wordDocument } from '../../src/word/word-document';
import type { DocumentPort } from '../../src/word/document-port';
import { openInWord } from '../preview/stand-in/support/word';

const template = buildTemplate(hertfordshire2019);
const aspect = '1a' as AspectId;
const expected = 'expected' as LevelKey;

async function assessmentOf(port: DocumentPort): Promise<Assessment> {
  const read = await port.read();
  if (read.kind !== 'read' || !read.reading.recognised) throw new Error(JSON.stringify(read));
  return read.reading.assessment;
}

function answer(assessment: Assessment) {
  const found = assessment.aspects.find(({ id }) => id === aspect);
  if (found === undefined) throw new Error('1a is not there');
  return found;
}

test('the starter template opens in one sync, prepared and unanswered', async () => {
  const word = await openInWord(template);
  const read = await wordDocument().read();
  expect(read).toMatchObject({ kind: 'read', prepared: true, reading: { recognised: true } });
  expect(word.counters.syncs).toBe(1);
});

test('a choice takes two syncs, shows in the document and can be changed and taken back', async () => {
  const word = await openInWord(template);
  const port = wordDocument();
  await port.read();
  const before = word.counters.syncs;
  expect(await port.chooseBestFit(aspect, expected)).toEqual({ kind: 'written' });
  expect(word.counters.syncs - before).toBe(2);
  expect(answer(await assessmentOf(port))).toMatchObject({ state: 'answered', rating: 'expected' });

  await port.chooseBestFit(aspect, 'emerging' as LevelKey);
  expect(answer(await assessmentOf(port))).toMatchObject({ rating: 'emerging', marked: ['emerging'] });

  await port.chooseBestFit(aspect, null);
  expect(answer(await assessmentOf(port))).toMatchObject({ state: 'open', marked: [] });
});

test('evidence of several paragraphs is written and read back', async () => {
  await openInWord(template);
  const port = wordDocument();
  await port.read();
  const text = 'Learning walks each half term.\nPupil voice in March.';
  expect(await port.writeEvidence(aspect, text, '')).toEqual({ kind: 'written' });
  expect(answer(await assessmentOf(port)).evidence.text).toBe(text);
  expect(await port.writeEvidence(aspect, 'Shorter.', text)).toEqual({ kind: 'written' });
  expect(answer(await assessmentOf(port)).evidence.text).toBe('Shorter.');
});

test('evidence that changed in the document meanwhile is not overwritten', async () => {
  await openInWord(template);
  const port = wordDocument();
  await port.read();
  await port.writeEvidence(aspect, 'A colleague wrote this.', '');
  expect(await port.writeEvidence(aspect, 'Mine.', '')).toEqual({
    kind: 'changed',
    now: 'A colleague wrote this.',
  });
  expect(answer(await assessmentOf(port)).evidence.text).toBe('A colleague wrote this.');
});

test('school and URN are written', async () => {
  await openInWord(template);
  const port = wordDocument();
  await port.read();
  expect(await port.writeSchool('name', 'Maple Grove', '')).toEqual({ kind: 'written' });
  expect(await port.writeSchool('urn', '123456', '')).toEqual({ kind: 'written' });
  expect((await assessmentOf(port)).school).toEqual({ name: 'Maple Grove', urn: '123456' });
});

test('where the document cannot be changed, the reason is a sentence and nothing changes', async () => {
  const word = await openInWord(template);
  const port = wordDocument();
  await port.read();
  word.behave({ readOnly: true });
  const refused = await port.chooseBestFit(aspect, expected);
  expect(refused).toMatchObject({ kind: 'refused' });
  expect((refused as { text: string }).text).toMatch(/Word .*try again/);
  word.behave({ readOnly: false });
  expect(answer(await assessmentOf(port)).state).toBe('open');
});

test('a place is found by its control', async () => {
  await openInWord(template);
  const port = wordDocument();
  await port.read();
  expect(await port.goTo({ kind: 'evidence', aspect })).toEqual({ kind: 'there' });
});

test('a setting is kept in the document', async () => {
  const word = await openInWord(template);
  const port = wordDocument();
  expect(port.setting('send.receipt')).toBeNull();
  expect(await port.keepSetting('send.receipt', '{"a":1}')).toEqual({ kind: 'written' });
  expect(port.setting('send.receipt')).toBe('{"a":1}');
  expect(word.save().length).toBeGreaterThan(template.length - 2000);
});

test('the document asks Word to open the pane with it, until it no longer does', async () => {
  const word = await openInWord(template);
  const port = wordDocument();
  await port.keepSetting('send.receipt', '{"a":1}');
  expect(await port.keepOpensPane(true)).toEqual({ kind: 'written' });
  expect(port.opensPane()).toBe(true);
  const asks = /name="Office\.AutoShowTaskpaneWithDocument" value="true"/;
  expect(webExtension(word.save())).toMatch(asks);
  expect(await port.keepOpensPane(false)).toEqual({ kind: 'written' });
  expect(webExtension(word.save())).toContain('send.receipt');
  expect(webExtension(word.save())).not.toMatch(asks);
});

test('a document that Word refuses to change stays as it was, also when something else is kept later', async () => {
  const word = await openInWord(template);
  const port = wordDocument();
  word.behave({ readOnly: true });
  expect(await port.keepOpensPane(true)).toMatchObject({ kind: 'refused' });
  expect(port.opensPane()).toBe(false);
  word.behave({ readOnly: false });
  await port.keepSetting('send.receipt', '{"a":1}');
  expect(webExtension(word.save())).not.toContain('AutoShowTaskpane');
});

test('the template asks nobody to install the add-in', () => {
  expect(Object.keys(unzipSync(template)).filter((name) => name.includes('webextension'))).toEqual([]);
});

/** Where Office keeps a document's settings. */
function webExtension(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/webextensions/webextension1.xml'] ?? new Uint8Array());
}
