import { diffArrays } from 'diff';
import { words } from '../../../assessment/words';

/** A piece of a statement; all pieces together are the statement, letter for letter. */
export interface StatementPart {
  readonly text: string;
  /** True for what the statement asks for and the one below it does not. */
  readonly isNew: boolean;
}

/** Words that carry no meaning of their own: alone they are no difference, and between two they divide none. */
const small = new Set(
  'a an and are as at be by for from has have in is it of on or that the their them there these they this to with'.split(
    ' ',
  ),
);

/** A statement in pieces, those marked as new that the statement one level below does not have. */
export function differences(statement: string, below: string): readonly StatementPart[] {
  const changes = diffArrays(tokens(below), tokens(statement), {
    comparator: (one, other) => words(one) === words(other),
  }).filter(({ removed }) => !removed);
  const parts = changes.map(({ value, added }) => ({ text: value.join(''), isNew: added }));
  // Words that two statements share stay plain only where they say something.
  if (parts.every(({ text, isNew }) => isNew || isSmall(text))) return [{ text: statement, isNew: false }];
  return joined(
    parts.map(({ text, isNew }, at) => {
      if (isNew) return { text, isNew: !isSmall(text) };
      const isBetween = parts[at - 1]?.isNew === true && parts[at + 1]?.isNew === true;
      return { text, isNew: isBetween && isSmall(text) };
    }),
  ).flatMap(withoutSpaceBehind);
}

/** The sentences of a statement that ask for something new, each in pieces; all of them where that is unclear. */
export function newSentences(statement: string, below: string): readonly (readonly StatementPart[])[] {
  const parts = differences(statement, below);
  let from = 0;
  const sentences = statement.split(/(?<=[.!?]\s+)(?=\p{Lu})/u).map((sentence) => {
    const pieces = slice(parts, from, from + sentence.length);
    from += sentence.length;
    return pieces;
  });
  const asking = sentences.filter((pieces) => pieces.some(({ isNew }) => isNew));
  return asking.length > 0 ? asking : sentences;
}

/** The pieces between two positions of the whole text. */
function slice(parts: readonly StatementPart[], from: number, to: number): StatementPart[] {
  let start = 0;
  return parts.flatMap(({ text, isNew }) => {
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return piece === '' ? [] : [{ text: piece, isNew }];
  });
}

/** White space behind what is new is not underlined with it. */
function withoutSpaceBehind({ text, isNew }: StatementPart): StatementPart[] {
  const said = text.trimEnd();
  if (!isNew || said === text) return [{ text, isNew }];
  return [
    { text: said, isNew },
    { text: text.slice(said.length), isNew: false },
  ];
}

/** The words of a text, each with the white space behind it. */
function tokens(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

function isSmall(text: string): boolean {
  const said = words(text);
  return said === '' || said.split(' ').every((word) => small.has(word));
}

function joined(parts: readonly StatementPart[]): StatementPart[] {
  const whole: StatementPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.isNew === part.isNew) whole.splice(-1, 1, { ...part, text: last.text + part.text });
    else whole.push(part);
  }
  return whole;
}
