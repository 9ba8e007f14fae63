import type { Framework } from '../../framework/framework';
import type { Control } from '../../ooxml/model';
import type { ReadRow } from '../rows/answer-aspect';
import { controlsOf, lineOf } from '../lines';
import { placeOf } from '../tagged/places';
import type { StoryParagraph } from '../story-paragraphs';
import { hasWords } from '../text/words';
import { shapeFor } from './control-target';
import type { TargetShape } from './control-target';
import type { UntaggableReason } from './plan';

/**
 * What tells a row from now on as the school's own. Fields that say it is an aspect's become the row's own, all of
 * them, since one that stayed would be written into; a row without any gets one control, which holds no answer.
 */
export function ownRowShapes(
  framework: Framework,
  { row }: ReadRow,
  paragraphs: readonly StoryParagraph[],
): readonly TargetShape[] | UntaggableReason {
  const statements = framework.levels.flatMap(({ key }) => row.statements.get(key)?.paragraphs ?? []);
  const evidence = row.evidence.filter(({ text }) => hasWords(text)).map(({ paragraph }) => paragraph.index);
  const all = [...statements, ...evidence];
  const fields = fieldsIn(framework, paragraphs.slice(Math.min(...all), Math.max(...all) + 1));
  if (fields.length > 0) return fields.map((control) => ({ kind: 'existing', control }));
  for (const paragraph of all) {
    const shape = shapeFor(
      { place: { kind: 'ownRow' }, paragraphs: [paragraph], label: '', not: null },
      paragraphs,
    );
    // A field of the school's own is left alone: several rows carry this tag, so which to give back could not be told.
    if (typeof shape !== 'string' && shape.kind === 'content') return [shape];
  }
  return all.length === 0 ? 'noRoom' : 'otherControl';
}

/** The ids of the controls in some paragraphs that are an aspect's. */
function fieldsIn(framework: Framework, paragraphs: readonly StoryParagraph[]): number[] {
  const controls = paragraphs.flatMap(({ paragraph }) => controlsOf(lineOf(paragraph)));
  return [...new Set(controls)].flatMap((control) =>
    isAspects(framework, control) ? (control.id ?? []) : [],
  );
}

function isAspects(framework: Framework, control: Control): boolean {
  const place = placeOf(framework, control);
  return place !== null && 'aspect' in place && control.type === 'richText';
}
