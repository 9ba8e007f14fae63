import type { Framework, LevelKey } from '../../framework/framework';
import type { Fill } from '../../ooxml/model';
import { levelAtStart, levelOfHeading, levelsOfNames, mayNameLevel } from '../text/level-names';
import type { Columns, RowView } from './table-view';
import { normalise, wordsOf } from '../text/words';
import type { Wording } from '../text/wording';
import { likeness, longest, shortest } from '../thresholds';

/** The columns of one level's statements. */
export interface LevelColumns extends Columns {
  readonly level: LevelKey;
  readonly headerFill: Fill;
  /** The column may hold another level's statements as well: nothing in the document tells. */
  readonly guessed: boolean;
}

/** Which columns of a table hold what, as its header row says. */
export interface Layout {
  readonly levels: readonly LevelColumns[];
  /** The column of the evidence, or the first of several. */
  readonly evidence: Columns | null;
  readonly moreEvidence: readonly Columns[];
  /** Narrow columns in which a sign stands for a level. */
  readonly signs: readonly (Columns & { readonly level: LevelKey })[];
  /** What the header row says beside levels and evidence: often an aspect's label or an outcome's title. */
  readonly headings: readonly (Columns & { readonly text: string })[];
  /** The columns that belong to these levels, where two aspects stand side by side; null for all. */
  readonly within: Columns | null;
}

interface Heading extends Columns {
  readonly text: string;
  readonly fill: Fill;
  readonly level: LevelKey | null;
}

/**
 * The layouts that a row announces, each level in a cell of its own: one for most tables, several where the
 * levels stand there several times. Empty for any other row.
 */
export function layoutsOfHeader(framework: Framework, wording: Wording, row: RowView): Layout[] {
  const mayHead = row.cells.filter(({ view }) => mayNameLevel(framework, view.ownText)).length;
  if (mayHead < framework.levels.length) return [];
  const headings = headingsOf(framework, row);
  const sets = completeSets(framework, headings);
  const [first] = sets;
  if (first === undefined || headings.some((heading) => holdsStatement(framework, wording, heading)))
    return [];
  // Shorter names than the first set's stand over narrow columns for signs.
  const statements = sets.filter((set) => isSpeltOut(framework, set) === isSpeltOut(framework, first));
  const names = sets.filter((set) => !statements.includes(set)).flat();
  const all = statements.flat();
  const others = headings.filter((heading) => !all.includes(heading) && !names.includes(heading));
  const evidence = evidenceAmong(framework, others);
  const rest = others.filter((heading) => !evidence.includes(heading));
  const apart = scopesOf(statements, evidence);
  return statements.map((set, at) => {
    const scope = apart?.[at] ?? null;
    const own = evidence.filter((heading) => isWithin(heading, scope));
    const headed = rest.filter((heading) => isWithin(heading, scope));
    return {
      levels: set.flatMap(levelColumns),
      evidence: own[0] ?? null,
      moreEvidence: own.slice(1),
      signs: names.length > 0 ? names.flatMap(levelColumns) : signColumns(set, headings, evidence),
      headings: headed.map(({ left, width, text }) => ({ left, width, text })),
      within: scope,
    };
  });
}

/** True for columns whose middle lies in a scope; anything lies in no scope. */
export function isWithin({ left, width }: Columns, scope: Columns | null): boolean {
  const middle = left + width / 2;
  return scope === null || (middle >= scope.left && middle < scope.left + scope.width);
}

function levelColumns({ left, width, level, fill }: Heading): LevelColumns[] {
  return level === null ? [] : [{ left, width, level, headerFill: fill, guessed: false }];
}

function headingsOf(framework: Framework, row: RowView): Heading[] {
  const cells = row.cells.map(({ view, cell }) => ({
    left: cell.left,
    width: cell.width,
    text: view.ownText,
    fill: cell.fill,
  }));
  const named = cells.map((heading) => ({ ...heading, level: levelOfHeading(framework, heading.text) }));
  if (new Set(named.map(({ level }) => level)).size > framework.levels.length) return named;
  const names = cells
    .map(({ text }) => text)
    .filter((text) => text !== '' && text.length <= longest.shortName);
  if (names.length < framework.levels.length) return named;
  const short = levelsOfNames(framework, names);
  return named.map((heading) => ({ ...heading, level: short.get(heading.text) ?? heading.level }));
}

/** The runs of headings that name every level once. */
function completeSets(framework: Framework, headings: readonly Heading[]): Heading[][] {
  const sets: Heading[][] = [];
  for (const heading of headings) {
    if (heading.level === null) continue;
    const open = sets.at(-1);
    if (open === undefined || open.some(({ level }) => level === heading.level)) sets.push([heading]);
    else open.push(heading);
  }
  return sets.filter((set) => set.length === framework.levels.length);
}

function isSpeltOut(framework: Framework, set: readonly Heading[]): boolean {
  return set.every(({ level, text }) => {
    const label = framework.levels.find(({ key }) => key === level)?.label ?? '';
    return text.trim().length >= label.length;
  });
}

/** True for a cell with a statement of the framework, its level's name before it or not: no header row has one. */
function holdsStatement(framework: Framework, wording: Wording, { text }: Heading): boolean {
  if (text.length < shortest.statementInHeader) return false;
  const statement = text.slice(levelAtStart(framework, text)?.length ?? 0);
  return (wording.nearest(normalise(statement))?.score ?? 0) >= likeness.possible;
}

/** Where each set has evidence of its own behind it, the columns that belong to the set; null otherwise. */
function scopesOf(sets: readonly (readonly Heading[])[], evidence: readonly Heading[]): Columns[] | null {
  if (sets.length < 2) return null;
  const scopes: Columns[] = [];
  let from = 0;
  for (const [at, set] of sets.entries()) {
    const next = sets[at + 1]?.[0]?.left ?? Number.POSITIVE_INFINITY;
    const last = set.at(-1)?.left ?? 0;
    const own = evidence.filter(({ left }) => left > last && left < next).at(-1);
    if (own === undefined) return null;
    scopes.push({ left: from, width: own.left + own.width - from });
    from = own.left + own.width;
  }
  return scopes;
}

type Headed = Pick<Heading, 'left' | 'width' | 'text' | 'level'>;

/** Columns that follow each level's, or stand before each, all under one heading or none: room for a sign. */
export function signColumns(
  set: readonly Headed[],
  headings: readonly Headed[],
  evidence: readonly Headed[],
): Layout['signs'] {
  for (const step of [1, -1]) {
    const beside = set.map((heading) => headings[headings.indexOf(heading) + step]);
    const free = beside.every(
      (heading) => heading !== undefined && heading.level === null && !evidence.includes(heading),
    );
    const texts = new Set(beside.map((heading) => normalise(heading?.text ?? '')));
    if (!free || texts.size !== 1) continue;
    return set.flatMap(({ level }, at) => {
      const place = beside[at];
      return place === undefined || level === null ? [] : [{ left: place.left, width: place.width, level }];
    });
  }
  return [];
}

const evidenceWords = ['evidence', 'judgement', 'judgment', 'comments', 'commentary', 'justification'];

/** The headings of evidence: those that say the word, or else those that mean it. */
export function evidenceAmong<One extends { readonly text: string }>(
  framework: Framework,
  headings: readonly One[],
): One[] {
  const named = headings.filter(({ text }) => /\bevidence\b/i.test(text) && headsEvidence(text));
  if (named.length > 0) return named;
  const meant = headings.find(({ text }) => headsEvidence(text));
  if (meant !== undefined) return [meant];
  return headings.filter(({ text }) => asksForEvidence(framework, text)).slice(0, 1);
}

/** True for a heading such as "Evidence to support judgement". */
export function headsEvidence(text: string): boolean {
  if (text.length > longest.evidenceHeading) return false;
  const words = wordsOf(text);
  return words.length <= longest.wordsOfHeading && words.some((word) => evidenceWords.includes(word));
}

/** True for a heading that asks one of the key questions that evidence answers. */
function asksForEvidence(framework: Framework, text: string): boolean {
  const asked = normalise(text);
  if (/^how do (?:we|you) know\b/.test(asked)) return true;
  return framework.keyQuestions.items.some(
    (question) => /\?/.test(question) && normalise(question) === asked,
  );
}

const labelOfEvidence = /^\s*evidence(?: to support (?:the |our |your )?judge?ment)?\s*(?::|$)/i;

/** True for a line that says that evidence follows: "Evidence:", with or without the evidence behind it. */
export function labelsEvidence(text: string): boolean {
  return labelOfEvidence.test(text);
}
