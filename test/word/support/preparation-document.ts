import type { AspectAnswer } from '../../../src/assessment/assessment';
import type { PreparationDecisions, PreparationPlan } from '../../../src/document/preparation/plan';
import { readBenchmark } from '../../../src/document/read-benchmark';
import type { AspectId } from '../../../src/framework/framework';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import type { StandIn } from '../../../src/preview/stand-in/stand-in';
import { wordPreparation } from '../../../src/word/word-preparation';
import { benchmarkBody } from '../../corpus/build/benchmark';
import { completeForm } from '../../corpus/build/filled-forms';
import type { Layout } from '../../corpus/build/layout';
import { docx } from '../../corpus/build/package';
import { standardStyles } from '../../corpus/build/styles';
import { outcomes } from '../../corpus/build/wording';
import { cell, plainCell } from '../../corpus/build/wordprocessing';
import { bodyOf } from '../../preview/stand-in/support/docx';
import { openInWord } from '../../preview/stand-in/support/word';

export const port = wordPreparation();
export const aspect = '5a' as AspectId;

/** A filled-in document without controls: the school, and outcome 5 with three aspects. */
export function untagged(changes: Partial<Layout> = {}): Uint8Array {
  const only: Partial<Layout> = {
    keyDates: () => '',
    involved: () => '',
    statutory: () => '',
    plan: () => '',
    outcomes: (form, layout) =>
      outcomes
        .filter(({ number }) => number === 5)
        .map((one) => layout.heading(one) + layout.tables(form, one, layout) + layout.after(form, one))
        .join(''),
  };
  return docx(benchmarkBody(completeForm, { ...only, ...changes }), { styles: standardStyles });
}

/** The same with something else in the evidence cell of 5a. */
export function withEvidence(blocks: string): Uint8Array {
  return untagged({
    evidence: (form, { id }) =>
      id === '5a' ? cell(blocks) : plainCell((form.evidence[id] ?? '').split('\n')[0] ?? ''),
  });
}

export async function open(
  bytes: Uint8Array,
  options: Partial<StandInOptions> = {},
): Promise<{ readonly word: StandIn; readonly plan: PreparationPlan; readonly before: string }> {
  const word = await openInWord(bytes, options);
  const planned = await port.planPreparation();
  if (planned.kind !== 'planned') throw new Error(planned.text);
  return { word, plan: planned.plan, before: bodyOf(word.save()) };
}

export const nobodyDecided: PreparationDecisions = new Map();

export function answer(word: StandIn): AspectAnswer | undefined {
  return answers(word).find(({ id }) => id === aspect);
}

export function answers(word: StandIn): readonly AspectAnswer[] {
  const reading = readBenchmark(readStory(openPackage(word.save())));
  if (!reading.recognised) throw new Error(reading.reason.text);
  return reading.assessment.aspects;
}

export function tagsIn(word: StandIn): (string | null)[] {
  return readStory(openPackage(word.save())).controls.map(({ tag }) => tag);
}
