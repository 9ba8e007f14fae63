import type { AspectAnswer, Evidence } from '../../assessment/assessment';
import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import type { BenchmarkRow } from './benchmark-row';
import { editableText, viewEvidence } from './evidence';
import type { Identity } from './identify-rows';
import type { RowMarks } from '../marks/marks';
import { judge } from '../marks/judge';
import type { Judgement } from '../marks/judge';
import type { Sign } from '../marks/sign';

/** A row with all that was found out about it. */
export interface ReadRow {
  readonly row: BenchmarkRow;
  readonly identity: Identity;
  readonly marks: RowMarks;
  /** What lists and tables apart from the rows say of its aspect. */
  readonly summary: readonly Sign[];
}

type Verdict = Pick<AspectAnswer, 'state' | 'rating' | 'reason' | 'suggestion'>;

/** Reads one aspect's answer from the rows that are, or may be, this aspect's. */
export function answerAspect(framework: Framework, aspect: AspectId, rows: readonly ReadRow[]): AspectAnswer {
  const sure = rows.filter(({ identity }) => identity.kind === 'sure' && identity.aspect === aspect);
  const used = sure.length > 0 ? sure : rows.filter(({ identity }) => mayBe(identity, aspect));
  const views = used.map(({ row }) => viewEvidence(framework, row.evidence));
  const own = used.map((read, at) => [...read.marks.signs, ...(views[at]?.signs ?? [])]);
  const isUntouched = own.every(({ length }) => length === 0);
  // A copy of the form that nobody filled in stays silent.
  const verdicts = own.map((signs, at) =>
    verdictOf(framework, isUntouched || signs.length > 0 ? [...signs, ...(used[at]?.summary ?? [])] : signs),
  );
  const verdict = sure.length > 0 ? together(aspect, verdicts, used) : withoutSureRow(used);
  const marked = framework.levels
    .map((level) => level.key)
    .filter((level) => used.some(({ marks }) => marks.marked.includes(level)));
  return {
    id: aspect,
    ...verdict,
    marked,
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
  if (first === undefined) return { state: 'missing', rating: null, suggestion: null, reason: null };
  return {
    state: 'unsure',
    rating: null,
    suggestion: null,
    reason: first.identity.kind === 'unsure' ? first.identity.reason : null,
  };
}

const states = {
  certain: 'answered',
  suggested: 'open',
  conflict: 'conflict',
  unsure: 'unsure',
  open: 'open',
} as const satisfies Record<Judgement['verdict'], AspectAnswer['state']>;

/** What the signs of one row that is surely the aspect's come to. */
function verdictOf(framework: Framework, signs: readonly Sign[]): Verdict {
  const levels = framework.levels.map(({ key }) => key);
  const { verdict, level, reason } = judge(levels, signs);
  return {
    state: states[verdict],
    rating: verdict === 'certain' ? level : null,
    suggestion: verdict === 'suggested' ? level : null,
    reason,
  };
}

/**
 * What several rows for one aspect say together: one answer only where all that say anything agree. Where a
 * document holds the form twice, the copy that is filled in counts.
 */
function together(aspect: AspectId, verdicts: readonly Verdict[], rows: readonly ReadRow[]): Verdict {
  const speaks = ({ state, suggestion }: Verdict) => state !== 'open' || suggestion !== null;
  const tables = rows.flatMap(({ row }, at) => (verdicts[at] && speaks(verdicts[at]) ? [row.table] : []));
  // A copied row in the same table is no copy of the form, so that its silence counts.
  const told = verdicts.filter(
    (verdict, at) => speaks(verdict) || (tables.length > 0 && tables.includes(rows[at]?.row.table ?? -1)),
  );
  const [first = verdicts[0]] = told;
  if (first === undefined) return { state: 'missing', rating: null, suggestion: null, reason: null };
  const agree = told.every(
    ({ state, rating, suggestion }) =>
      state === first.state && rating === first.rating && suggestion === first.suggestion,
  );
  if (agree) return first;
  const reason = `${aspect} stands more than once and the rows differ.`;
  return { state: 'unsure', rating: null, suggestion: null, reason };
}

function statementsOf(rows: readonly ReadRow[]): AspectAnswer['statements'] {
  const statements: Record<LevelKey, string> = {};
  for (const { row } of rows) {
    for (const [level, { text }] of row.statements) if (text !== '') statements[level] ??= text;
  }
  return statements;
}
