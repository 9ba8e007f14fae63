import type { Framework } from '../../framework/framework';
import type { FlowItem } from '../tables/flow';
import { isFiller } from '../text/placeholders';
import { normalise, tidy, wordsOf } from '../text/words';
import { numberLabels } from './school-number';

const kind = String.raw`(?:school|setting|academy|college|nursery|pre-?\s?school|provider)`;
const kinds = String.raw`${kind}(?:['’]?s)?(?:\s?\/\s?${kind})?`;

/**
 * "School name:", "Name of school" and the like, with any spaces; a bare "School" only with a colon, a tab or nothing
 * behind it.
 */
export const nameLabel = new RegExp(
  String.raw`^\s*(?:(?:the\s+)?(?:name\s+of\s+(?:(?:the|your|our)\s+)?${kinds}|${kinds}\s*name)` +
    String.raw`(?:\s*\([^)]*\))?(?:\s*(?:and|&|\/|\+)\s*urn)?` +
    String.raw`(?:\s*(?:[:：;=\-–—]|[._…]{2,}|\t|\n|$)|\s+(?=[a-zÀ-ÖØ-öø-ɏ]))|` +
    String.raw`(?:school|setting)(?:\s?\/\s?(?:school|setting|academy))?\s*(?:[:：\t]|[._…]{3,}|$))`,
  'i',
);

/** The words with which other fields of a first page begin. */
const others = String.raw`(?:(?:name|number|no\.?|date|type) of (?:the |your )?)?(?:${[
  String.raw`head\s?-?teacher|principal|head|manager|sen[d]?\s?co|inclusion (?:lead|manager)|chair|governors?`,
  String.raw`completed by|signed|role|position|contact|date|academic year|version|reviewed?`,
  String.raw`address|post\s?code|(?:tele)?phone|tel|mobile|e-?mail|web\s?site`,
  String.raw`phase|type|age range|key stages?|number on roll|pupils?|on roll|roll|n\.?o\.?r\.?`,
  String.raw`local authority|dspl|area|district|trust|mat|completion`,
].join('|')})\b`;
/** Another field, filled in or not: "Headteacher: Mrs Example", "Phase". */
const otherField = new RegExp(
  String.raw`^\s*${others}(?:[^:：\t\n]{0,30}[:：]|(?:['’]?s)?(?:\s+(?:name|number|area|address|of\s+\w+))?\s*(?:\t|[._…]{3,}|$))`,
  'i',
);
/** Another field behind a value in the same line, with a colon. */
const fieldBehind = new RegExp(String.raw`(?:^|[\s,;(|–-]+)${others}[^:：\t\n]{0,20}[:：].*$`, 'i');

/** True for a text that begins another field than the school's name. */
export function beginsField(text: string): boolean {
  return (
    nameLabel.test(text) ||
    otherField.test(text) ||
    numberLabels.some(([, label]) => (label.exec(text.trimStart())?.index ?? -1) === 0) ||
    /^[^:：]{1,40}[:：]\s*$/.test(text.trim())
  );
}

/** What says that there is nothing to say. */
const noName = /^(?:n\/?a|tbc|tba|none|nil|as above|\?+)$/i;
const notAName =
  /^[^\p{L}]*$|^[a-z]{1,2}\d[\da-z]?\s*\d[a-z]{2}$|@|^\d+\s+(?:pupils?|children|on roll)|^www\.|^https?:/iu;

/** The school's name in the text of its field, without what follows in the same line; null for a blank. */
export function nameIn(text: string): string | null {
  const lines = text.split('\n').filter((line) => !isFiller(line));
  const [first = ''] = lines;
  const name = withoutBlanks(ownPart(first));
  return name === '' || isFiller(name) || noName.test(name) || notAName.test(name) ? null : name;
}

/** What a line holds before the next field in it: a number, a label, or whatever stands far behind. */
function ownPart(line: string): string {
  let own = line.replace(/^[\s_.…]+/, '').split(/\t|\s{3,}|\s\|\s/)[0] ?? '';
  if (beginsField(own)) return '';
  own = own.replace(fieldBehind, '');
  for (const [, label] of numberLabels) {
    const at = label.exec(own)?.index;
    if (at !== undefined) own = own.slice(0, at);
  }
  return own.replace(/[\s,;(–-]+(?:[a-z]{2})?\d{6}\)?\s*$/i, '').replace(/[\s,;(|–-]+$/, '');
}

/** The text without the line that was drawn to write on. */
export function withoutBlanks(text: string): string {
  return tidy(text)
    .replace(/^[_.…\s]+|[_…\s]+$/g, '')
    .replace(/(?:\.{2,}|…)$/, '')
    .trim();
}

/** "Maple Grove Primary School – SEND Benchmark and Planning Tool": the title's other half is the school. */
export function nameInTitle(framework: Framework, items: readonly FlowItem[]): string | null {
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

export function isSchoolName(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length >= 2 &&
    words.some((word) => /^(schools?|academy|college|nursery|primary|infants?|juniors?|high)$/.test(word))
  );
}
