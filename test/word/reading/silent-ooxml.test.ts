/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import type { AspectId } from '../../../src/framework/framework';
import { patience } from '../../../src/word/in-word';
import { wordDocument } from '../../../src/word/word-document';
import { bodyOf, paragraph } from '../../preview/stand-in/support/docx';
import { openInWord } from '../../preview/stand-in/support/word';
import { smallBenchmark } from '../support/small-benchmark';

const aspect = '1a' as AspectId;
const old = 'What the school wrote before.';

// In a file of its own, because the page remembers it of its Word for as long as it lives.
test('where getOoxml never answers the document comes as a file, and is not waited for again', async () => {
  Object.assign(patience, { answer: 60 });
  const word = await openInWord(smallBenchmark({ evidence: { '1a': paragraph(old) } }));
  const port = wordDocument();
  await port.read();
  word.behave({ answersOoxml: false });
  const read = async () => {
    const begun = performance.now();
    expect((await port.read()).kind).toBe('read');
    return performance.now() - begun;
  };
  expect(await read()).toBeGreaterThan(60);
  const before = word.counters.syncs;
  expect(await port.writeEvidence(aspect, `${old} More.`, old)).toEqual({ kind: 'written' });
  await read();
  // Looking, writing and looking again; the file is no sync, and no sync went unanswered.
  expect(word.counters.syncs - before).toBe(3);
  expect(bodyOf(word.save())).toContain('More.');
});
