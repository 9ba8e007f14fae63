/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import { buildTemplate } from '../../../src/template/build-template';
import { wordDocument } from '../../../src/word/word-document';
import { nobodyDecided, port, untagged } from '../support/preparation-document';
import { openInWord } from '../../preview/stand-in/support/word';

async function obstacles(bytes: Uint8Array, options: Partial<StandInOptions> = {}) {
  await openInWord(bytes, options);
  const read = await wordDocument().read();
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  return read;
}

test('in the template nothing stands in the way, by OOXML or by the file', async () => {
  for (const options of [{}, { failsOnOoxml: true }]) {
    const read = await obstacles(buildTemplate(hertfordshire2019), options);
    expect(read.prepared).toBe(true);
    expect(read.obstacles('send/hertfordshire-2019/1a/evidence')).toBeNull();
    expect(read.obstacles('send/hertfordshire-2019/1a/expected')).toBeNull();
  }
});

test('a field that Word has lifted round its cell and then does not list is hidden; the rest is not', async () => {
  const word = await openInWord(untagged(), { liftsToCell: 'always', listsCellControls: false });
  const planned = await port.planPreparation();
  if (planned.kind !== 'planned') throw new Error(planned.text);
  await port.prepare(planned.plan, nobodyDecided);
  const read = await wordDocument().read();
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  expect(read.prepared).toBe(true);
  expect(read.obstacles('send/hertfordshire-2019/5a/expected')).toBe('hidden');
  // The empty line behind it keeps it inside its cell.
  expect(read.obstacles('send/hertfordshire-2019/5a/evidence')).toBeNull();
  expect(word.counters.syncs).toBeGreaterThan(0);
});
