import { useState } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { EvidenceEntry } from '../../parts/text-entry/evidence-entry';
import type { Cursor } from '../../parts/text-entry/use-cursor';
import { EvidenceHelp } from './evidence-help';
import { KeyQuestions } from './key-questions';

interface Props {
  readonly answer: AspectAnswer;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
}

/** An aspect's evidence, with what helps to write it. */
export function EvidenceSection({ answer, focus }: Props) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  return (
    <>
      <KeyQuestions answer={answer} onAsked={(at) => setCursor({ at })} />
      <EvidenceEntry aspect={answer.id} focus={focus} cursor={cursor} />
      <EvidenceHelp answer={answer} onShow={setCursor} />
    </>
  );
}
