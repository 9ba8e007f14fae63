import type { Assessment } from '../../../assessment/assessment';
import type { Written } from '../../../word/document-port';
import type { ActionContext } from '../action-context';
import { answered, refusalOf } from '../document/written-text';
import { assessmentOf, type Choice, type PaneState, withAssessment } from '../pane-state';

/** One kind of answer that is chosen in the pane: best fits, or ticks. */
interface AnswerKind<Subject, Value> {
  /** Where the latest choices of this kind stand in the state. */
  readonly part: 'choices' | 'ticks';
  readonly keyOf: (subject: Subject) => string;
  /** The value that undoing goes back to: `null` for nothing clear, undefined where there is no such subject. */
  readonly before: (assessment: Assessment, subject: Subject) => { readonly value: Value } | null | undefined;
  readonly write: (subject: Subject, value: Value) => Promise<Written>;
  /** The assessment after the value was written. */
  readonly apply: (assessment: Assessment, subject: Subject, value: Value) => Assessment;
  /** True where a refusal may leave something written, so that the document has to be read. */
  readonly mayBeHalfWritten: boolean;
  /** The words for screen readers once it is written. */
  readonly outcome: (state: PaneState, subject: Subject, value: Value) => string;
}

/** Writes answers of one kind. */
export interface AnswerWriter<Subject, Value> {
  /** Shows a choice at once and writes it. It goes back where Word refuses. */
  readonly choose: (subject: Subject, value: Value) => Promise<void>;
  /** Goes back to what the latest choice replaced. */
  readonly undo: (subject: Subject) => Promise<void>;
}

export function answerWriter<Subject, Value>(
  { store, readAgain, announce }: ActionContext,
  kind: AnswerKind<Subject, Value>,
): AnswerWriter<Subject, Value> {
  const choices = () => store.get()[kind.part] as Readonly<Record<string, Choice<Value> | undefined>>;
  const latest = (subject: Subject) => choices()[kind.keyOf(subject)];
  const setChoice = (subject: Subject, choice: Choice<Value>) =>
    store.set({ [kind.part]: { ...choices(), [kind.keyOf(subject)]: choice } });

  /** Writes until the document has what was chosen last: arrow keys may choose faster than Word writes. */
  const write = async (subject: Subject, choice: Choice<Value>): Promise<void> => {
    const { value } = choice;
    const problem = refusalOf(await answered(kind.write(subject, value)));
    if (problem !== null) {
      if (kind.mayBeHalfWritten) await readAgain();
      const last = latest(subject) ?? choice;
      const before = kind.mayBeHalfWritten ? null : last.before;
      setChoice(subject, { ...last, before, status: { kind: 'notWritten', text: problem } });
      announce(`Not changed. ${problem}`);
      return;
    }
    store.update((state) => withAssessment(state, (now) => kind.apply(now, subject, value)));
    const last = latest(subject) ?? choice;
    if (last.value !== value) return write(subject, last);
    setChoice(subject, { ...last, status: { kind: 'written' } });
    announce(kind.outcome(store.get(), subject, value));
  };

  const choose = async (subject: Subject, value: Value): Promise<void> => {
    const assessment = assessmentOf(store.get());
    const before = assessment === null ? undefined : kind.before(assessment, subject);
    if (before === undefined) return;
    const running = latest(subject);
    if (running?.status.kind === 'writing') {
      setChoice(subject, { ...running, value });
      return;
    }
    const choice: Choice<Value> = { value, before, status: { kind: 'writing' } };
    setChoice(subject, choice);
    await write(subject, choice);
  };

  return {
    choose,
    undo: async (subject) => {
      const before = latest(subject)?.before ?? null;
      if (before !== null) await choose(subject, before.value);
    },
  };
}

/** The choices that are under way, or can still be undone because the document still says the same. */
export function choicesOver<Value>(
  choices: Readonly<Partial<Record<string, Choice<Value>>>>,
  documentSays: (key: string) => Value | undefined,
): Readonly<Record<string, Choice<Value>>> {
  const kept = Object.entries(choices).flatMap(([key, choice]) => {
    const isKept =
      choice?.status.kind === 'writing' ||
      (choice?.status.kind === 'written' && documentSays(key) === choice.value);
    return choice !== undefined && isKept ? [[key, choice] as const] : [];
  });
  return Object.fromEntries(kept);
}
