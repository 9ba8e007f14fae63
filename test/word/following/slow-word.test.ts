/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { buildTemplate } from '../../../src/template/build-template';
import { wordDocument } from '../../../src/word/word-document';
import { openInWord } from '../../preview/stand-in/support/word';
import { SignalsByHand } from '../support/signals-by-hand';

/** Signals by hand, over a document in which looks take as long as they do; and the rests that are asked for. */
function measured() {
  const signals = new SignalsByHand();
  const rests: number[] = [];
  const { after } = signals;
  signals.now = () => performance.now();
  signals.after = (milliseconds, work) => {
    rests.push(milliseconds);
    return after(milliseconds, work);
  };
  return { signals, rests };
}

test('in a Word that takes 300 ms a sync and 2 ms a control, a look at the template is one second in twenty', async () => {
  const word = await openInWord(buildTemplate(hertfordshire2019));
  const { signals, rests } = measured();
  const port = wordDocument(signals, signals.now);
  await port.read();
  const end = port.follow(() => undefined);
  word.behave({ latency: 300, costOfControl: 2 });
  const syncs = word.counters.syncs;
  await signals.pass(5000);
  await new Promise((done) => setTimeout(done, 2500));
  await signals.pass(0);
  end();
  expect(word.counters.syncs - syncs).toBe(1);
  // 5 s before the first look; then 20 times as long as it took.
  const [first, second = 0] = rests;
  expect(first).toBe(5000);
  expect(second).toBeGreaterThan(20 * 900);
  expect(second).toBeLessThanOrEqual(60_000);
});
