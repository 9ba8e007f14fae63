import { extractRawText } from 'mammoth';
import { bareParse } from './bare-parse';
import { atMost, figure, milliseconds, times, type Measurement } from './measurement';
import { readBytes } from './read-bytes';
import { medianTimes } from './timing';

const mostTimesBareParse = 2.5;
const mostTimesMammoth = 0.5;

/**
 * Rounds before the timed ones. V8 goes on compiling the reader, which has far more code than a parser, for
 * about 80 readings of this file; in the first 20 rounds the times are half as long again (docs/decisions.md).
 */
const warmUp = 80;
const timed = 41;

/** Reading one document, beside the least that must be done with it and beside a well-known reader's way. */
export async function readingTime(bytes: Uint8Array): Promise<Measurement> {
  const buffer = Buffer.from(bytes);
  const begun = performance.now();
  readBytes(bytes);
  const first = performance.now() - begun;
  const medians = await medianTimes(
    [
      { name: 'read', run: () => readBytes(bytes) },
      { name: 'bare', run: () => bareParse(bytes, (name) => name === 'word/document.xml') },
      { name: 'all parts', run: () => bareParse(bytes, (name) => /\.(xml|rels)$/.test(name)) },
      { name: 'mammoth', run: () => extractRawText({ buffer }) },
    ],
    { warmUp, timed },
  );
  const of = (name: string): number => medians.get(name) ?? Number.NaN;
  return {
    title: `Reading the filled starter template, warm, median of ${timed} interleaved rounds after ${warmUp}`,
    lines: [
      figure('the first time, nothing warm', milliseconds(first)),
      figure('reading it', milliseconds(of('read'))),
      figure('bare unzip and streaming parse of its main part', milliseconds(of('bare'))),
      figure('the same of all its XML parts', milliseconds(of('all parts'))),
      figure('mammoth, plain text of it', milliseconds(of('mammoth'))),
      atMost('reading / bare parse of the main part', of('read') / of('bare'), mostTimesBareParse, times),
      figure('reading / bare parse of all XML parts', times(of('read') / of('all parts'))),
      atMost('reading / mammoth', of('read') / of('mammoth'), mostTimesMammoth, times),
    ],
  };
}
