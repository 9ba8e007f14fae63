import { buildTemplate } from '../src/template/build-template';
import { mapleGrove } from '../src/demonstration/maple-grove';
import { hertfordshire2019 } from '../src/framework/frameworks';
import { atMost, figure, type Measurement } from './measurement';
import { median } from './timing';
import { type Framed, slowdown, wholeMilliseconds, WordInBrowser } from './word-in-browser';

const rounds = { warmUp: 2, timed: 9 };
/** Between two pictures of the screen, in milliseconds: nothing shorter can be seen or measured here. */
const picture = 17;

const peer: Framed = { address: '/bench/peer', usable: 'button' };
/** What the pane says while it reads. */
const begun: Framed = { address: '/preview/pane', usable: 'main' };
/** The pane's places are there once the document has been read, which the peer does not do. */
const read: Framed = { ...begun, usable: 'nav[aria-label="Pane"] button' };

/** How soon the pane can be used on a slow machine, beside the pane that a generated add-in begins with. */
export async function paneLoad(): Promise<Measurement> {
  const word = await WordInBrowser.start();
  try {
    await word.open(buildTemplate(hertfordshire2019, mapleGrove));
    const taken = { peer: [] as number[], begun: [] as number[], read: [] as number[] };
    for (let round = -rounds.warmUp; round < rounds.timed; round += 1) {
      for (const [name, framed] of Object.entries({ peer, begun, read })) {
        const time = await word.show(framed);
        if (round >= 0) taken[name as keyof typeof taken].push(time);
      }
    }
    const [ofPeer, ofOurs] = [median(taken.peer), median(taken.begun)];
    return {
      title: `The pane in Chromium, the processor slowed down ${String(slowdown)} times`,
      lines: [
        figure('A generated add-in’s pane, until it can be used', wholeMilliseconds(ofPeer)),
        figure('The pane, until it says what it does', wholeMilliseconds(ofOurs)),
        atMost('The pane later than the generated one by', ofOurs - ofPeer, picture, wholeMilliseconds),
        figure(
          'The pane, until the document is read and Home is there',
          wholeMilliseconds(median(taken.read)),
        ),
      ],
    };
  } finally {
    await word.end();
  }
}
