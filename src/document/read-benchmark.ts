import type { AspectAnswer, Assessment } from '../assessment/assessment';
import { draftEdition } from '../framework/edition';
import type { AspectId, Framework } from '../framework/framework';
import { frameworks } from '../framework/frameworks';
import { aspectsOf } from '../framework/lookup';
import { summaryPageTag } from '../framework/tags';
import type { Block, Control, Story } from '../ooxml/model';
import { readPlan } from './sections/action-plan';
import { answerAspect } from './rows/answer-aspect';
import type { ReadRow } from './rows/answer-aspect';
import { ColourKey } from './marks/colour-key';
import { readSummary } from './marks/summary-signs';
import type { Summary } from './marks/summary-signs';
import { lineItems } from './sections/find-fields';
import { flowOf } from './tables/flow';
import { FoundPlaces } from './tagged/found-places';
import { headingsOf, rememberingHeadings } from './sections/headings';
import type { Headings } from './sections/headings';
import { readInvolved } from './sections/involved';
import { outcomeItems } from './sections/outcome-items';
import { readOutcomeTexts } from './sections/outcome-text';
import type { LocatedReading, Reading } from './reading';
import { reasonNotRecognised } from './not-recognised';
import { fitOf, fitsBetter, wordsConfirm } from './rows/own-words';
import { addedRows, readRows } from './rows/read-rows';
import { readKeyDates } from './sections/key-dates';
import { readSchool } from './sections/school';
import { readTables } from './tables/statement-tables';
import { readStatutory } from './sections/statutory';
import { placeOf } from './tagged/places';
import { TaggedFields } from './tagged/tagged-fields';
import { Wording } from './text/wording';
import { enough } from './thresholds';

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
  const reading = locateBenchmark(story, known);
  return reading.recognised ? { recognised: true, assessment: reading.assessment } : reading;
}

/** The same reading, with where in the story its answers stand. */
export function locateBenchmark(story: Story, known: readonly Framework[] = frameworks): LocatedReading {
  const form = withoutSummaryPage(story);
  const readings = known.map((framework) => readAs(prepare(framework), form));
  const recognised = readings.filter((reading) => reading.recognised);
  const [first] = recognised.length > 0 ? bestFirst(recognised, form) : readings;
  if (first === undefined) throw new Error('No framework is known to read documents by.');
  return first;
}

/** Readings of one document by several frameworks: first the one whose own words stand there. */
function bestFirst<One extends Recognised>(readings: readonly One[], { controls }: Story): readonly One[] {
  if (readings.length < 2) return readings;
  return readings
    .map((reading) => {
      const { framework, wording } = prepare(reading.assessment.framework);
      const tags = controls.filter((control) => placeOf(framework, control) !== null).length;
      const rows = reading.rows.map(({ row }) => row);
      return { reading, fit: fitOf(framework, wording, rows, tags) };
    })
    .sort((one, other) => (fitsBetter(one.fit, other.fit) ? -1 : fitsBetter(other.fit, one.fit) ? 1 : 0))
    .map(({ reading }) => reading);
}

type Recognised = Extract<LocatedReading, { readonly recognised: true }>;

/** What a person should know of a document that holds the form twice. */
function copiesNote(rows: readonly ReadRow[]): string[] {
  const tables = new Map<AspectId, Set<number>>();
  for (const { row, identity } of rows) {
    if (identity.kind !== 'sure') continue;
    tables.set(identity.aspect, (tables.get(identity.aspect) ?? new Set()).add(row.table));
  }
  const twice = [...tables.values()].filter(({ size }) => size > 1).length;
  if (twice < enough.copies) return [];
  return [
    'This document holds the form more than once. For each aspect the copy that is filled in was read; where several are, and differ, the aspect is unsure.',
  ];
}

/** What a list or table says of aspects whose statements are not in the document. */
function summaryNotes(aspects: readonly AspectAnswer[], summary: Summary): string[] {
  return aspects.flatMap(({ id, state }) => {
    const [sign] = state === 'missing' ? (summary.get(id) ?? []) : [];
    return sign === undefined ? [] : [`${id}: its statements are not in this document, but ${sign.words}.`];
  });
}

function prepare(framework: Framework): Prepared {
  let ready = prepared.get(framework);
  if (ready === undefined) {
    ready = { framework, wording: new Wording(framework), headings: headingsOf(framework) };
    prepared.set(framework, ready);
  }
  return ready;
}

function readAs({ framework, wording, headings: known }: Prepared, story: Story): LocatedReading {
  const headings = rememberingHeadings(known);
  const items = flowOf(framework, wording, story.blocks);
  const tables = readTables(framework, wording, headings, items);
  const tagged = new TaggedFields(framework, story);
  const key = new ColourKey(framework, items);
  const fields = [...items, ...story.textBoxes.flatMap(lineItems)];
  const apart = fields.filter(
    (item, at) => item.kind !== 'table' || tables.every((table) => table.item !== at),
  );
  const summary = readSummary(framework, wording, headings, key, apart);
  const rows = readRows(framework, wording, tables, tagged, key, summary);
  const isOfFramework =
    rows.some(({ identity }) => identity.kind === 'sure') &&
    wordsConfirm(
      wording,
      rows.map(({ row }) => row),
    );
  if (!isOfFramework) {
    return { recognised: false, reason: reasonNotRecognised(framework, story, items, tables) };
  }
  const places = new FoundPlaces();
  const aspects = aspectsOf(framework).map(({ id }) => answerAspect(framework, id, rows));
  const statutory = readStatutory(framework, headings, items, tagged, places);
  const drafted = rows.some(({ row }) =>
    [...row.statements].some(([level, { normal }]) => wording.isDraft(level, normal)),
  );
  const school = readSchool(framework, headings, fields, tagged, places);
  const assessment: Assessment = {
    framework,
    edition: drafted ? draftEdition(framework.edition) : framework.edition,
    school: school.details,
    otherNumbers: school.otherNumbers,
    keyDates: readKeyDates(framework, headings, items),
    involved: readInvolved(framework, headings, items, tagged, places),
    statutory: statutory.answers,
    outcomes: readOutcomeTexts(
      framework,
      headings,
      outcomeItems(framework, headings, items, tables, rows),
      tagged,
      places,
    ),
    aspects,
    plan: readPlan(framework, items, tagged, places),
    fields: tagged.texts(),
    addedRows: addedRows(framework, rows),
    notes: [
      ...aspects.flatMap(({ id, reason }) => (reason === null ? [] : [`${id}: ${reason}`])),
      ...summaryNotes(aspects, summary),
      ...copiesNote(rows),
      ...statutory.notes,
      ...school.notes,
    ],
  };
  return { recognised: true, assessment, rows, places: places.all };
}

/**
 * The main text without the summary page that the pane has put into it: what it repeats of the answers is no
 * answer. The same story where there is no such page.
 */
function withoutSummaryPage(story: Story): Story {
  if (!story.controls.some(isSummaryPage)) return story;
  return {
    ...story,
    blocks: story.blocks.filter((block) => !isInSummaryPage(block)),
    controls: story.controls.filter((control) => !isSummaryPage(control)),
  };
}

function isInSummaryPage({ control }: Block): boolean {
  for (let at = control; at !== null; at = at.parent) if (isSummaryPage(at)) return true;
  return false;
}

function isSummaryPage({ tag }: Control): boolean {
  return tag === summaryPageTag;
}
