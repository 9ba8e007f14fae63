/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { readBenchmark } from '../../src/document/read-benchmark';
import { parseTag } from '../../src/framework/tags';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { wordPreparation } from '../../src/word/word-preparation';
import type { CorpusCase } from '../corpus/case';
import { cases as ooxmlCases } from '../corpus/ooxml';
import { cases as peopleCases } from '../corpus/people';
import { part } from '../preview/stand-in/support/docx';
import { openInWord } from '../preview/stand-in/support/word';

const port = wordPreparation();
/** Documents of thousands of paragraphs, which the stand-in takes minutes for. */
const slow = /thousand|[25]0?,000/;
/**
 * Documents whose main part has another name, which this test does not follow, and one with markup that Word
 * drops when it opens a file: with that, preparing takes itself back.
 */
const apart = /under another name|entry names|ignorable markup/;
/** All documents that can be prepared. */
const candidates = [...ooxmlCases, ...peopleCases].filter(
  ({ name, expected }) => expected.recognised !== false && !slow.test(name) && !apart.test(name),
);
/** How many documents one run takes. Every day takes others, so that all have their turn. */
const sampleSize = 3;
const day = Math.floor(Date.now() / 86_400_000);
const rounds = Math.ceil(candidates.length / sampleSize);
const sample = candidates.filter((_, at) => at % rounds === day % rounds);

/** What a document says, read as a file, whether in fields or not. */
function said(bytes: Uint8Array): unknown {
  const reading = readBenchmark(readStory(openPackage(bytes)));
  return reading.recognised ? { ...reading.assessment, framework: null, fields: null } : reading;
}

function isOurs({ tag }: { readonly tag: string | null }): boolean {
  return tag !== null && parseTag(tag) !== null;
}

/** Runs without text, which say nothing and which Word drops where a placeholder takes their place. */
const emptyRuns =
  /<w:r\b[^>]*>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(?:<w:t\b[^>]*(?:\/>|><\/w:t>))?<\/w:r>/g;

/** Two runs of text that look the same, which are one to a reader and cut as Word likes. */
const cutRun =
  /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t\b[^>]*>([^<]*)<\/w:t><\/w:r>\1<w:t\b[^>]*>/;

function joined(xml: string): string {
  let whole = xml.replaceAll(' xml:space="preserve"', '').replace(emptyRuns, '');
  for (let next = ''; next !== whole;) {
    next = whole;
    whole = whole.replace(new RegExp(cutRun, 'g'), '$1<w:t>$2');
  }
  return whole;
}

/** What stands where two parts begin to differ, but for how text is cut into runs; null where they do not. */
function firstDifference(before: string, after: string): readonly [string, string] | null {
  const [left, right] = [joined(before), joined(after)];
  if (left === right) return null;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  return [left.slice(at - 60, at + 60), right.slice(at - 60, at + 60)];
}

test.each(sample.map((one) => [one.name, one] as const))(
  '%s: prepared it reads the same, and without its controls it is as it was',
  async (_name, { bytes }: CorpusCase) => {
    const file = await bytes();
    const hadControls = readStory(openPackage(file)).controls.some(isOurs);
    const word = await openInWord(file);
    const before = part(word.save());
    const planned = await port.planPreparation();
    if (planned.kind !== 'planned') throw new Error(planned.text);
    const syncs = word.counters.syncs;
    expect(await port.prepare(planned.plan, new Map())).toMatchObject({ kind: 'prepared' });
    expect(word.counters.syncs - syncs).toBeLessThanOrEqual(6);
    expect(said(word.save())).toEqual(said(file));

    const removed = await port.removeControls();
    expect(removed).toMatchObject({ kind: 'removed' });
    // Where Word shows paragraphs otherwise than the file, an added line may have to stay, which is said.
    const isClean = removed.kind === 'removed' && removed.left === null;
    if (isClean && !hadControls) expect(firstDifference(before, part(word.save()))).toBeNull();
  },
);
