/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "customExportConditions": ["node", "require", "default"]}
 */
import fc from 'fast-check';
import type { AspectId, LevelKey } from '../../src/framework/framework';
import type { HandPlace } from '../../src/preview/stand-in/hand';
import type { StandIn } from '../../src/preview/stand-in/stand-in';
import { type Field, fieldKey, textOf } from '../../src/taskpane/state/drafts/field';
import type { Pane } from '../../src/taskpane/state/pane';
import { assessmentOf } from '../../src/taskpane/state/pane-state';
import { bodyOf, paragraph, run } from '../preview/stand-in/support/docx';
import { smallBenchmark } from '../word/support/small-benchmark';
import { paneOver } from './support/pane-with-word';
import { seed, times } from '../support/repetition';

const edits = Number(process.env['RANDOM_EDITS'] ?? times(120, 2000));
const editsInARun = 20;

const aspects = ['1a', '1b'] as const;
type Aspect = (typeof aspects)[number];

/** A school at its document and its pane; every word that is written is a new one. */
class Desk {
  /** Words that somebody wrote and nobody has taken out. */
  readonly wanted = new Set<string>();
  private readonly running: Promise<unknown>[] = [];
  private last = 0;

  constructor(
    readonly word: StandIn,
    readonly pane: Pane,
  ) {}

  newWord(): string {
    this.last += 1;
    const word = `w${this.last}w`;
    this.wanted.add(word);
    return word;
  }

  /** What the text field of the pane holds. */
  shown(field: Field): string {
    const state = this.pane.store.get();
    const assessment = assessmentOf(state);
    return state.drafts[fieldKey(field)]?.text ?? (assessment === null ? '' : textOf(assessment, field));
  }

  /** Types a text in the pane; words of the old one that it leaves out are taken out. */
  type(field: Field, text: string): void {
    for (const word of wordsIn(this.shown(field))) if (!text.includes(word)) this.wanted.delete(word);
    this.pane.type(field, text);
  }

  start(work: Promise<unknown>): void {
    this.running.push(work);
  }

  async rest(): Promise<void> {
    await Promise.all(this.running.splice(0));
  }

  /** Takes back the last step by hand, and with it the words that came by it. */
  undo(): void {
    const before = this.inDocument();
    this.word.hand.undo();
    const after = this.inDocument();
    for (const word of wordsIn(before)) if (!after.includes(word)) this.wanted.delete(word);
  }

  inDocument(): string {
    return bodyOf(this.word.save()).replace(/<[^>]*>/g, ' ');
  }

  /** Words that are neither in the document nor anywhere in the pane. */
  lost(): string[] {
    const { drafts, setAside } = this.pane.store.get();
    const everywhere = this.inDocument() + JSON.stringify([drafts, setAside]);
    return [...this.wanted].filter((word) => !everywhere.includes(word));
  }

  /** Lets everything that waits for a pause be written. */
  async finish(): Promise<void> {
    await this.rest();
    const waits = () =>
      Object.entries(this.pane.store.get().drafts).some(
        ([key, draft]) => draft?.status.kind === 'typing' && !key.startsWith('addition/'),
      );
    while (waits()) await this.pane.writeAll();
    await this.pane.open();
  }
}

const wordsIn = (text: string) => text.match(/w\d+w/g) ?? [];
const evidence = (aspect: Aspect): Field => ({ kind: 'evidence', aspect: aspect as AspectId });
const rowOf = (aspect: Aspect) => aspects.indexOf(aspect) + 1;

type Edit = (desk: Desk, aspect: Aspect) => void | Promise<void>;

const byPane: Readonly<Record<string, Edit>> = {
  typeOn: (desk, aspect) => desk.type(evidence(aspect), `${desk.shown(evidence(aspect))} ${desk.newWord()}`),
  typeBelow: (desk, aspect) =>
    desk.type(evidence(aspect), `${desk.shown(evidence(aspect))}\n${desk.newWord()}`),
  typeBefore: (desk, aspect) =>
    desk.type(evidence(aspect), `${desk.newWord()} ${desk.shown(evidence(aspect))}`),
  dropLine: (desk, aspect) =>
    desk.type(evidence(aspect), desk.shown(evidence(aspect)).split('\n').slice(1).join('\n')),
  write: (desk, aspect) => desk.start(desk.pane.write(evidence(aspect))),
  tryAgain: (desk, aspect) => desk.start(desk.pane.tryAgain(evidence(aspect))),
  keepMine: (desk, aspect) => desk.start(desk.pane.keepMine(evidence(aspect))),
  keepTheirs: (desk, aspect) => desk.pane.keepTheirs(evidence(aspect)),
  bringBack: (desk, aspect) => {
    const [text] = desk.pane.store.get().setAside[fieldKey(evidence(aspect))] ?? [];
    if (text !== undefined) desk.start(desk.pane.bringBack(evidence(aspect), text));
  },
  typeAddition: (desk, aspect) =>
    desk.pane.type(
      { kind: 'addition', aspect: aspect as AspectId },
      `${desk.pane.store.get().drafts[`addition/${aspect}`]?.text ?? ''} ${desk.newWord()}`.trim(),
    ),
  add: (desk, aspect) => desk.start(desk.pane.add(aspect as AspectId)),
  addInstead: (desk, aspect) => desk.start(desk.pane.addInstead(aspect as AspectId)),
  choose: (desk, aspect) => desk.start(desk.pane.choose(aspect as AspectId, 'expected' as LevelKey)),
  undoChoice: (desk, aspect) => desk.start(desk.pane.undoChoice(aspect as AspectId)),
  typeName: (desk) => desk.type({ kind: 'name' }, `${desk.shown({ kind: 'name' })} ${desk.newWord()}`),
  read: (desk) => desk.start(desk.pane.open()),
  rest: (desk) => desk.rest(),
};

const typeByHand =
  (place: (aspect: Aspect) => HandPlace, where: 'Start' | 'End'): Edit =>
  (desk, aspect) =>
    desk.word.hand.type(place(aspect), ` ${desk.newWord()} `, where);

const byHand: Readonly<Record<string, Edit>> = {
  handOn: typeByHand((aspect) => ({ control: `send/${aspect}/evidence` }), 'End'),
  handBefore: typeByHand((aspect) => ({ control: `send/${aspect}/evidence` }), 'Start'),
  handBelow: typeByHand((aspect) => ({ table: 1, row: rowOf(aspect), cell: 4 }), 'End'),
  handName: typeByHand(() => ({ control: 'send/school' }), 'End'),
  undo: (desk) => desk.undo(),
  mark: (desk, aspect) => desk.word.hand.highlight({ control: `send/${aspect}/exemplary` }, '#FFFF00'),
  moment: () => new Promise((resolve) => setTimeout(resolve, 1)),
};

const edit = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(byPane)) },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(byHand)) },
  ),
  fc.constantFrom(...aspects),
);

/** What evidence may hold before anybody begins: plain text, and what the pane must not rewrite. */
const beginnings = fc.constantFrom(
  '<w:p/>',
  paragraph('first') + paragraph('second'),
  paragraph(run('staff') + '<w:ins w:id="1" w:author="A">' + run(' and families') + '</w:ins>'),
  paragraph(run('see ') + `<w:hyperlink r:id="rId1">${run('our policy')}</w:hyperlink>`),
  paragraph(run('plain ') + run('bold', '<w:b/>')),
);

afterEach(() => window.localStorage.clear());

test('edits from the pane and by hand, in any order and at any moment, lose no word of anybody’s', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: editsInARun, maxLength: editsInARun }),
      beginnings,
      fc.constantFrom(false, false, true),
      async (steps, beginning, trackChanges) => {
        window.localStorage.clear();
        const bytes = smallBenchmark({ evidence: { '1a': beginning, '1b': paragraph('other') } });
        const { word, pane } = await paneOver(bytes, { trackChanges });
        const desk = new Desk(word, pane);
        for (const [name, aspect] of steps) {
          await (byPane[name] ?? byHand[name])?.(desk, aspect);
          expect([name, desk.lost()]).toEqual([name, []]);
        }
        await desk.finish();
        expect(desk.lost()).toEqual([]);
      },
    ),
    { numRuns: Math.ceil(edits / editsInARun), seed, endOnFailure: true },
  );
}, 900_000);
