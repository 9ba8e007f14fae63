import type { Evidence } from '../../assessment/assessment';
import type { Framework, LevelKey } from '../../framework/framework';
import { findLevel } from '../../framework/lookup';
import { anyGlyph, glyphPattern } from '../../ooxml/glyphs';
import { choiceSigns } from '../marks/choice-words';
import { judgementLabel } from '../marks/row-signs';
import type { ChoiceLine } from '../marks/choice-words';
import type { Sign } from '../marks/sign';
import { levelAtStart, levelOfText, levelOfWord } from '../text/level-names';
import { lineBehind } from '../lines';
import type { Line } from '../lines';
import { isFiller, isLabel, isPlaceholder, written } from '../text/placeholders';
import { normalise, tidy, wordsOf } from '../text/words';
import { longest } from '../thresholds';

/** What stands in the cells beside an aspect's statements. */
export interface EvidenceView {
  readonly evidence: Evidence;
  /** What the line "Best fit:" says, and a level that the evidence begins with. */
  readonly signs: readonly Sign[];
}

/** A line of evidence; a look at a document gives no more than its text. */
type EvidenceLine = Pick<Line, 'text'> & Partial<Pick<Line, 'pictures' | 'notes' | 'parts' | 'label'>>;

/** How the line for the best fit begins, with the white space behind it. */
export const bestFitLabel = new RegExp(
  `^\\s*(?:our )?best[\\s-]*fit(?: (?:level|judge?ment|statement))?\\s*(?::|[-–—](?=\\s)|\\t|(?=\\s*$)|(?=\\s+(?:[a-z]|${anyGlyph})))\\s*`,
  'i',
);

/** Reads evidence; the line "Best fit:", key questions and headings printed there are not evidence. */
export function viewEvidence(framework: Framework, lines: readonly EvidenceLine[]): EvidenceView {
  const prompts = promptsOf(framework);
  const signs: Sign[] = [];
  let objects = 0;
  const texts: string[] = [];
  const textsWithPrompts: string[] = [];
  let above = false;
  for (const line of lines) {
    objects += (line.pictures ?? 0) + (line.notes ?? 0);
    const label = bestFitLabel.exec(line.text);
    if (label !== null || above) {
      const behind = behindLabel(line, label?.[0].length ?? 0);
      const isEmpty = !hasContent(behind);
      signs.push(...choiceSigns(framework, behind, 'the line “Best fit:”', 'mark'));
      // The label alone may stand above its answer, as Word breaks a line.
      above =
        label !== null && isEmpty && line.text.trim().endsWith(':') && nextIsLevel(framework, lines, line);
      continue;
    }
    const isPrinted = isUnticked(line);
    for (const part of writtenBySomebody(line).split('\n')) {
      const text = withoutPrompt(prompts, part);
      if (text !== '' && isPlaceholder(framework, text)) continue;
      if (text !== '' && !isPrinted) texts.push(text);
      if (part.trim() !== '') textsWithPrompts.push(part.trim());
    }
  }
  const text = written(framework, texts.join('\n')) ?? '';
  const withPrompts = written(framework, textsWithPrompts.join('\n')) ?? '';
  const present = objects > 0 || texts.some((one) => !isFiller(one) && !isLabel(one));
  signs.push(...openingSigns(framework, texts[0] ?? ''));
  return { evidence: { text, present, ...(withPrompts !== text && { withPrompts }) }, signs };
}

function behindLabel(line: EvidenceLine, length: number): ChoiceLine {
  return line.parts === undefined
    ? { text: line.text.slice(length) }
    : lineBehind({ text: line.text, parts: line.parts }, length);
}

function hasContent({ text, parts = [] }: ChoiceLine): boolean {
  return text.trim() !== '' || parts.some(({ kind }) => kind === 'checkBox');
}

/** True where the next line is nothing but a level's name. */
function nextIsLevel(framework: Framework, lines: readonly EvidenceLine[], line: EvidenceLine): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next !== undefined && levelOfWord(framework, next.text) !== null;
}

/** A line's text without what Word works out by itself. */
function writtenBySomebody({ text, parts }: EvidenceLine): string {
  if (parts?.some((part) => part.kind === 'text' && part.computed === true) !== true) return text;
  return parts.map((part) => (part.kind === 'text' && part.computed !== true ? part.text : '')).join('');
}

/** True for a line of boxes to be ticked, none of which is. */
function isUnticked({ text, parts = [] }: EvidenceLine): boolean {
  const boxes = parts.filter((part) => part.kind === 'checkBox');
  const begins = emptyBoxFirst.test(text) || parts.find(isShown)?.kind === 'checkBox';
  return begins && !ticked.test(text) && !boxes.some(({ checked }) => checked);
}

const emptyBoxFirst = new RegExp(`^\\s*${glyphPattern('emptyBox')}`);
const ticked = new RegExp(glyphPattern('tickedBox', 'tick', 'cross'));

function isShown(part: Line['parts'][number]): boolean {
  return part.kind === 'checkBox' || part.text.trim() !== '';
}

/** A level by whose name the evidence begins: "Expected – we …", "Expected" in a line of its own. */
function openingSigns(framework: Framework, text: string): Sign[] {
  const first = (text.split('\n')[0] ?? '').replace(judgementLabel, '');
  const alone = first.length <= longest.opening ? levelOfWord(framework, first) : null;
  const start = levelAtStart(framework, first);
  const level = alone ?? start?.level ?? null;
  if (level !== null) {
    const words = `the evidence begins with “${tidy(first.slice(0, start?.length ?? first.length))}”`;
    return [{ level, says: 'for', strength: 'hint', words }];
  }
  const isShort =
    first.length <= longest.opening && wordsOf(first).some((word) => levelOfWord(framework, word) !== null);
  if (!isShort || (/[.!]\s*$/.test(first) && !speaksOfUs.test(first))) return [];
  const words = `the evidence begins with “${tidy(first)}”`;
  return [{ level: null, says: 'for', strength: 'aside', words }];
}

/** What tells a judgement from a sentence about something expected. */
const speaksOfUs = /\bwe (?:are|feel|think|judge)\b|\b(?:overall|judged)\b/i;

/** Evidence as it is edited: with the prompts under which somebody may have written. */
export function editableText({ text, withPrompts }: Evidence): string {
  return withPrompts ?? text;
}

/** What the reader makes of a text that is written as evidence, one paragraph a line: what can be edited then. */
export function evidenceText(framework: Framework, text: string): string {
  const lines = text.split('\n').map((line) => ({ text: line }));
  return editableText(viewEvidence(framework, lines).evidence);
}

const promptsByFramework = new WeakMap<Framework, readonly string[]>();

/** Texts that a document prints for the school to answer, in normal form, longest first. */
function promptsOf(framework: Framework): readonly string[] {
  const known = promptsByFramework.get(framework);
  if (known !== undefined) return known;
  const { items, variants, lead, evidenceColumn } = framework.keyQuestions;
  const prompts = [...items, ...variants, lead, evidenceColumn, 'Evidence']
    .map(normalise)
    .sort((a, b) => b.length - a.length);
  promptsByFramework.set(framework, prompts);
  return prompts;
}

/** The part of a line behind a prompt that it begins with; the whole line where it begins with none. */
function withoutPrompt(prompts: readonly string[], line: string): string {
  // A prompt stands at the beginning, so the rest of a long line need not be read.
  const said = normalise(line.slice(0, 2 * (prompts[0]?.length ?? 0)));
  if (said === '') return line.trim();
  for (const prompt of prompts) {
    if (said === prompt) return '';
    if (!said.startsWith(`${prompt} `)) continue;
    const rest = afterWords(line, prompt.split(' ').length);
    if (/^\s*[?:\-–—.]/.test(rest)) return rest.replace(/^[\s?:\-–—.]+/, '');
  }
  return line.trim();
}

/** What follows the first `count` words of a text. */
function afterWords(text: string, count: number): string {
  const word = /[0-9a-zÀ-ÖØ-öø-ɏ][0-9a-zÀ-ÖØ-öø-ɏ'‘’]*/gi;
  for (let found = 0; found < count; found += 1) if (word.exec(text) === null) return '';
  return text.slice(word.lastIndex);
}

/**
 * What the line "Best fit:" says once a level, or none for null, is chosen. Whatever else somebody has written
 * there stays: "Expected (mostly)" becomes "Exemplary (mostly)".
 *
 * @param before what stands in the line now, without "Best fit:"
 */
export function bestFitLine(framework: Framework, before: string, level: LevelKey | null): string {
  const label = level === null ? '' : (findLevel(framework, level)?.label ?? '');
  const said = written(framework, before) ?? '';
  const named = said === '' ? null : levelOfText(framework, said);
  const old = named === null || named === 'unclear' ? undefined : findLevel(framework, named)?.label;
  const at = old === undefined ? -1 : said.toLowerCase().indexOf(old.toLowerCase());
  // A level's name cut short or misspelt is nothing but that name.
  if (old !== undefined && at < 0 && !/\s/.test(said)) return label;
  if (old === undefined || at < 0) return [label, said].filter((part) => part !== '').join(', ');
  return (said.slice(0, at) + label + said.slice(at + old.length)).trim();
}
