import { aspectsOf, outcomeOf } from '../../framework/lookup';
import type { AspectId, Framework } from '../../framework/framework';
import type { Story } from '../../ooxml/model';
import type { ReadRow } from '../rows/answer-aspect';
import { viewEvidence } from '../rows/evidence';
import { taggedPlaceOf } from '../tagged/places';
import type { LocatedReading } from '../reading';
import { rowKey } from './control-targets';
import type { ControlTargets } from './control-targets';
import type { ControlCount, ControlKind, PreparationPlan, UnsureRow } from './plan';

/** How many readings are offered for a row. */
const mostReadings = 3;

/** How much of a row's evidence is enough to know it again, in characters. */
const enough = 80;

type Located = Extract<LocatedReading, { readonly recognised: true }>;

/** Says what preparing a document would do: what was found, what is unsure, which controls it would get. */
export function makePlan(
  story: Story,
  located: Located,
  { targets, untaggable }: ControlTargets,
): PreparationPlan {
  const { assessment, rows } = located;
  const { framework } = assessment;
  const sure = new Set(rows.flatMap(({ identity }) => (identity.kind === 'sure' ? [identity.aspect] : [])));
  const maybe = new Set(rows.flatMap(({ identity }) => (identity.kind === 'unsure' ? identity.aspects : [])));
  const missing = aspectsOf(framework)
    .map(({ id }) => id)
    .filter((id) => !sure.has(id));
  return {
    framework,
    outcomes: framework.outcomes.map(({ number, title, aspects }) => ({
      number,
      title,
      found: aspects.map(({ id }) => id).filter((id) => sure.has(id)),
      missing: aspects.map(({ id }) => id).filter((id) => !sure.has(id) && !maybe.has(id)),
    })),
    unsure: rows.flatMap((read, at) =>
      read.identity.kind === 'sure'
        ? rowOfSeveral(located, read, at, read.identity.aspect)
        : unsureRow(located, read, at, sure, missing),
    ),
    addedRows: assessment.addedRows,
    controls: countByKind(targets.map(({ place }) => place.kind)),
    existing: story.controls.filter((control) => taggedPlaceOf(control) !== null).length,
    untaggable,
  };
}

/** A row that nobody can tell, with what it may be; none for a row that is sure or surely the school's own. */
function unsureRow(
  { assessment: { framework } }: Located,
  { row, identity }: ReadRow,
  at: number,
  sure: ReadonlySet<AspectId>,
  missing: readonly AspectId[],
): UnsureRow[] {
  if (identity.kind !== 'unsure' || identity.aspects.every((aspect) => sure.has(aspect))) return [];
  const [likeliest] = identity.aspects;
  const outcome = likeliest === undefined ? null : (outcomeOf(framework, likeliest)?.number ?? null);
  const near = missing.filter((aspect) => outcomeOf(framework, aspect)?.number === outcome);
  return [
    {
      key: rowKey(at),
      outcome: row.outcome ?? outcome,
      label: row.label?.text ?? null,
      text: textOf({ row }),
      reason: identity.reason,
      readings: [...new Set([...identity.aspects, ...near])].slice(0, mostReadings),
    },
  ];
}

/** A row that is the same aspect as another one, with what tells it from that; none for an aspect's only row. */
function rowOfSeveral(
  { assessment: { framework }, rows }: Located,
  read: ReadRow,
  at: number,
  aspect: AspectId,
): UnsureRow[] {
  const copies = rows.filter(({ identity }) => identity.kind === 'sure' && identity.aspect === aspect);
  if (copies.length < 2) return [];
  return [
    {
      key: rowKey(at),
      outcome: outcomeOf(framework, aspect)?.number ?? null,
      label: read.row.label?.text ?? null,
      text: textOf(read),
      reason:
        `${aspect} stands in several rows; this is row ${copies.indexOf(read) + 1} of ${copies.length}. ` +
        `${answerIn(framework, read)} Choose one row as ${aspect}, and the others as your school’s own.`,
      readings: [aspect],
    },
  ];
}

/** What a row answers, in words by which it is known among its copies. */
function answerIn(framework: Framework, { row, marks }: ReadRow): string {
  const { evidence, signs } = viewEvidence(framework, row.evidence);
  const named = signs.flatMap(({ level, strength }) => (strength === 'mark' ? [level] : []));
  const levels = framework.levels.filter(({ key }) => marks.marked.includes(key) || named.includes(key));
  const marked = levels.length === 0 ? 'nothing' : levels.map(({ label }) => label).join(' and ');
  const { text } = evidence;
  const begins = text.length > enough ? `${text.slice(0, enough).trimEnd()}…` : text;
  const said = text !== '' ? `“${begins}”` : evidence.present ? 'no words' : 'none';
  return `Marked: ${marked}. Evidence: ${said}.`;
}

/** A row's statements in one line. */
export function textOf({ row }: Pick<ReadRow, 'row'>): string {
  return [...row.statements.values()]
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' | ');
}

function countByKind(kinds: readonly ControlKind[]): ControlCount[] {
  return [...new Set(kinds)].map((kind) => ({
    kind,
    count: kinds.filter((other) => other === kind).length,
  }));
}
