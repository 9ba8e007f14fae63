import { UnreadableDocument } from '../src/ooxml/unreadable-document';
import { brokenFiles } from '../test/corpus/broken';
import { hostileFiles } from '../test/ooxml/support/hostile-files';
import { atMost, figure, milliseconds, type Line, type Measurement } from './measurement';
import { readBytes } from './read-bytes';

const mostMilliseconds = 2000;
const dearest = 5;

/** How long the files that cannot be read keep a person waiting, each refused once. */
export function refusalTime(): Measurement {
  const files = [...brokenFiles, ...hostileFiles];
  const times = files
    .map(({ name, bytes }) => ({ name, time: timeToRefuse(name, bytes()) }))
    .sort((a, b) => b.time - a.time);
  const lines: Line[] = times.slice(1, dearest).map(({ name, time }) => figure(name, milliseconds(time)));
  const [worst] = times;
  return {
    title: `The ${dearest} dearest of ${files.length} refusals`,
    lines:
      worst === undefined ? [] : [atMost(worst.name, worst.time, mostMilliseconds, milliseconds), ...lines],
  };
}

function timeToRefuse(name: string, bytes: Uint8Array): number {
  const start = performance.now();
  try {
    readBytes(bytes);
  } catch (error) {
    if (error instanceof UnreadableDocument) return performance.now() - start;
    throw error;
  }
  throw new Error(`${name} was read.`);
}
