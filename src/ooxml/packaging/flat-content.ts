import { MAXIMUM_ENTRIES } from '../limits';
import { damaged, tooLarge } from '../refusals';

/** Where the content of an `xmlData` or `binaryData` element stands in a text. */
export interface ContentRange {
  readonly start: number;
  readonly end: number;
}

/** What can hide a tag, and the tags that are looked for, under any prefix. */
const LANDMARK = /<!--|<!\[CDATA\[|<(\/?)(?:[^\s<>/:"'=]+:)?(?:xmlData|binaryData)(?=[\s>/])/g;

/**
 * Finds the contents of a flat OPC file's parts, in order, without parsing them: they are most of the file,
 * and only some of them are ever read.
 *
 * @throws {UnreadableDocument} `truncated` where one is not closed; `too-large` for more than a document has.
 */
export function findContents(xml: string): ContentRange[] {
  const ranges: ContentRange[] = [];
  const landmarks = new RegExp(LANDMARK);
  let level = 0;
  let start = 0;
  for (let found = landmarks.exec(xml); found; found = landmarks.exec(xml)) {
    if (ranges.length > MAXIMUM_ENTRIES) throw tooLarge();
    const [text, slash] = found;
    if (slash === undefined) {
      landmarks.lastIndex = after(xml, text === '<!--' ? '-->' : ']]>', found.index);
    } else if (slash === '/') {
      level--;
      if (level === 0) ranges.push({ start, end: found.index });
    } else {
      const end = tagEnd(xml, found.index);
      landmarks.lastIndex = end;
      const empty = xml[end - 2] === '/';
      if (level === 0 && empty) ranges.push({ start: end, end });
      if (level === 0) start = end;
      if (!empty) level++;
    }
  }
  if (level !== 0) throw damaged();
  return ranges;
}

/** The index after the `>` that closes the tag which begins at `from`; one within quotes closes nothing. */
export function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return at + 1;
    }
  }
  throw damaged();
}

/** The index after the name of a text's root element. */
export function rootNameEnd(xml: string): number {
  let at = 0;
  while (xml[at] !== '<' || xml[at + 1] === '?' || xml[at + 1] === '!') {
    if (at >= xml.length) throw damaged();
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at);
    else if (xml.startsWith('<?', at)) at = after(xml, '?>', at);
    else at++;
  }
  const end = xml.slice(at).search(/[\s>/]/);
  if (end < 0) throw damaged();
  return at + end;
}

function after(xml: string, end: string, from: number): number {
  const index = xml.indexOf(end, from);
  if (index < 0) throw damaged();
  return index + end.length;
}
