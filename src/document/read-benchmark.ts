import type { AddedRow, Assessment } from '../assessment/assessment';
import { draftEdition } from '../framework/edition';
import type { Framework } from '../framework/framework';
import { frameworks } from '../framework/frameworks';
import { aspectsOf, outcomeOf } from '../framework/lookup';
import type { Story } from '../ooxml/model';
import { readPlan } from './action-plan';
import { answerAspect } from './aspect-answers';
import type { ReadRow } from './aspect-answers';
import { lineItems } from './fields';
import { flowOf } from './flow';
import type { FlowItem } from './flow';
import { headingsOf } from './headings';
import type { Headings } from './headings';
import { identifyRows } from './identify';
import { readInvolved } from './involved';
import { readMarks } from './marks';
import { readOutcomeTexts } from './outcome-text';
import type { OutcomeItem } from './outcome-text';
import type { Reading } from './reading';
import { reasonNotRecognised } from './not-recognised';
import { readKeyDates, readSchool } from './school';
import { readTables } from './statement-tables';
import type { StatementTable } from './statement-tables';
import { readStatutory } from './statutory';
import { Wording } from './wording';

/** A framework, made ready for reading documents once and for all. */
interface Prepared {
  readonly framework: Framework;
  readonly wording: Wording;
  readonly headings: Headings;
}

const prepared = new WeakMap<Framework, Prepared>();

/**
 * Reads a document's main text as a benchmark of one of the known frameworks.
 *
 * @returns the assessment with what is sure and what is not, or why the document is no benchmark
 */
export function readBenchmark(story: Story, known: readonly Framework[] = frameworks): Reading {
  let reading: Reading | null = null;
  for (const framework of known) {
    const next = readAs(prepare(framework), story);
    if (next.recognised) return next;
    reading ??= next;
  }
  if (reading === null) throw new Error('No framework is known to read documents by.');
  return reading;
}

function prepare(framework: Framework): Prepared {
  let ready = prepared.get(framework);
  if (ready === undefined) {
    ready = { framework, wording: new Wording(framework), headings: headingsOf(framework) };
    prepared.set(framework, ready);
  }
  return ready;
}

function readAs({ framework, wording, headings }: Prepared, story: Story): Reading {
  const items = flowOf(framework, story.blocks);
  const tables = readTables(framework, wording, headings, items);
  const rows = readRows(framework, wording, tables);
  if (!rows.some(({ identity }) => identity.kind === 'sure')) {
    return { recognised: false, reason: reasonNotRecognised(framework, items, tables) };
  }
  const aspects = aspectsOf(framework).map(({ id }) => answerAspect(framework, wording, id, rows));
  const statutory = readStatutory(framework, items);
  const drafted = rows.some(({ row }) =>
    [...row.statements].some(([level, { text }]) => text !== '' && wording.isDraft(level, text)),
  );
  const fields = [...items, ...story.textBoxes.flatMap(lineItems)];
  const assessment: Assessment = {
    framework,
    edition: drafted ? draftEdition(framework.edition) : framework.edition,
    school: readSchool(framework, headings, fields),
    keyDates: readKeyDates(framework, headings, items),
    involved: readInvolved(framework, headings, items),
    statutory: statutory.answers,
    outcomes: readOutcomeTexts(framework, headings, outcomeItems(framework, headings, items, tables, rows)),
    aspects,
    plan: readPlan(framework, items),
    addedRows: addedRows(framework, rows),
    notes: [
      ...aspects.flatMap(({ id, reason }) => (reason === null ? [] : [`${id}: ${reason}`])),
      ...statutory.notes,
    ],
  };
  return { recognised: true, assessment };
}

/** Identifies the rows of all tables, and leaves out tables that only explain or quote. */
function readRows(framework: Framework, wording: Wording, tables: readonly StatementTable[]): ReadRow[] {
  const rows = tables.flatMap((table) => table.rows);
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
    kept.map(({ row }) => ({
      statements: row.statements,
      otherFills: row.otherFills,
      headerFills: framework.levels.map(
        ({ key }) => row.layout.levels.find(({ level }) => level === key)?.headerFill ?? null,
      ),
      table: row.table,
    })),
  );
  return kept.map((read, at) => ({ ...read, marks: marks[at] ?? { marked: [], unclear: [], hint: null } }));
}

/** Rows of the school's own, with the outcome that they stand under. */
function addedRows(framework: Framework, rows: readonly ReadRow[]): AddedRow[] {
  const sure = new Set(rows.flatMap(({ identity }) => (identity.kind === 'sure' ? [identity.aspect] : [])));
  let outcome: number | null = null;
  return rows.flatMap(({ row, identity, marks }) => {
    if (identity.kind === 'sure') outcome = outcomeOf(framework, identity.aspect)?.number ?? outcome;
    const own =
      identity.kind === 'added' || (identity.kind === 'unsure' && identity.aspects.every((a) => sure.has(a)));
    if (!own) return [];
    const text = [...row.statements.values()].map((statement) => statement.text).filter((t) => t !== '');
    return [
      {
        outcome: row.outcome ?? outcome,
        label: row.label?.text ?? null,
        text: text.join(' | '),
        marked: marks.marked,
      },
    ];
  });
}

/** What stands outside the rows of statements, with the outcome under which it stands. */
function outcomeItems(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
  tables: readonly StatementTable[],
  rows: readonly ReadRow[],
): OutcomeItem[] {
  let outcome: number | null = null;
  return items.flatMap((item, index): OutcomeItem[] => {
    const table = tables.find((other) => other.item === index);
    if (table !== undefined) {
      const sure = rows.findLast(({ row, identity }) => table.rows.includes(row) && identity.kind === 'sure');
      if (sure?.identity.kind === 'sure')
        outcome = outcomeOf(framework, sure.identity.aspect)?.number ?? outcome;
      return table.otherRows.map((lines) => ({ kind: 'lines', lines, outcome }));
    }
    if (item.kind === 'line') {
      const heading = headings.outcomeOf(item.line.text);
      const section = headings.sectionOf(item.line.text);
      if (heading !== null) outcome = heading;
      else if (section !== null && section !== 'notes' && section !== 'actions') outcome = null;
      return [{ kind: 'lines', lines: [item.line], outcome }];
    }
    return item.kind === 'table' ? [{ kind: 'table', rows: item.rows, outcome }] : [];
  });
}
