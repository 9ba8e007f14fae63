import { paneOver } from '../test/taskpane/support/a-pane';
import { SignalsByHand } from '../test/word/support/signals-by-hand';
import { wordDocument } from '../src/word/word-document';
import { wordPreparation } from '../src/word/word-preparation';
import type { Counters } from '../src/preview/stand-in/host/word-host';
import type { StandIn } from '../src/preview/stand-in/stand-in';
import { figure, type Line, type Measurement } from './measurement';
import { withoutControls } from './untagged-document';
import type { WordAction } from './word-actions';
import type { NamedDocument } from './word-documents';
import { openInWord } from './word-page';

/** How often the pane goes to Word and back for one action, and with how many bytes, in each document. */
export async function wordTraffic(
  action: WordAction,
  documents: readonly NamedDocument[],
): Promise<Measurement> {
  const lines: Line[] = [];
  for (const { name, bytes: prepared } of documents) {
    const bytes = action.on === 'untagged' ? withoutControls(prepared) : prepared;
    const ours = await trafficOfPane(action, bytes);
    const { syncs } = ours;
    const limit = { text: `at most ${syncsText(action.mostSyncs)}`, within: syncs <= action.mostSyncs };
    lines.push({ what: name, measured: trafficText(ours), limit });
    if (action.syncAControl !== null) {
      const theirs = await trafficOf(await openInWord(bytes), action.syncAControl);
      lines.push(figure('  with a sync for each control', trafficText(theirs)));
    }
  }
  return { title: `${action.title}: round trips to Word and bytes over the wire`, lines };
}

async function trafficOfPane(action: WordAction, bytes: Uint8Array): Promise<Counters> {
  const word = await openInWord(bytes);
  const signals = new SignalsByHand();
  const port = wordDocument(signals, signals.now);
  const pane = paneOver(port, undefined, undefined, wordPreparation());
  const beside = { pane, word, signals };
  await action.before(beside);
  const traffic = await trafficOf(word, () => action.act(beside));
  if (!action.done(pane)) throw new Error(`${action.title} came to nothing.`);
  return traffic;
}

async function trafficOf(word: StandIn, work: () => Promise<void>): Promise<Counters> {
  const before = word.counters;
  await work();
  const { syncs, requestBytes, replyBytes } = word.counters;
  return {
    syncs: syncs - before.syncs,
    requestBytes: requestBytes - before.requestBytes,
    replyBytes: replyBytes - before.replyBytes,
  };
}

function trafficText({ syncs, requestBytes, replyBytes }: Counters): string {
  return `${syncsText(syncs).padStart(9)}, ${kilobytes(requestBytes)} out, ${kilobytes(replyBytes)} in`;
}

const syncsText = (count: number): string => `${count} ${count === 1 ? 'sync' : 'syncs'}`;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
