/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AspectId, LevelKey } from '../../src/framework/framework';
import type { StandIn } from '../../src/preview/stand-in/stand-in';
import type { DocumentPort } from '../../src/word/document-port';
import { inTime, NoAnswer, patience } from '../../src/word/in-word';
import { wordDocument } from '../../src/word/word-document';
import { bodyOf, paragraph } from '../preview/stand-in/support/docx';
import { openInWord } from '../preview/stand-in/support/word';
import { smallBenchmark } from './support/small-benchmark';

const aspect = '1a' as AspectId;
const usual = { ...patience };
const old = 'What the school wrote before.';

beforeEach(() => Object.assign(patience, { answer: 60, adding: 60 }));
afterEach(() => Object.assign(patience, usual));

async function open(): Promise<[StandIn, DocumentPort]> {
  const word = await openInWord(smallBenchmark({ evidence: { '1a': paragraph(old) } }));
  const port = wordDocument();
  await port.read();
  return [word, port];
}

const actions: readonly (readonly [string, (port: DocumentPort) => Promise<{ readonly kind: string }>])[] = [
  ['reading', (port) => port.read()],
  ['choosing', (port) => port.chooseBestFit(aspect, 'expected' as LevelKey)],
  ['writing evidence', (port) => port.writeEvidence(aspect, `${old} More.`, old)],
  ['adding evidence', (port) => port.addEvidence(aspect, 'More.')],
  ['going to a place', (port) => port.goTo({ kind: 'evidence', aspect })],
  ['keeping a setting', (port) => port.keepSetting('send.receipt', '{}')],
];

test.each(actions)('%s ends where Word never answers, and what is asked next is done', async (_, act) => {
  const [word, port] = await open();
  for (let sync = 1; sync <= 20; sync += 1) word.failAt(sync, 'no-answer');
  const answer = await act(port);
  expect(['read', 'failed', 'refused', 'written']).toContain(answer.kind);
  const [again, later] = await open();
  expect((await later.chooseBestFit(aspect, 'expected' as LevelKey)).kind).toBe('written');
  expect(bodyOf(again.save())).toContain('yellow');
});

test('an answer that comes too late is dropped: nothing is written after it', async () => {
  const [word, port] = await open();
  const before = bodyOf(word.save());
  word.behave({ latency: 150 });
  const choosing = await port.chooseBestFit(aspect, 'expected' as LevelKey);
  expect(choosing).toMatchObject({
    kind: 'refused',
    text: expect.stringMatching(/not answered .* try again/),
  });
  await new Promise((done) => setTimeout(done, 600));
  expect(bodyOf(word.save())).toBe(before);
  word.behave({ latency: 0 });
  expect((await port.chooseBestFit(aspect, 'expected' as LevelKey)).kind).toBe('written');
});

test('what comes late is let go of', async () => {
  const letGo: string[] = [];
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('a copy'), 40));
  await expect(inTime(late, 10, (copy) => letGo.push(copy))).rejects.toThrow(NoAnswer);
  await late;
  expect(letGo).toEqual(['a copy']);
});
