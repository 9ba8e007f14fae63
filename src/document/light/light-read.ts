import type { AspectAnswer } from '../../assessment/assessment';
import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import { answerAspect } from '../rows/answer-aspect';
import type { ReadRow } from '../rows/answer-aspect';
import { editableText, viewEvidence } from '../rows/evidence';
import type { EvidencePlaces } from '../rows/evidence-places';
import { placesOf, textOutside } from './glance';
import type { Glance, GlancedControl } from './glance';
import { markSign, noMarks } from '../marks/marks';
import { isPlaceholder } from '../text/placeholders';
import type { LocatedReading } from '../reading';
import type { StatementView } from '../marks/statement-view';
import { normalise } from '../text/words';

/** What a light read says of an aspect. */
export type LightAnswer = Pick<AspectAnswer, 'state' | 'rating' | 'marked' | 'evidence'>;

/** What one look at the document tells, beside the full read before it. */
export interface LightReading {
  /** What a full read would say now; an aspect of which that is unknown is left out. */
  readonly answers: ReadonlyMap<AspectId, LightAnswer>;
  /** True where something has changed since the full read that only another one can tell. */
  readonly needsFullRead: boolean;
}

/** A full read that knows the document. */
export type Located = Extract<LocatedReading, { readonly recognised: true }>;

/** Cell marks, notes, tabs, special hyphens, characters of symbol fonts and objects; not breaks of lines. */
const special = /(?![\n\v\r])[\p{Cc}\p{Co}\uFFFC]/u;

/**
 * A full read, with a look at the same state of the document, by which later looks are understood. It vouches
 * for an aspect only where the look alone told what the full read did: the row is tagged throughout, each
 * control stands in the document once, and nothing else in the row has words or a colour.
 *
 * What no look shows: shading and pictures that came since, emphasis, hidden text, and that changes have begun
 * to be tracked, where Word counts deleted words as text. The next full read tells.
 */
export class LightBaseline {
  private readonly framework: Framework;
  private readonly vouchedFor: ReadonlyMap<AspectId, ReadRow>;
  private readonly before: ReadonlyMap<string, GlancedControl>;
  private readonly tags: string;
  private readonly outside: string | null;
  /** True where no look can tell some aspect that stands in the document. */
  readonly leavesSomeUntold: boolean;

  /**
   * @param places where each aspect's evidence stands
   * @param tracks whether Word tracks changes, so that deleted words may be in the look's text
   */
  constructor(
    { assessment, rows }: Located,
    glance: Glance,
    private readonly places: EvidencePlaces,
    tracks: boolean,
  ) {
    this.framework = assessment.framework;
    this.before = new Map(placesOf(this.framework, glance).map((control) => [control.tag, control]));
    this.tags = tagsOf(this.framework, glance);
    const shaded = rows.some(({ row }) => [...row.statements.values()].some(hasFill));
    const candidates = new Map<AspectId, ReadRow>();
    for (const { id } of assessment.aspects) {
      const read = rowOf(rows, id);
      if (!tracks && !shaded && read !== null && this.agrees(id, read, glance)) candidates.set(id, read);
    }
    this.outside = textOutside(this.framework, glance, this.isAnswerOf(candidates));
    this.vouchedFor = this.outside === null ? new Map() : candidates;
    this.leavesSomeUntold = assessment.aspects.some(
      ({ id, state }) => state !== 'missing' && !this.vouchedFor.has(id),
    );
  }

  /** What a later look tells. */
  read(glance: Glance): LightReading {
    const nothing: LightReading = { answers: new Map(), needsFullRead: true };
    if (tagsOf(this.framework, glance) !== this.tags) return nothing;
    if (textOutside(this.framework, glance, this.isAnswerOf(this.vouchedFor)) !== this.outside)
      return nothing;
    const now = new Map(glance.controls.map((control) => [control.tag, control]));
    const answers = new Map<AspectId, LightAnswer>();
    for (const [id, read] of this.vouchedFor) {
      const answer = this.answer(id, read, now);
      if (answer !== null) answers.set(id, answer);
    }
    const needsFullRead = placesOf(this.framework, glance).some(
      ({ tag, place, text, highlight }) =>
        'aspect' in place &&
        !answers.has(place.aspect) &&
        (text !== this.before.get(tag)?.text || highlight !== this.before.get(tag)?.highlight),
    );
    return { answers, needsFullRead };
  }

  /** True for the controls whose text may change without a word of the document's own changing. */
  private isAnswerOf(aspects: ReadonlyMap<AspectId, unknown>): (tag: string) => boolean {
    const tags = new Set<string>(
      [...aspects.keys()].flatMap((aspect) => [
        tagOf(this.framework, { kind: 'bestFit', aspect }),
        tagOf(this.framework, { kind: 'evidence', aspect }),
      ]),
    );
    return (tag) => tags.has(tag);
  }

  /** True where a look tells of the aspect just what the full read did. */
  private agrees(aspect: AspectId, { row, marks }: ReadRow, glance: Glance): boolean {
    const { levels } = this.framework;
    const named = (tag: string) => glance.controls.filter((control) => control.tag === tag);
    const evidence = named(tagOf(this.framework, { kind: 'evidence', aspect }));
    const lines = named(tagOf(this.framework, { kind: 'bestFit', aspect }));
    if (evidence.length !== 1 || lines.length > 1 || row.merged.length > 0) return false;
    if (row.evidence.some(({ pictures, notes }) => pictures + notes > 0)) return false;
    // A colour that means something else than the best fit is no more to a look than a colour.
    const plainMarks = marks.signs.filter(({ strength, level }) => strength === 'mark' && level !== null);
    if (plainMarks.length < marks.marked.length) return false;
    const wordsAgree = levels.every(({ key: level }) => {
      const [control, another] = named(tagOf(this.framework, { kind: 'statement', aspect, level }));
      const statement = row.statements.get(level);
      if (control === undefined || another !== undefined || statement === undefined) return false;
      if (statement.normal === '' || normalise(control.text) !== statement.normal) return false;
      return (
        control.highlight === 'mixed' || (control.highlight === 'marked') === marks.marked.includes(level)
      );
    });
    if (!wordsAgree) return false;
    const said = viewEvidence(this.framework, row.evidence);
    const seen = viewEvidence(this.framework, linesIn(evidence[0]?.text ?? '', this.lineIn(lines[0])));
    return (
      editableText(said.evidence) === editableText(seen.evidence) &&
      said.evidence.present === seen.evidence.present &&
      JSON.stringify(said.signs) === JSON.stringify(seen.signs)
    );
  }

  /** What a full read would say of an aspect; null where that is unknown. */
  private answer(
    aspect: AspectId,
    read: ReadRow,
    now: ReadonlyMap<string, GlancedControl>,
  ): LightAnswer | null {
    const marked: LevelKey[] = [];
    for (const { key: level } of this.framework.levels) {
      const tag = tagOf(this.framework, { kind: 'statement', aspect, level });
      const control = now.get(tag);
      if (control === undefined || control.text !== this.before.get(tag)?.text) return null;
      if (control.highlight === 'mixed') return null;
      if (control.highlight === 'marked') marked.push(level);
    }
    const evidence = now.get(tagOf(this.framework, { kind: 'evidence', aspect }));
    const line = now.get(tagOf(this.framework, { kind: 'bestFit', aspect }));
    const [anyLine] = read.row.evidence;
    if (evidence === undefined || anyLine === undefined) return null;
    // Of bullets and comments a look shows nothing.
    const isSame = evidence.text === this.before.get(evidence.tag)?.text;
    if (!isSame && this.places.get(aspect)?.kind !== 'plain') return null;
    if (!this.isPlain(evidence) || (line !== undefined && !this.isPlain(line))) return null;
    const lines = linesIn(evidence.text, this.lineIn(line)).map((seen) => ({
      ...anyLine,
      ...seen,
      parts: [],
    }));
    const signs = [
      ...marked.map((level) => markSign(this.framework, level)),
      ...read.marks.signs.filter(({ strength }) => strength !== 'mark'),
    ];
    const full = answerAspect(this.framework, aspect, [
      { ...read, row: { ...read.row, evidence: lines }, marks: { ...noMarks, marked, signs } },
    ]);
    const { state, rating } = full;
    const isClear = state === 'answered' || state === 'open';
    return isClear ? { state, rating, marked, evidence: full.evidence } : null;
  }

  /** What stands in the line "Best fit:"; nothing where Word gives its prompt, as a full read has it. */
  private lineIn(line: GlancedControl | undefined): string | null {
    if (line === undefined) return null;
    return isPlaceholder(this.framework, line.text) ? '' : line.text;
  }

  /** True where the text that Word gives is surely the text that stands there. */
  private isPlain({ tag, text, placeholder }: GlancedControl): boolean {
    if (special.test(text)) return false;
    // Word gives a character of a symbol font as a bracket.
    if (brackets(text) > brackets(this.before.get(tag)?.text ?? '')) return false;
    return text !== placeholder || isPlaceholder(this.framework, text);
  }
}

/** The only row that is an aspect's; null where there are several or none. */
function rowOf(rows: readonly ReadRow[], aspect: AspectId): ReadRow | null {
  const [read, another] = rows.filter(
    ({ identity }) =>
      (identity.kind === 'sure' && identity.aspect === aspect) ||
      (identity.kind === 'unsure' && identity.aspects.includes(aspect)),
  );
  return read !== undefined && another === undefined && read.identity.kind === 'sure' ? read : null;
}

function hasFill({ colouring: { runFill, paragraphFill, cellFill } }: StatementView): boolean {
  return [runFill, paragraphFill, cellFill].some((fill) => fill !== null);
}

function tagsOf(framework: Framework, glance: Glance): string {
  return placesOf(framework, glance)
    .map(({ tag }) => tag)
    .join('\n');
}

/** A look's text as lines of the evidence cell, after the line "Best fit:" where there is one. */
function linesIn(evidence: string, line: string | null): { text: string; pictures: number; notes: number }[] {
  const texts = evidence.split(/\r\n?|\n/).map((text) => text.replaceAll('\v', '\n'));
  return [...(line === null ? [] : [`Best fit: ${line}`]), ...texts].map((text) => ({
    text,
    pictures: 0,
    notes: 0,
  }));
}

function brackets(text: string): number {
  return text.split('(').length;
}
