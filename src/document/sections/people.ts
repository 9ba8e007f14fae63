import type { Involvement } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import { anyGlyph } from '../../ooxml/glyphs';
import { isFiller, written } from '../text/placeholders';
import type { RowView } from '../tables/table-view';
import { hasWords, tidy, wordsOf } from '../text/words';
import { longest } from '../thresholds';

export type Person = Involvement['people'][number];
export type PersonField = 'role' | 'name' | 'date';

const fieldNames: Readonly<Record<string, PersonField>> = {
  role: 'role',
  position: 'role',
  name: 'name',
  names: 'name',
  date: 'date',
  dates: 'date',
};

/**
 * The fields that a header row names, by grid column; null for a row that is no header. "Name:" with a blank
 * beside it is a field to fill in and not a heading.
 */
export function personColumns(row: RowView): ReadonlyMap<number, PersonField> | null {
  const columns = new Map<number, PersonField>();
  let last = -1;
  let apart = false;
  row.cells.forEach(({ view, cell }, at) => {
    const words = view.text.length > longest.personLabel ? [] : wordsOf(view.text);
    const field = words.length === 1 ? fieldNames[words[0] ?? ''] : undefined;
    if (field === undefined) return;
    if (last >= 0 && at !== last + 1) apart = true;
    last = at;
    columns.set(cell.left, field);
  });
  return !apart && columns.size >= 2 && [...columns.values()].includes('name') ? columns : null;
}

/**
 * The people in a text with labels, such as "Role: Deputy Name: A Smith Date: 3 May", one after another; a
 * label that comes again begins the next person. Without any label the text is names.
 */
export function peopleIn(framework: Framework, text: string): Person[] {
  if (!hasWords(text)) return [];
  const labels = [...text.matchAll(/(?<![0-9a-zÀ-ÖØ-öø-ɏ])(name|role|date)s?\s*(?::|\t|(?=[_.…]{2}))/gi)];
  if (labels.length === 0) return peopleOf(framework, { name: text.replace(/^[\s:\-–—)]+/, '') });
  const people: Person[] = [];
  let fields: Partial<Record<PersonField, string>> = {};
  const before = text.slice(0, labels[0]?.index ?? 0);
  if (fieldNames[(labels[0]?.[1] ?? '').toLowerCase()] !== 'name') fields.name = before;
  labels.forEach((match, at) => {
    const field = fieldNames[(match[1] ?? '').toLowerCase()];
    if (field === undefined) return;
    const value = text.slice(match.index + match[0].length, labels[at + 1]?.index ?? text.length);
    if (fields[field] !== undefined && (field !== 'name' || written(framework, fields.name ?? '') !== null)) {
      people.push(...peopleOf(framework, fields));
      fields = {};
    }
    fields[field] = value;
  });
  return [...people, ...peopleOf(framework, fields)];
}

/** The people whom one set of fields names: one, several in one field, or nobody. */
export function peopleOf(
  framework: Framework,
  fields: Readonly<Partial<Record<PersonField, string>>>,
): Person[] {
  const role = written(framework, fields.role ?? '');
  const date = written(framework, fields.date ?? '');
  return namesIn(written(framework, fields.name ?? '') ?? '').map((name) => ({ name, role, date }));
}

/** What people write where nobody took part. */
const nobody = /^(?:n\s*\/?\s*a|none|nil|no[- ]?one|nobody|not applicable|tb[ac]|\?+|x)\.?$/i;
const signs = new RegExp(anyGlyph, 'g');

/** A date in figures or in words: "12/3/19", "4 June 2018", "Spring 2019". */
const aDate =
  /^(?:[\d\s/.\-–]+|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn)[a-z]*\.?,?\s+\d{2,4})$/i;

/** What a part of a list is when it says what somebody does and not who it is. */
const position =
  /\b(?:head|deputy|senco|governors?|leader|teacher|manager|chair|parent|carer|lead|assistant|psychologist|therapist|nurse|officer|advis[eo]r|co-?ordinator|slt|inclusion|year)\b/i;

/** The names in a field: one a line, or parted by commas, semicolons, strokes, "and" or "&". */
function namesIn(text: string): string[] {
  return text
    .replace(signs, ' ')
    .replace(/\([^)]*\)/g, '()')
    .split(/\n|\t|;|\s+\/\s+/)
    .flatMap(betweenCommas)
    .flatMap((part) => part.split(/\s+and\s+|\s*&\s*/))
    .map((name) => name.replaceAll('()', ''))
    .map((name) => tidy(name).replace(/^[_.…\s]+|[_…\s]+$/g, ''))
    .filter(
      (name) =>
        !isFiller(name) && !nobody.test(name) && !/^(?:name|role|date)s?:?$/i.test(name) && !aDate.test(name),
    );
}

/**
 * "Sarah Penn, Ben Oduya" and "Kayden (Year 10), Mia (Year 8)" are two, and the commas of "Kayden, Mia and Tom"
 * part names too; "Penn, Sarah" and "Sarah Penn, deputy head" are one.
 */
function betweenCommas(text: string): string[] {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  const several =
    parts.length > 2 ||
    /\s(?:and|&)\s/.test(text) ||
    parts.every((part) => /\S\s*\(|\S\s+\S/.test(part.trim()));
  return several ? parts.filter((part, at) => at === 0 || !position.test(part)) : [text];
}
