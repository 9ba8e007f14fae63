/** A text with a key question as a line of its own, and where to go on writing. */
export interface WithQuestion {
  readonly text: string;
  /** The cursor's place: a count of UTF-16 code units. */
  readonly cursor: number;
}

/** Puts a key question at the end of a text; where it is a line of it already, only the cursor goes there. */
export function withQuestion(text: string, question: string): WithQuestion {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() === question);
  if (at < 0) {
    const before = text.trimEnd();
    const whole = `${before}${before === '' ? '' : '\n'}${question}\n`;
    return { text: whole, cursor: whole.length };
  }
  if (at === lines.length - 1) return { text: `${text}\n`, cursor: text.length + 1 };
  return { text, cursor: endOfAnswer(lines, at) };
}

/** The end of the line below the question, where its answer begins. */
function endOfAnswer(lines: readonly string[], question: number): number {
  return lines.slice(0, question + 2).join('\n').length;
}
