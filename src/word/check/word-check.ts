import { inTurn } from '../in-turn';
import { inWord, NoAnswer } from '../in-word';
import { codeOf } from '../refusal';
import { benchWords, type Experiment, type Finding } from './experiment';
import { experiments } from './experiments';

/** What trying this project's assumptions in a Word came to. It holds no word of any document. */
export interface CheckReport {
  /** Which Word it is, such as `Word 16.0.17928.20114, OfficeOnline`. */
  readonly word: string;
  /** The newest requirement set that it says it has, such as `WordApi 1.9`. */
  readonly newestSet: string;
  readonly results: readonly CheckResult[];
  /** How long a question took that changes nothing, in milliseconds: the median of five, each in one sync. */
  readonly syncTakes: number;
  /** How long reading 40 fields' words and highlights took in one sync, in milliseconds. */
  readonly lookTakes: number;
  /** Whether the document is empty again. */
  readonly undone: boolean;
}

export interface CheckResult {
  readonly experiment: Experiment;
  readonly finding: Finding;
  /** How long it took, in milliseconds. */
  readonly takes: number;
}

/** Tries what the project takes for granted about Word, in the document that is open there. */
export interface WordCheckPort {
  /**
   * Runs every experiment, if the document is empty; it is emptied again afterwards.
   *
   * @param onProgress called before each experiment, with how many are done
   */
  check(onProgress: (done: number, of: number) => void): Promise<Checked>;
}

export type Checked =
  | { readonly kind: 'checked'; readonly report: CheckReport }
  /** Something is in the document, which is therefore left alone. */
  | { readonly kind: 'notEmpty' }
  /** Word does not even tell whether the document is empty; `text` says how it failed. */
  | { readonly kind: 'failed'; readonly text: string };

/** The Word in which the pane is open. Office must be ready. */
export function wordCheck(now = () => performance.now()): WordCheckPort {
  return {
    check: (onProgress) =>
      inTurn(async () => {
        try {
          if (!(await isEmpty())) return { kind: 'notEmpty' };
        } catch (error) {
          return { kind: 'failed', text: failure(error) };
        }
        const results = await runAll(experiments, now, onProgress);
        const [syncTakes, lookTakes] = await times(now);
        const report: CheckReport = {
          word: whichWord(),
          newestSet: newestSet(),
          results,
          syncTakes,
          lookTakes,
          undone: await isEmpty().catch(() => false),
        };
        return { kind: 'checked', report };
      }),
  };
}

async function runAll(
  waiting: readonly Experiment[],
  now: () => number,
  onProgress: (done: number, of: number) => void,
  results: readonly CheckResult[] = [],
): Promise<readonly CheckResult[]> {
  const [experiment, ...others] = waiting;
  if (experiment === undefined) return results;
  onProgress(results.length, results.length + waiting.length);
  const begun = now();
  const finding = await tried(experiment);
  const result = { experiment, finding, takes: now() - begun };
  return await runAll(others, now, onProgress, [...results, result]);
}

async function tried({ tries }: Experiment): Promise<Finding> {
  let finding: Finding;
  try {
    finding = await onBench(tries);
  } catch (error) {
    finding = { kind: 'differs', how: failure(error) };
  }
  try {
    await emptied();
    return finding;
  } catch (error) {
    return finding.kind === 'differs' ? finding : { kind: 'differs', how: `Not undone: ${failure(error)}` };
  }
}

function onBench(tries: Experiment['tries']): Promise<Finding> {
  return inWord(async (context) => {
    const paragraph = context.document.body.insertParagraph(benchWords, 'End');
    const table = paragraph.insertTable(2, 4, 'After', [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'B2', 'C2', 'D2'],
    ]);
    await context.sync();
    return await tries({ context, paragraph, table });
  });
}

function emptied(): Promise<void> {
  return inWord(async (context) => {
    context.document.body.clear();
    await context.sync();
  });
}

function isEmpty(): Promise<boolean> {
  return inWord(async (context) => {
    const { body, contentControls } = context.document;
    body.load('text');
    contentControls.load('items/id');
    body.tables.load('items/rowCount');
    await context.sync();
    return body.text.trim() === '' && contentControls.items.length === 0 && body.tables.items.length === 0;
  });
}

/**
 * How long a sync takes, and a look at 40 fields, in milliseconds. What fails here has its time all the same: the
 * experiments say what Word refuses, and `undone` in the report says whether anything was left behind.
 */
async function times(now: () => number): Promise<readonly [number, number]> {
  const taken = async (work: () => Promise<unknown>) => {
    const begun = now();
    await work().catch(() => undefined);
    return now() - begun;
  };
  const asked = () => taken(isEmpty);
  const each = [await asked(), await asked(), await asked(), await asked(), await asked()];
  const syncTakes = each.sort((one, other) => one - other)[2] ?? 0;
  const fields = () =>
    inWord(async (context) => {
      for (let number = 1; number <= 40; number += 1) {
        const added = context.document.body.insertParagraph(`${benchWords} ${number}`, 'End');
        added.getRange('Content').insertContentControl().tag = `send/check/${number}`;
      }
      await context.sync();
    });
  await fields().catch(() => undefined);
  const lookTakes = await taken(() =>
    inWord(async (context) => {
      context.document.contentControls.load('items/tag,items/text,items/font/highlightColor');
      await context.sync();
    }),
  );
  await emptied().catch(() => undefined);
  return [syncTakes, lookTakes];
}

function failure(error: unknown): string {
  if (error instanceof NoAnswer) return 'Word did not answer.';
  const code = codeOf(error);
  return code === null ? 'It failed, and Word gave no code for it.' : `Word answered ${code}.`;
}

function whichWord(): string {
  const { version, platform } = Office.context.diagnostics;
  return `Word ${version}, ${platform}`;
}

function newestSet(): string {
  const { requirements } = Office.context;
  const newest = [9, 8, 7, 6, 5, 4, 3].find((minor) => requirements.isSetSupported('WordApi', `1.${minor}`));
  return newest === undefined ? 'older than WordApi 1.3' : `WordApi 1.${newest}`;
}

/** The report as a text, for an e-mail. */
export function reportText({
  word,
  newestSet: set,
  results,
  syncTakes,
  lookTakes,
  undone,
}: CheckReport): string {
  const differing = results.filter(({ finding }) => finding.kind === 'differs');
  const lines = [
    'SEND Benchmark: what was found out about this Word',
    '',
    `${word}. Newest set: ${set}.`,
    `A question takes ${Math.round(syncTakes)} ms, a look at 40 fields ${Math.round(lookTakes)} ms.`,
    `${results.length - differing.length} of ${results.length} things are as the add-in takes them for granted.`,
    ...(undone ? [] : ['The document is not empty again. Close it without saving.']),
    '',
    ...results.map(
      ({ experiment: { name, assumes }, finding, takes }) =>
        `${finding.kind === 'holds' ? 'as expected' : 'DIFFERENT'}  ${name}: ${assumes}${
          finding.kind === 'differs' ? ` ${finding.how}` : ''
        } (${Math.round(takes)} ms)`,
    ),
    '',
    'This report holds no word of any document but those that the check itself wrote.',
  ];
  return `${lines.join('\n')}\n`;
}
