import type { AspectId, Framework } from '../../framework/framework';
import { outcomeOf } from '../../framework/lookup';
import { labelledAspect } from '../text/aspect-label';
import { statementTexts } from './benchmark-row';
import type { BenchmarkRow } from './benchmark-row';
import type { Likeness } from '../text/likeness';
import type { Wording } from '../text/wording';
import { likeness } from '../thresholds';

/**
 * Which aspect a row is. `sure`: nobody reading the page would doubt it. `unsure`: it may be the aspect, for
 * the reason given. `added`: a row of the school's own.
 */
export type Identity =
  | { readonly kind: 'sure'; readonly aspect: AspectId }
  | { readonly kind: 'unsure'; readonly aspects: readonly AspectId[]; readonly reason: string }
  | { readonly kind: 'added' };

interface Candidate {
  readonly row: BenchmarkRow;
  readonly ranked: readonly Likeness<AspectId>[];
  identity: Identity | null;
}

/** Finds each row's aspect: by its tags, its wording, its letter and its place among the others. */
export function identifyRows(
  framework: Framework,
  wording: Wording,
  rows: readonly BenchmarkRow[],
): Identity[] {
  const order = framework.outcomes.flatMap((outcome) => outcome.aspects.map((aspect) => aspect.id));
  const candidates: Candidate[] = rows.map((row) => {
    return { row, ranked: wording.rank(statementTexts(row)), identity: null };
  });
  for (const candidate of candidates) candidate.identity = byTagOrWording(order, candidate);
  doubtCopies(framework, candidates);
  const sure = new Set(
    candidates.flatMap(({ identity }) => (identity?.kind === 'sure' ? [identity.aspect] : [])),
  );
  candidates.forEach((candidate, at) => {
    candidate.identity ??= byLabelOrPlace(framework, wording, order, candidates, at, sure);
  });
  return candidates.map((candidate) => candidate.identity ?? { kind: 'added' });
}

function byTagOrWording(order: readonly AspectId[], { row, ranked }: Candidate): Identity | null {
  if (row.own) return { kind: 'added' };
  const [best, second] = ranked;
  const lead = (best?.score ?? 0) - (second?.score ?? 0);
  const byWording =
    best !== undefined && best.score >= likeness.sure && lead >= likeness.lead ? best.key : null;
  const tagged = row.tagged.filter((aspect) => order.includes(aspect));
  if (tagged.length > 1) {
    return { kind: 'unsure', aspects: tagged, reason: 'Its content controls belong to different aspects.' };
  }
  const [tag] = tagged;
  if (tag === undefined) return byWording === null ? null : { kind: 'sure', aspect: byWording };
  if (byWording !== null && byWording !== tag) {
    return {
      kind: 'unsure',
      aspects: [tag, byWording],
      reason: `Its content controls say ${tag}, its wording says ${byWording}.`,
    };
  }
  return { kind: 'sure', aspect: tag };
}

/**
 * Of several rows that claim one aspect, doubts those that only look like it: a row whose letter names an aspect
 * that stands nowhere else, and a copy of the row's controls round other words.
 */
function doubtCopies(framework: Framework, candidates: readonly Candidate[]): void {
  const byAspect = new Map<AspectId, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.identity?.kind !== 'sure') continue;
    const { aspect } = candidate.identity;
    byAspect.set(aspect, [...(byAspect.get(aspect) ?? []), candidate]);
  }
  for (const [aspect, claims] of byAspect) {
    if (claims.length < 2) continue;
    const scoreOf = ({ ranked }: Candidate) => ranked.find(({ key }) => key === aspect)?.score ?? 0;
    const labelOf = ({ row }: Candidate) =>
      row.label === null ? null : labelledAspect(framework, row.label, row.outcome);
    const lettered = claims.some((claim) => labelOf(claim) === aspect);
    const worded = claims.some((claim) => scoreOf(claim) >= likeness.sure);
    for (const claim of claims) {
      const label = labelOf(claim);
      if (lettered && label !== null && label !== aspect && !byAspect.has(label)) {
        claim.identity = {
          kind: 'unsure',
          aspects: [label, aspect],
          reason: `Its letter says ${label}, but its wording is that of ${aspect}.`,
        };
      } else if (worded && scoreOf(claim) < likeness.strange) {
        claim.identity = {
          kind: 'unsure',
          aspects: [aspect],
          reason: `Its content controls say ${aspect}, but its wording is not the framework's.`,
        };
      }
    }
  }
}

function byLabelOrPlace(
  framework: Framework,
  wording: Wording,
  order: readonly AspectId[],
  candidates: readonly Candidate[],
  at: number,
  taken: ReadonlySet<AspectId>,
): Identity {
  const candidate = candidates[at];
  if (candidate === undefined) return { kind: 'added' };
  const { row, ranked } = candidate;
  const before = neighbour(candidates, at, -1);
  const after = neighbour(candidates, at, 1);
  const near = before ?? after;
  const outcome = row.outcome ?? (near === null ? null : (outcomeOf(framework, near)?.number ?? null));
  const labelled = row.label === null ? null : labelledAspect(framework, row.label, outcome);
  const free = ranked.filter((other) => !taken.has(other.key));
  const [best, second] = free;
  const score = (aspect: AspectId | null) => ranked.find((other) => other.key === aspect)?.score ?? 0;
  const lead = (best?.score ?? 0) - (second?.score ?? 0);
  const gap = gapBetween(order, before, after, taken);

  if (best !== undefined && best.score >= likeness.likely && best.score >= score(labelled)) {
    const agrees = best.key === labelled || gap.includes(best.key);
    const clearly =
      best.score >= (labelled === null || labelled === best.key ? likeness.clear : likeness.sure);
    if (
      lead >= likeness.lead &&
      ((agrees && best.key === labelled) || (agrees && row.label === null) || clearly)
    ) {
      return { kind: 'sure', aspect: best.key };
    }
  }
  if (labelled !== null && !taken.has(labelled)) {
    const others =
      best !== undefined && best.key !== labelled && best.score >= likeness.likely ? [best.key] : [];
    const untold = !canBeCompared(wording, row, labelled);
    if (isBlank(row) || (untold && gap.includes(labelled))) return { kind: 'sure', aspect: labelled };
    return {
      kind: 'unsure',
      aspects: [labelled, ...others],
      reason:
        others.length > 0
          ? `Its letter says ${labelled}, but its wording is more like ${others.join(', ')}.`
          : `Its letter says ${labelled}, but its wording is not the framework's.`,
    };
  }
  if (
    best !== undefined &&
    best.score >= likeness.strange &&
    (gap.includes(best.key) || best.score >= likeness.likely)
  ) {
    return {
      kind: 'unsure',
      aspects: [best.key],
      reason: `Its wording is only partly that of ${best.key}.`,
    };
  }
  return { kind: 'added' };
}

/** The nearest aspect that is sure, above (-1) or below (+1) in the same table. */
function neighbour(candidates: readonly Candidate[], at: number, step: 1 | -1): AspectId | null {
  const table = candidates[at]?.row.table;
  for (let index = at + step; candidates[index]?.row.table === table; index += step) {
    const identity = candidates[index]?.identity;
    if (identity?.kind === 'sure') return identity.aspect;
  }
  return null;
}

/** The aspects that are missing between two neighbours. */
function gapBetween(
  order: readonly AspectId[],
  before: AspectId | null,
  after: AspectId | null,
  taken: ReadonlySet<AspectId>,
): AspectId[] {
  if (before === null && after === null) return [];
  const from = before === null ? 0 : order.indexOf(before) + 1;
  const to = after === null ? order.length : order.indexOf(after);
  return order.slice(from, Math.max(from, to)).filter((aspect) => !taken.has(aspect));
}

/** True where a row has a statement of a level at which the aspect's published wording is known. */
function canBeCompared(wording: Wording, row: BenchmarkRow, aspect: AspectId): boolean {
  return [...row.statements].some(([level, { text }]) => text !== '' && wording.isPublished(aspect, level));
}

function isBlank(row: BenchmarkRow): boolean {
  return [...row.statements.values()].every((statement) => statement.text === '');
}
