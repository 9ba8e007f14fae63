import type { AspectId, Framework } from '../../framework/framework';
import type { Place } from '../../framework/tags';
import type { ReadRow } from '../rows/answer-aspect';
import { bestFitLabel, viewEvidence } from '../rows/evidence';
import type { FoundPlace } from '../tagged/found-places';
import type { Line } from '../lines';
import { isPlaceholder } from '../text/placeholders';
import { levelOfText } from '../text/level-names';
import { written } from '../text/placeholders';
import { hasWords } from '../text/words';
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

function wantedAsEvidence(framework: Framework, lines: readonly Line[], aspect: AspectId): WantedPlace[] {
  const wanted: WantedPlace[] = [];
  const [line] = lines.filter(({ text }) => bestFitLabel.test(text));
  const said = line === undefined ? null : written(framework, line.text.replace(bestFitLabel, ''));
  // A printed list of levels, or a level with words round it, is no field for one level.
  if (line !== undefined && (said === null || levelOfText(framework, said) !== 'unclear')) {
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

/** What should have controls outside the rows of statements; a role that the framework does not ask for should not. */
export function wantedElsewhere(framework: Framework, places: readonly FoundPlace[]): WantedPlace[] {
  return places
    .filter(({ place }) => isAskedFor(framework, place))
    .map((found) => ({ ...found, not: found.paragraphs.length > 0 ? null : 'noRoom' }));
}

/** In the row of a group that is a role itself, such as the head teacher's, the form prints a dash as the role. */
function isAskedFor({ involvement }: Framework, place: Place): boolean {
  if (place.kind !== 'involved' || place.field !== 'role') return true;
  return involvement.groups.some(({ key, roleField }) => key === place.group && roleField);
}
