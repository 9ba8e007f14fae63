import type { AspectId } from '../../framework/framework';
import { findLevel } from '../../framework/lookup';
import { listed } from '../../wording/sentences';
import type { AspectAnswer, Assessment } from '../assessment';
import { judgeEvidence } from '../check/judge-evidence';
import { prompts } from '../prompts';
import { wordCount, words } from '../words';

/** A hint about evidence. Nothing depends on it. */
export interface EvidenceHint {
  readonly kind: 'token' | 'repeatsStatement' | 'noImpact' | 'noSource' | 'sharedText';
  readonly text: string;
}

/** Words with which schools say what difference something makes. */
const impact =
  /\b(?:impact|effects?|difference|results?|outcomes?|progress(?:ed|ing)?|improv\w*|increas\w*|decreas\w*|reduc\w*|rose|risen|rais\w+|fell|fallen|fewer|better|more (?:confident|independent|settled|able)|achiev\w*|attain\w*|gains?|gained|success\w*|grew|grown|narrow\w*|closed the gap|now (?:able|can|join\w*|attend\w*|use)|can now|felt|feel)\b|\d ?%|\b\d+ (?:of|out of) \d+/i;

/** Words for where schools know it from. */
const source =
  /\b(?:surveys?|questionnaires?|minutes|records?|recorded|data|observ\w+|learning walks?|walks|scrutin\w+|feedback|voice|interviews?|reports?|audits?|review(?:s|ed)?|monitor\w*|track\w*|assess\w+|case stud\w+|folders?|files?|notes|logs?|photo\w*|register|sheets?|polic(?:y|ies)|plans?|evaluat\w+|certificates?|attendance|map|profiles?|meetings?|visit\w*|website|ofsted|https?|copies|examples?|calls?)\b|\d ?%|\b\d+ (?:of|out of) \d+/i;

/**
 * Hints about an aspect's evidence, by simple rules on its words: whether it says more than the
 * statement, what difference it makes, and how the school knows; and whether the same text stands elsewhere.
 */
export function evidenceHints(answer: AspectAnswer, assessment: Assessment): EvidenceHint[] {
  const { framework } = assessment;
  const { text } = answer.evidence;
  const worth = judgeEvidence(answer, framework);
  if (worth === 'none' || text === '') return [];
  if (worth === 'token') {
    return [
      { kind: 'token', text: 'This says little on its own. Write what is in place, even if in a few words.' },
    ];
  }
  const hints: EvidenceHint[] = [];
  if (worth === 'statement') {
    const label = answer.rating === null ? null : findLevel(framework, answer.rating)?.label;
    const which = label === null || label === undefined ? 'the statement' : `the ${label} statement`;
    hints.push({
      kind: 'repeatsStatement',
      text: `This repeats ${which}. Add what shows that it is so in your school.`,
    });
  } else {
    if (!impact.test(text)) {
      hints.push({
        kind: 'noImpact',
        text: 'Does it say what difference this makes, such as what has changed for pupils?',
      });
    }
    if (!source.test(text)) {
      hints.push({
        kind: 'noSource',
        text: 'Does it say how you know, such as a survey, records or a visit?',
      });
    }
  }
  const others = sharedWith(answer, assessment);
  if (others.length > 0) {
    hints.push({
      kind: 'sharedText',
      text: `The same text stands under ${listed(others)}. Say here what it means for ${answer.id}.`,
    });
  }
  return hints;
}

/** A shorter line, such as “Pupil survey in May”, may well be meant for several aspects. */
const fewestWords = 6;

/** The other aspects whose evidence has a line, of six words or more, that this one's has too. */
function sharedWith({ id, evidence }: AspectAnswer, { aspects, framework }: Assessment): AspectId[] {
  const printed = prompts(framework);
  const own = new Set(linesOf(evidence.text).filter((line) => !printed.includes(line)));
  if (own.size === 0) return [];
  return aspects
    .filter((other) => other.id !== id && linesOf(other.evidence.text).some((line) => own.has(line)))
    .map((other) => other.id);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(words)
    .filter((line) => wordCount(line) >= fewestWords);
}
