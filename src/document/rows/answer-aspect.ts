import type { AspectAnswer, Evidence } from '../../assessment/assessment';
import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import type { BenchmarkRow } from './benchmark-row';
import { editableText, viewEvidence } from './evidence';
import type { EvidenceView } from './evidence';
import type { Identity } from './identify-rows';
import type { RowMarks } from '../marks/marks';
import type { Wording } from '../text/wording';

/** A row with all that was found out about it. */
export interface ReadRow {
  readonly row: BenchmarkRow;
  readonly identity: Identity;
  readonly marks: RowMarks;
}

type Verdict = Pick<AspectAnswer, 'state' | 'rating' | 'reason'>;

/** Reads one aspect's answer from the rows that are, or may be, this aspect's. */
export function answerAspect(
  framework: Framework,
  wording: Wording,
  aspect: AspectId,
  rows: readonly ReadRow[],
): AspectAnswer {
  const sure = rows.filter(({ identity }) => identity.kind === 'sure' && identity.aspect === aspect);
  const used = sure.length > 0 ? sure : rows.filter(({ identity }) => mayBe(identity, aspect));
  const views = used.map(({ row }) => viewEvidence(framework, row.evidence));
  const verdicts = used.map((read, at) => judge(wording, aspect, read, views[at]));
  const verdict = sure.length > 0 ? together(aspect, verdicts) : withoutSureRow(used);
  const marked = framework.levels
    .map((level) => level.key)
    .filter((level) => used.some(({ marks }) => marks.marked.includes(level)));
  const hints = new Set(used.map(({ marks }) => marks.hint));
  const [hint] = hints;
  return {
    id: aspect,
    ...verdict,
    marked,
    suggestion: verdict.state === 'open' && hints.size === 1 ? (hint ?? null) : null,
    statements: statementsOf(used),
    evidence: allEvidence(views.map((view) => view.evidence)),
  };
}

/** The evidence of all rows of an aspect. */
function allEvidence(all: readonly Evidence[]): Evidence {
  const linesOf = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
  const text = linesOf(all.map((evidence) => evidence.text));
  const withPrompts = linesOf(all.map(editableText));
  const present = all.some((evidence) => evidence.present);
  return { text, present, ...(withPrompts !== text && { withPrompts }) };
}

function mayBe(identity: Identity, aspect: AspectId): boolean {
  return identity.kind === 'unsure' && identity.aspects.includes(aspect);
}

function withoutSureRow(rows: readonly ReadRow[]): Verdict {
  const [first] = rows;
  if (first === undefined) return { state: 'missing', rating: null, reason: null };
  return {
    state: 'unsure',
    rating: null,
    reason: first.identity.kind === 'unsure' ? first.identity.reason : null,
  };
}

/** What one row that is surely the aspect's says. */
function judge(
  wording: Wording,
  aspect: AspectId,
  { row, marks }: ReadRow,
  view: EvidenceView | undefined,
): Verdict {
  const line = view?.bestFit ?? null;
  const [level] = marks.marked;
  const unsure = (reason: string): Verdict => ({ state: 'unsure', rating: null, reason });
  const conflict = (reason: string): Verdict => ({ state: 'conflict', rating: null, reason });
  if (marks.marked.some((other) => row.merged.includes(other))) {
    return unsure('The marked statement cannot be told from that of another level.');
  }
  const strayed = marks.marked.find((other) => standsInWrongColumn(wording, aspect, row, other));
  if (strayed !== undefined) return unsure('The marked statement stands under another level’s heading.');
  if (marks.marked.length > 1) return conflict('More than one statement is marked.');
  if (level === undefined && marks.unclear.length > 0) {
    return unsure('The shading may be a mark or only the colour of the column.');
  }
  if (level !== undefined && marks.past.includes(level)) {
    return unsure('The colour of the mark stands for an earlier year.');
  }
  if (line === 'unclear') return unsure('The line “Best fit:” does not name one level.');
  if (level !== undefined && line !== null && line !== level) {
    return conflict('The marked statement and the line “Best fit:” disagree.');
  }
  if (level !== undefined && row.signs.typed.some((typed) => typed.firm && typed.level !== level)) {
    return conflict('The marked statement and the level typed beside it disagree.');
  }
  const rating = level ?? line;
  return { state: rating === null ? 'open' : 'answered', rating, reason: null };
}

/** True where the statement under a level is word for word the aspect's statement of another level. */
function standsInWrongColumn(
  wording: Wording,
  aspect: AspectId,
  row: BenchmarkRow,
  level: LevelKey,
): boolean {
  const normal = row.statements.get(level)?.normal ?? '';
  if (wording.exactly(level, normal) === aspect) return false;
  return [...row.statements.keys()].some(
    (other) => other !== level && wording.exactly(other, normal) === aspect,
  );
}

/** What several rows for one aspect say together: one answer only where they all agree. */
function together(aspect: AspectId, verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts;
  if (first === undefined) return { state: 'missing', rating: null, reason: null };
  if (verdicts.every((other) => other.state === first.state && other.rating === first.rating)) return first;
  return { state: 'unsure', rating: null, reason: `${aspect} stands more than once and the rows differ.` };
}

function statementsOf(rows: readonly ReadRow[]): AspectAnswer['statements'] {
  const statements: Record<LevelKey, string> = {};
  for (const { row } of rows) {
    for (const [level, { text }] of row.statements) if (text !== '') statements[level] ??= text;
  }
  return statements;
}
