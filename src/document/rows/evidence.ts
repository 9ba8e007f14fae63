import type { Evidence } from '../../assessment/assessment';
import type { Framework, LevelKey } from '../../framework/framework';
import { levelOfText } from '../text/level-names';
import type { Line } from '../lines';
import { isFiller, isPlaceholder, written } from '../text/placeholders';
import { normalise } from '../text/words';

/** What stands in the cells beside an aspect's statements. */
export interface EvidenceView {
  readonly evidence: Evidence;
  /** What the line "Best fit:" says: a level, `unclear`, or null without a line or with an empty one. */
  readonly bestFit: LevelKey | 'unclear' | null;
}

/** How the line for the best fit begins, with the white space behind it. */
export const bestFitLabel = /^\s*best[\s-]*fit\s*:?\s*/i;

/** Reads evidence; the line "Best fit:", key questions and headings printed there are not evidence. */
export function viewEvidence(
  framework: Framework,
  lines: readonly Pick<Line, 'text' | 'pictures'>[],
): EvidenceView {
  const prompts = promptsOf(framework);
  let bestFit: EvidenceView['bestFit'] = null;
  let pictures = 0;
  const texts: string[] = [];
  const textsWithPrompts: string[] = [];
  for (const line of lines) {
    pictures += line.pictures;
    if (bestFitLabel.test(line.text)) {
      bestFit ??= readBestFit(framework, line.text.replace(bestFitLabel, ''));
      continue;
    }
    for (const part of line.text.split('\n')) {
      const text = withoutPrompt(prompts, part);
      if (text !== '' && isPlaceholder(framework, text)) continue;
      if (text !== '') texts.push(text);
      if (part.trim() !== '') textsWithPrompts.push(part.trim());
    }
  }
  const text = written(framework, texts.join('\n')) ?? '';
  const withPrompts = written(framework, textsWithPrompts.join('\n')) ?? '';
  const present = pictures > 0 || !isFiller(text);
  return { evidence: { text, present, ...(withPrompts !== text && { withPrompts }) }, bestFit };
}

/** Evidence as it is edited: with the prompts under which somebody may have written. */
export function editableText({ text, withPrompts }: Evidence): string {
  return withPrompts ?? text;
}

/** What the reader makes of a text that is written as evidence, one paragraph a line: what can be edited then. */
export function evidenceText(framework: Framework, text: string): string {
  const lines = text.split('\n').map((line) => ({ text: line, pictures: 0 }));
  return editableText(viewEvidence(framework, lines).evidence);
}

function readBestFit(framework: Framework, text: string): EvidenceView['bestFit'] {
  const said = written(framework, text);
  return said === null ? null : levelOfText(framework, said);
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
