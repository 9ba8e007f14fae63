import type { Assessment } from '../../assessment/assessment';
import type { AspectId, Framework } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Story } from '../../ooxml/model';
import type { Notes } from '../../ooxml/story/read-notes';
import { visible } from '../../ooxml/text';
import type { ReadRow } from './answer-aspect';
import { contentsOfControls } from '../tagged/control-contents';
import { readControlText } from '../tagged/control-text';
import { editableText, viewEvidence } from './evidence';
import type { Line } from '../lines';

/** How an aspect's evidence stands in a prepared document, and so what may be done to it from outside. */
export interface EvidencePlace {
  /**
   * plain: a control holds all of it and nothing else, so that it can be edited. rich: more than plain text
   * stands in the control, which can be added to. apart: some of it stands outside the control, which can be
   * added to.
   */
  readonly kind: 'plain' | 'rich' | 'apart';
  /** The evidence as it is edited. */
  readonly text: string;
  /** The evidence as text, with what plain text leaves out named: bullets, numbers, boxes, pictures, notes. */
  readonly shown: string;
  /** What the control alone says. */
  readonly inControl: string;
}

/** The aspects whose evidence has a control; an aspect with several of them is left out. */
export type EvidencePlaces = ReadonlyMap<AspectId, EvidencePlace>;

/** A document that has been read, for finding where its evidence stands. */
export interface ReadDocument {
  /** The XML of the main part. */
  readonly main: string;
  readonly story: Story;
  readonly assessment: Assessment;
  readonly rows: readonly ReadRow[];
  readonly notes: Notes;
  /** Whether Word tracks changes in it. */
  readonly tracks: boolean;
}

/** Finds where each aspect's evidence stands. */
export function evidencePlaces({
  main,
  story,
  assessment,
  rows,
  notes,
  tracks,
}: ReadDocument): EvidencePlaces {
  const { framework, aspects } = assessment;
  const contents = contentsOfControls(main);
  const places = new Map<AspectId, EvidencePlace>();
  for (const { id, evidence } of aspects) {
    const tag = tagOf(framework, { kind: 'evidence', aspect: id });
    if (story.controls.filter((control) => control.tag === tag).length !== 1) continue;
    const inside = readControlText(framework, story, tag, contents.get(tag) ?? 'rich', tracks);
    const text = editableText(evidence);
    const kind = !inside.replaceable ? 'rich' : inside.text === text ? 'plain' : 'apart';
    const shown = linesOfAspect(rows, id).flatMap((line) => shownLine(framework, line, notes));
    places.set(id, { kind, text, shown: shown.join('\n'), inControl: inside.text });
  }
  return places;
}

function linesOfAspect(rows: readonly ReadRow[], aspect: AspectId): Line[] {
  return rows.flatMap(({ row, identity }) =>
    identity.kind === 'sure' && identity.aspect === aspect ? row.evidence : [],
  );
}

/** A line of evidence with its bullet or number, boxes, pictures and notes; none where it is no evidence. */
function shownLine(framework: Framework, line: Line, notes: Notes): string[] {
  const text = editableText(viewEvidence(framework, [line]).evidence);
  const boxes = line.parts.flatMap((part) => (part.kind === 'checkBox' ? [part.checked ? '☒' : '☐'] : []));
  const pictures = Array.from({ length: line.pictures }, () => '[picture]');
  const added = [...pictures, ...notesOf(line, notes)];
  if (text === '' && boxes.length + added.length === 0) return [];
  const label = line.label === null ? [] : [line.label];
  return [[...label, ...boxes, ...(text === '' ? [] : [text]), ...added].join(' ')];
}

function notesOf(line: Line, notes: Notes): string[] {
  return line.paragraph.content.flatMap((inline) => {
    if (inline.kind !== 'note' || !visible(inline)) return [];
    const words = notes(inline);
    return [words === null || words === '' ? `[${inline.note}]` : `[${inline.note}: ${words}]`];
  });
}
