import type { AddedRow } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import { outcomeOf } from '../../framework/lookup';
import type { ReadRow } from './answer-aspect';
import type { BenchmarkRow } from './benchmark-row';
import type { Summary } from '../marks/summary-signs';
import type { ColourKey } from '../marks/colour-key';
import { joinCutRows } from '../tables/cut-rows';
import { identifyRows } from './identify-rows';
import { noMarks, readMarks } from '../marks/marks';
import type { StatementTable } from '../tables/statement-tables';
import type { TaggedFields } from '../tagged/tagged-fields';
import type { Wording } from '../text/wording';

/** Identifies the rows of all tables and reads their marks; leaves out tables that only explain or quote. */
export function readRows(
  framework: Framework,
  wording: Wording,
  tables: readonly StatementTable[],
  tagged: TaggedFields,
  key: ColourKey,
  summary: Summary,
): ReadRow[] {
  const inTables = joinCutRows(
    wording,
    tables.flatMap((table) => table.rows),
  );
  const rows = [...inTables, ...rowsByTags(inTables, tagged)];
  const identities = identifyRows(framework, wording, rows);
  const all = rows.map((row, at) => ({ row, identity: identities[at] ?? { kind: 'added' as const } }));
  const withEvidence = new Set(
    all.flatMap(({ row, identity }) =>
      row.layout.evidence !== null && identity.kind === 'sure' ? [identity.aspect] : [],
    ),
  );
  const sureTables = new Set(
    all.flatMap(({ row, identity }) => (identity.kind === 'sure' ? [row.table] : [])),
  );
  const kept = all.filter(({ row, identity }) => {
    if (row.layout.evidence !== null || row.evidence.length > 0) return true;
    if (!sureTables.has(row.table)) return false;
    return identity.kind !== 'sure' || !withEvidence.has(identity.aspect);
  });
  const marks = readMarks(
    framework,
    key,
    kept.map(({ row }) => ({
      statements: row.statements,
      otherFills: row.otherFills,
      headerFills: framework.levels.map(
        ({ key }) => row.layout.levels.find(({ level }) => level === key)?.headerFill ?? null,
      ),
      signs: row.signs,
      table: row.table,
      merged: row.merged,
    })),
  );
  return kept.map((read, at) => ({
    ...read,
    marks: marks[at] ?? noMarks,
    summary: read.identity.kind === 'sure' ? (summary.get(read.identity.aspect) ?? []) : [],
  }));
}

/** Rows for aspects whose tagged statements stand in no table's row together. */
function rowsByTags(rows: readonly BenchmarkRow[], tagged: TaggedFields): BenchmarkRow[] {
  const known = new Set(rows.flatMap((row) => row.tagged));
  return tagged
    .aspects()
    .filter((aspect) => !known.has(aspect))
    .flatMap((aspect) => tagged.row(aspect) ?? []);
}

/** Rows of the school's own, with the outcome that they stand under. */
export function addedRows(framework: Framework, rows: readonly ReadRow[]): AddedRow[] {
  const sure = new Set(rows.flatMap(({ identity }) => (identity.kind === 'sure' ? [identity.aspect] : [])));
  let outcome: number | null = null;
  return rows.flatMap(({ row, identity, marks }) => {
    if (identity.kind === 'sure') outcome = outcomeOf(framework, identity.aspect)?.number ?? outcome;
    const own =
      identity.kind === 'added' ||
      (identity.kind === 'unsure' && identity.aspects.every((aspect) => sure.has(aspect)));
    if (!own) return [];
    const texts = [...row.statements.values()].map(({ text }) => text).filter((text) => text !== '');
    return [
      {
        outcome: row.outcome ?? outcome,
        label: row.label?.text ?? null,
        text: texts.join(' | '),
        marked: marks.marked,
      },
    ];
  });
}
