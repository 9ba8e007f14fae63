import type { Framework, LevelKey } from '../../framework/framework';
import { anyGlyph, glyphKind, glyphPattern } from '../../ooxml/glyphs';
import type { Line } from '../lines';
import { levelOfHeading, levelOfText } from '../text/level-names';
import { written } from '../text/placeholders';
import { tidy, wordsOf } from '../text/words';
import type { Sign, Strength } from './sign';

/** A line as far as its choice is read: a look at a document gives no more than its text. */
export type ChoiceLine = Pick<Line, 'text'> & Partial<Pick<Line, 'parts'>>;

/** What somebody writes where the answer stands elsewhere, or nowhere. */
const saysNothing =
  /^(?:n\s*\/?\s*a|none|nil|not applicable|see (?:the )?(?:highlight(?:ed|ing)?|above|below|statement|table|shading|shaded|colour)\b.*|as (?:highlighted|above|marked|shaded)|highlighted|(?:please )?(?:select|choose|pick|enter|circle|delete|tick|highlight)\b.*|level|tbc|tba|to be (?:confirmed|agreed|completed))\W*$/i;

/** Words beside a level's name that change nothing. */
const neutral = new Set(
  'a an the is at in our we are be of best fit level levels judgement judgment rating overall currently now agreed school'.split(
    ' ',
  ),
);

interface Named {
  readonly level: LevelKey;
  /** A box before or behind the name; null without one. */
  readonly box: 'ticked' | 'crossed' | 'empty' | null;
  readonly struck: boolean;
  /** Set apart by a highlight, a shading, a border, or bold or underlined or coloured letters. */
  readonly lit: boolean;
}

/**
 * What is said where a document asks for one level: on the line "Best fit:" or in a cell of its own. A printed
 * list of all levels is a choice to be made; a level with words round it is not that level.
 *
 * @param where as a sentence begins: 'the line “Best fit:”'
 * @param strength how strongly a level speaks that stands there by itself
 */
export function choiceSigns(
  framework: Framework,
  line: ChoiceLine,
  where: string,
  strength: Strength,
): Sign[] {
  if (line.text.trim() === '' && !holdsBox(line)) return [];
  const said = written(framework, plainText(line));
  if (said === null || saysNothing.test(tidy(said))) return [];
  const quoted = `${where} says “${tidy(said)}”`;
  const sign = (level: LevelKey | null, other: Partial<Sign> = {}): Sign => ({
    level,
    says: 'for',
    strength,
    words: quoted,
    ...other,
  });
  const named = namedIn(framework, line);
  const levels = [...new Set(named.map(({ level }) => level))];
  if (levels.length > 1) return ofList(framework, named, levels, sign);
  const [only] = levels;
  const alone = levelOfText(framework, said);
  if (only === undefined) {
    if (alone === null) return [];
    return alone === 'unclear' ? [sign(null, { strength: 'aside' })] : [sign(alone)];
  }
  if (named.some(({ struck }) => struck)) return [sign(only, { says: 'against' })];
  if (isHedged(framework, said)) {
    return [sign(only, { says: 'against' }), sign(null, { strength: 'aside' })];
  }
  // A box of its own that nobody ticked is a choice not made.
  if (named.every(({ box }) => box === 'empty')) return [];
  return [sign(only)];
}

/** A printed list of levels: ticked, struck through or lit. */
function ofList(
  framework: Framework,
  named: readonly Named[],
  levels: readonly LevelKey[],
  sign: (level: LevelKey | null, other?: Partial<Sign>) => Sign,
): Sign[] {
  const ticksUsed = named.some(({ box }) => box === 'ticked');
  const chosen = named.filter(
    ({ box, lit }) => box === 'ticked' || (box === 'crossed' && !ticksUsed) || (box === null && lit),
  );
  const boxed = chosen.filter(({ box }) => box !== null);
  const struck = named.filter(({ struck: isStruck }) => isStruck);
  const told = boxed.length > 0 ? boxed : chosen.length < levels.length ? chosen : [];
  const signs = [
    ...told.map(({ level }) => sign(level)),
    ...struck.map(({ level }) => sign(level, { says: 'against' })),
  ];
  const standing = named.filter(({ struck: isStruck }) => !isStruck);
  const [left] = standing;
  if (struck.length > 0 && standing.length === 1 && left !== undefined) signs.push(sign(left.level));
  if (signs.length > 0) return signs;
  // All of them, untouched, are the form's own words; some of them are somebody's doubt.
  return levels.length === framework.levels.length ? [] : [sign(null)];
}

function isHedged(framework: Framework, said: string): boolean {
  if (/[?/]/.test(said)) return true;
  return wordsOf(said.replace(new RegExp(anyGlyph, 'g'), ' ')).some(
    (word) => word !== 'x' && !neutral.has(word) && levelOfHeading(framework, word) === null,
  );
}

const token = new RegExp(`${anyGlyph}|\\[ ?x? ?\\]|[a-zÀ-ÖØ-öø-ɏ]+`, 'gi');
const box = new RegExp(`^(?:${anyGlyph}|\\[ ?x? ?\\]|x)$`, 'i');

/** The levels' names in a line, each with its box and its look. */
function namedIn(framework: Framework, line: ChoiceLine): Named[] {
  const pieces = piecesOf(line);
  const text = pieces.map((piece) => piece.text).join('');
  const lookAt = (at: number) => {
    let from = 0;
    for (const piece of pieces) {
      from += piece.text.length;
      if (at < from) return piece;
    }
    return undefined;
  };
  const tokens = [...text.matchAll(token)].map((match) => ({
    text: match[0],
    at: match.index,
    level: box.test(match[0]) ? null : levelOfHeading(framework, match[0]),
    isBox: box.test(match[0]),
  }));
  const told = tokens.filter(({ level, isBox }) => level !== null || isBox);
  const boxFirst = told[0]?.isBox === true;
  return told.flatMap(({ level, at }, index): Named[] => {
    if (level === null) return [];
    const beside = told[boxFirst ? index - 1 : index + 1];
    const look = lookAt(at);
    return [
      {
        level,
        box: beside?.isBox === true ? boxState(beside.text) : null,
        struck: look?.struck ?? false,
        lit: look?.lit ?? false,
      },
    ];
  });
}

function boxState(text: string): Named['box'] {
  const kind = glyphKind(text);
  if (kind === 'cross') return 'crossed';
  return kind === 'emptyBox' || kind === null ? 'empty' : 'ticked';
}

interface Piece {
  readonly text: string;
  readonly struck: boolean;
  readonly lit: boolean;
}

/** A line's parts, its boxes as signs. A colour behind the whole line sets nothing apart. */
function piecesOf({ text, parts = [] }: ChoiceLine): Piece[] {
  const shown = parts.map((part): Piece => {
    if (part.kind === 'checkBox') return { text: part.checked ? '☒' : '☐', struck: false, lit: false };
    const { format } = part;
    return {
      text: part.text,
      struck: format.strike,
      lit:
        (format.highlight ?? format.fill ?? format.colour) !== null ||
        format.bold ||
        format.underline ||
        format.bordered === true,
    };
  });
  const spoken = shown.map((piece) => piece.text).join('');
  // A chosen entry of a list stands in the line's text alone.
  return tidy(spoken.replace(new RegExp(glyphPattern('emptyBox', 'tickedBox'), 'g'), '')) === '' &&
    text !== ''
    ? [{ text, struck: false, lit: false }]
    : shown;
}

function holdsBox({ parts = [] }: ChoiceLine): boolean {
  return parts.some(({ kind }) => kind === 'checkBox');
}

function plainText(line: ChoiceLine): string {
  return piecesOf(line)
    .map(({ text }) => text)
    .join('');
}
