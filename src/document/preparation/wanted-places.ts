import type { AspectId, Framework } from '../../framework/framework';
import type { Place } from '../../framework/tags';
import type { ReadRow } from '../aspect-answers';
import { viewEvidence } from '../evidence';
import type { FoundPlace } from '../found-places';
import type { Line } from '../lines';
import { isPlaceholder } from '../placeholders';
import { hasWords } from '../words';
import type { UntaggableReason } from './plan';

/** A place that ought to have a control, and the paragraphs that it should hold. */
export interface WantedPlace extends FoundPlace {
  /** Set where it is clear already that there can be no control. */
  readonly not: UntaggableReason | null;
}

/** What the row of an aspect should have controls for: its statements, the line "Best fit:" and the evidence. */
export function wantedInRow(framework: Framework, { row }: ReadRow, aspect: AspectId): WantedPlace[] {
  const statements = framework.levels.map(({ key: level }): WantedPlace => {
    const paragraphs = row.statements.get(level)?.paragraphs ?? [];
    const not = row.merged.includes(level) ? 'scattered' : paragraphs.length === 0 ? 'noRoom' : null;
    return { place: { kind: 'statement', aspect, level }, paragraphs, label: '', not };
  });
  return [...statements, ...wantedAsEvidence(framework, row.evidence, aspect)];
}

/** How the line for the best fit begins, with the white space behind it. */
const bestFitLabel = /^\s*best[\s-]*fit\s*:?\s*/i;

function wantedAsEvidence(framework: Framework, lines: readonly Line[], aspect: AspectId): WantedPlace[] {
  const wanted: WantedPlace[] = [];
  const [line] = lines.filter(({ text }) => bestFitLabel.test(text));
  if (line !== undefined && viewEvidence(framework, [line]).bestFit !== 'unclear') {
    wanted.push({
      place: { kind: 'bestFit', aspect },
      paragraphs: [line.paragraph.index],
      label: bestFitLabel.exec(line.text)?.[0] ?? '',
      not: null,
    });
  }
  const others = lines.filter(({ text }) => !bestFitLabel.test(text));
  const isPrompt = (other: Line) =>
    hasWords(other.text) &&
    !isPlaceholder(framework, other.text) &&
    viewEvidence(framework, [other]).evidence.text === '';
  const first = others.findIndex((other) => !isPrompt(other));
  const answer = first < 0 ? [] : others.slice(first);
  const place: Place = { kind: 'evidence', aspect };
  const not = answer.length === 0 ? 'noRoom' : answer.some(isPrompt) ? 'scattered' : null;
  wanted.push({ place, paragraphs: answer.map(({ paragraph }) => paragraph.index), label: '', not });
  return wanted;
}
