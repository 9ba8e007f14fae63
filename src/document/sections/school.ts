import type { LabelledText, SchoolDetails } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import { findField, findFields } from './find-fields';
import type { FlowItem } from '../tables/flow';
import type { FoundPlaces } from '../tagged/found-places';
import type { Headings } from './headings';
import { isFiller, written } from '../text/placeholders';
import type { TaggedFields } from '../tagged/tagged-fields';
import { normalise, tidy, wordsOf } from '../text/words';

/** "School name:", "Name of school" and the like; a bare "School" only with a colon, a tab or nothing behind it. */
const nameLabel =
  /^\s*(?:(?:the )?(?:name of (?:the |your )?(?:school|setting|academy)(?: ?\/ ?(?:setting|academy))?|(?:school|setting|academy)(?:['’]?s)?(?: ?\/ ?(?:setting|academy))? name)(?: (?:and|&) urn)?(?:\s*(?:[:\-–—\t]|\n|$)|\s+(?=[a-zÀ-ÖØ-öø-ɏ]))|(?:school|setting)\s*(?:[:\t]|$))/i;
const urnLabel =
  /(?:^|[\s(])(?:(?:school(?:['’]?s)? )?(?:dfe )?(?:urn|unique reference (?:number|no\.?))(?: number| no\.?)?(?: \(?(?:urn|dfe)\)?)?(?: \([^)]*\))?)\s*(?:[:\-–—#)]|\t|\n|$|(?=\s*\d))/i;

/** The school, and what a person should know about how it was read. */
export interface SchoolReading {
  readonly details: SchoolDetails;
  readonly notes: readonly string[];
}

/** Reads the school's name and URN from their fields, or the name from the title. */
export function readSchool(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
  tagged: TaggedFields,
  places: FoundPlaces,
): SchoolReading {
  const isLabel = (text: string) =>
    nameLabel.test(text.trim()) ||
    urnLabel.test(text.trim()) ||
    headings.sectionOf(text) !== null ||
    /^[^:]{1,40}:\s*$/.test(text.trim());
  const named = findField(
    framework,
    items,
    nameLabel,
    (text) => !isLabel(text) && !/^\d+$/.test(text.trim()),
  );
  const numbers = findFields(framework, items, urnLabel, (text) => urnIn(text) !== null);
  const number = numbers.find(({ value }) => value !== null) ?? numbers[0] ?? null;
  if (named !== null && (named.value === null || isWholeName(named.value))) {
    places.add({ kind: 'school' }, named.lines, named.before);
  }
  if (number !== null && /^[\d\s_.…]*$/.test(number.value ?? '')) {
    places.add({ kind: 'urn' }, number.lines, number.before);
  }
  const urns = new Set(numbers.flatMap(({ value }) => urnIn(value ?? '') ?? []));
  if (urns.size > 1) {
    return {
      details: { name: null, urn: null },
      notes: [`This document names more than one school: URN ${[...urns].join(' and ')}.`],
    };
  }
  const details: SchoolDetails = {
    name: schoolName(named?.value ?? tagged.text({ kind: 'school' }) ?? '') ?? nameInTitle(framework, items),
    urn: urnIn(number?.value ?? tagged.text({ kind: 'urn' }) ?? ''),
  };
  return { details, notes: [] };
}

/** The name without the URN or another field that follows it in the same line. */
function schoolName(text: string): string | null {
  const lines = text.split('\n').filter((line) => !urnLabel.test(line) || !/^\s*\W*(?:dfe )?urn/i.test(line));
  const first = lines.find((line) => !isFiller(line)) ?? '';
  const name = withoutBlanks(
    first
      .split(/\t+|\s{3,}(?=[a-zÀ-ÖØ-öø-ɏ]+[^:]{0,20}:)/i)[0]
      ?.replace(/[\s,;(|–-]*\b(?:dfe )?urn\b.*$/i, '') ?? '',
  );
  return name === '' || isFiller(name) ? null : name;
}

/** The text without the line that was drawn to write on. */
function withoutBlanks(text: string): string {
  return tidy(text).replace(/^[_.…\s]+|[_…\s]+$/g, '');
}

/** True where the field holds the name alone, and not a URN or another field behind it. */
function isWholeName(value: string): boolean {
  return schoolName(value) === withoutBlanks(value);
}

function urnIn(text: string): string | null {
  const digits = /\d(?:[\d \u00A0]*\d)?/.exec(text)?.[0].replace(/\D/g, '');
  return digits === undefined ? null : digits;
}

/** "Maple Grove Primary School – SEND Benchmark and Planning Tool": the title's other half is the school. */
function nameInTitle(framework: Framework, items: readonly FlowItem[]): string | null {
  const titles = [framework.title, framework.shortTitle, withoutOwner(framework.title)].map(normalise);
  for (const item of items.slice(0, 30)) {
    if (item.kind !== 'line') continue;
    const parts = item.line.text.split(/\s[-–—|]\s|:\s|\n|\t/).map(tidy);
    if (parts.length < 2) continue;
    const isTitle = (part: string) =>
      titles.some((title) => normalise(part) === title || normalise(part).includes(title));
    if (!parts.some(isTitle)) continue;
    const others = parts.filter((part) => !isTitle(part) && isSchoolName(part));
    if (others.length === 1) return others[0] ?? null;
  }
  return null;
}

/** The title without whose tool it is: "SEND Benchmark and Planning Tool". */
function withoutOwner(title: string): string {
  return title.replace(/^.*['’]s?\s+/u, '');
}

function isSchoolName(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length >= 2 &&
    words.some((word) => /^(schools?|academy|college|nursery|primary|infants?|juniors?|high)$/.test(word))
  );
}

/** Reads the table or lines under the heading "Key dates". */
export function readKeyDates(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
): LabelledText[] {
  const dates: LabelledText[] = [];
  let inSection = false;
  for (const item of items) {
    if (item.kind === 'line') {
      const section = headings.sectionOf(item.line.text);
      if (section !== null) inSection = section === 'keyDates';
      else if (inSection && item.line.paragraph.outlineLevel !== null) inSection = false;
      else if (inSection) {
        const [label, ...rest] = item.line.text.split(/:|\t|\s[–-]\s/);
        const text = written(framework, rest.join(':'));
        if (label !== undefined && text !== null) dates.push({ label: tidy(label), text });
      }
    } else if (
      item.kind === 'table' &&
      (inSection || headings.sectionOf(item.rows[0]?.cells[0]?.view.text ?? '') === 'keyDates')
    ) {
      for (const row of item.rows) {
        if (row.row.header || row.cells.some(({ view }) => /^\s*dates?\s*:?\s*$/i.test(view.text))) continue;
        const [label, ...rest] = row.cells.map(({ view }) => view.text);
        const text = written(framework, rest.join('\n'));
        if (label !== undefined && text !== null && headings.sectionOf(label) === null) {
          dates.push({ label: tidy(label), text });
        }
      }
      inSection = false;
    } else if (item.kind === 'statements') inSection = false;
  }
  return dates;
}
