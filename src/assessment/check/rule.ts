import type { AspectAnswer, Assessment } from '../assessment';
import type { FindingKind, FindingPlace, Severity } from './finding';

/** One rule of the completeness check. */
export interface Rule {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Every place where the assessment breaks the rule, in the order of the document. */
  readonly find: (assessment: Assessment) => readonly Problem[];
}

/** A finding before its rule's name and severity are put to it. */
export interface Problem {
  readonly place: FindingPlace;
  readonly text: string;
}

/** A rule about one aspect at a time: a sentence where the aspect breaks it, null where it does not. */
export interface AspectRule {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly place: 'bestFit' | 'evidence';
  readonly sentence: (answer: AspectAnswer, assessment: Assessment) => string | null;
}

/** Turns a rule about one aspect into a rule about the whole assessment. */
export function forEachAspect({ kind, severity, place, sentence }: AspectRule): Rule {
  return {
    kind,
    severity,
    find: (assessment) =>
      assessment.aspects.flatMap((answer) => {
        const text = sentence(answer, assessment);
        return text === null ? [] : [{ place: { kind: place, aspect: answer.id }, text }];
      }),
  };
}
