import type { IdentifierScheme, SchoolIdentifier } from '../../framework/identifiers';

/** The forms of a label for each register, without what parts it from its number. */
const word = String.raw`(?:numbers?|nos?\b\.?|ref(?:erence)?\b\.?|code)`;
const note = String.raw`(?:\s*\((?!\s*(?:[a-z]{2}[\s-]?)?\d{5})[^)]*\))`;
const others = String.raw`(?:\s*(?:\/|or|and|&)\s*(?:ofsted|ey|early years|dfe|la\s?estab|ukprn|urn)(?:\s*${word})*)`;
const names: Readonly<Record<IdentifierScheme, string>> = {
  urn: String.raw`(?<!ofsted )(?:unique\s+(?:school\s+)?reference\s+${word}|u\.?\s?r\.?\s?n\b\.?)(?:\s*${word})*`,
  ofsted:
    String.raw`ofsted(?:\s+(?:registration|early years|ey|provider|unique))*\s*(?:${word}|urn\b)(?:\s*${word})*|` +
    String.raw`(?:ey|early\s+years(?:\s+register)?(?:\s+registration)?)\s*(?:${word}|urn\b)(?:\s*${word})*|(?<!(?:company|charity|vat|protection|trust)\s)registration\s+${word}`,
  laestab: String.raw`la\s*\/?\s*estab\b|lea\s*\/\s*estab\b|(?:dfe|dfes|dcsf|lea|la|establishment|estab?\.?)\s*(?:school\s+|establishment\s+)?${word}`,
  ukprn: String.raw`uk\s?prn\b|uk\s+provider\s+reference(?:\s+${word})?`,
};
const prefix = String.raw`(?:(?:the|our|your|school(?:['’]?s)?|setting(?:['’]?s)?|dfe)\s+)*`;
const parting = String.raw`\s*(?:is\b|[:：=\-–—#)]|[._…]{2,}|\t|\n|$|(?=\s*(?:\d|ey\s?\d|_|\[|<)))`;

function labelOf(scheme: IdentifierScheme): RegExp {
  return new RegExp(
    String.raw`(?:^|[\s(|,;]|(?<=\d)\/)${prefix}(?:${names[scheme]})${note}*${others}*${note}*${parting}`,
    'i',
  );
}

/** By the register, what matches the label of its number, with what parts the two. */
export const numberLabels: readonly (readonly [scheme: IdentifierScheme, label: RegExp])[] = [
  ['urn', labelOf('urn')],
  ['ofsted', labelOf('ofsted')],
  ['laestab', labelOf('laestab')],
  ['ukprn', labelOf('ukprn')],
];

/** White space, lines to write on and brackets, before a number. */
const before = /^[\s\u00A0_.…:：=#([–—-]*(?:n(?:o|umber)\b[\s.:]*)?/i;
/** What follows a count and never a school's number. */
const counted = /^\s*(?:pupils?|children|learners|students|places|on roll|staff|%)/i;

/** What a text begins with, and how a number of each form is written in one way. */
const forms: readonly (readonly [
  form: RegExp,
  identifier: (digits: readonly string[], under: IdentifierScheme) => SchoolIdentifier | null,
])[] = [
  [
    /^(EY|VC|VY|SC|RP|CA)[ -]?(\d{6,7})(?![\d/])/i,
    ([letters = '', digits = '']) => ({ scheme: 'ofsted', value: `${letters.toUpperCase()}${digits}` }),
  ],
  [
    /^([2-9]\d\d)\s?[/\\–-]\s?(\d{4})(?![\d/])/,
    ([authority = '', school = '']) => ({ scheme: 'laestab', value: `${authority}/${school}` }),
  ],
  [/^(10\d{6})(?![\d/.-]*\d)/, ([value = '']) => ({ scheme: 'ukprn', value })],
  [/^([2-9]\d\d)[ \u00A0]?(\d{4})(?![\d/.-]*\d)/, sevenDigits],
  [
    /^(\d{6}|\d{3}[ \u00A0,]\d{3}|\d(?:[ \u00A0]\d){5})(?!\d|[/.\s\u00A0-]\d)/,
    // Six digits alone: no other register than Ofsted's has numbers so short.
    ([digits = ''], under) =>
      under === 'ukprn'
        ? null
        : { scheme: under === 'ofsted' ? 'ofsted' : 'urn', value: digits.replace(/\D/g, '') },
  ],
];

/** Ofsted's numbers since 2018 begin where no local authority's do. */
function sevenDigits(
  [authority = '', school = '']: readonly string[],
  under: IdentifierScheme,
): SchoolIdentifier {
  return under === 'ofsted' || /^2[5-9]/.test(authority)
    ? { scheme: 'ofsted', value: `${authority}${school}` }
    : { scheme: 'laestab', value: `${authority}/${school}` };
}

/** What stands in a number's field. */
export interface NumberRead {
  /** The numbers that are known for what they are, in their order; empty where there is none. */
  readonly identifiers: readonly SchoolIdentifier[];
  /** Digits that stand alone under a URN's label and are no number of any register; null for anything else. */
  readonly asWritten: string | null;
}

/** In digits: what is longer is a telephone number, or several numbers. */
const longestNumber = 8;

/**
 * Reads the text of a field with a number. A number counts only where it stands alone: never a part of a longer one,
 * never a count ("210 pupils on roll").
 *
 * @param under the register that the field's label names
 */
export function numbersIn(text: string, under: IdentifierScheme): NumberRead {
  for (const [scheme, label] of numberLabels) {
    const again = label.exec(text.trimStart());
    if (again?.index === 0) return numbersIn(text.trimStart().slice(again[0].length), scheme);
  }
  const identifiers: SchoolIdentifier[] = [];
  let rest = text;
  for (let next = first(rest, under); next !== null; next = first(rest, under)) {
    identifiers.push(next.identifier);
    // Behind the first, only what is set off from it: "117123 / 919/2034", "117123 (EY303456)".
    rest = /^\s*[/,;|(&]\s*(.*)$/s.exec(next.rest)?.[1] ?? '';
  }
  const alone = text.replace(before, '').replace(/[\s\u00A0_.…)\]]+$/, '');
  const isNumber = /^\d+$/.test(alone) && alone.length <= longestNumber;
  const isSlip = under === 'urn' && identifiers.length === 0 && isNumber;
  return { identifiers, asWritten: isSlip ? alone : null };
}

function first(
  text: string,
  under: IdentifierScheme,
): { readonly identifier: SchoolIdentifier; readonly rest: string } | null {
  const begun = text.replace(before, '');
  for (const [form, identifier] of forms) {
    const match = form.exec(begun);
    if (match === null) continue;
    const rest = begun.slice(match[0].length);
    // Letters that go on from the digits make it something else.
    if (/^[\p{L}_]*\p{L}/u.test(rest) || counted.test(rest)) return null;
    const found = identifier(match.slice(1), under);
    return found === null ? null : { identifier: found, rest };
  }
  return null;
}
