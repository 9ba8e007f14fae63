/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "customExportConditions": ["node", "require", "default"]}
 */
import type { AspectId, LevelKey } from '../../src/framework/framework';
import type { FailureKind } from '../../src/preview/stand-in/host/failures';
import type { StandInOptions } from '../../src/preview/stand-in/options';
import type { StandIn } from '../../src/preview/stand-in/stand-in';
import type { Field } from '../../src/taskpane/state/drafts/field';
import type { Pane } from '../../src/taskpane/state/pane';
import { fieldKey } from '../../src/taskpane/state/drafts/field';
import { patience } from '../../src/word/in-word';
import { bodyOf, paragraph } from '../preview/stand-in/support/docx';
import { smallBenchmark, type SmallBenchmark } from '../word/support/small-benchmark';
import { paneOver } from './support/pane-with-word';

const aspect = '1a' as AspectId;
const kinds: readonly FailureKind[] = [
  'AccessDenied',
  'GeneralException',
  'InvalidArgument',
  'InvalidObjectPath',
  'ItemNotFound',
  'NotAllowed',
  'NotImplemented',
  'SearchStringInvalidOrTooLong',
  'lost-request',
  'lost-reply',
  'no-answer',
];
const old = 'What the school wrote before.';
const typed = 'What is typed in the pane.';

/** An action that writes, and the most syncs that it takes. */
interface Action {
  readonly name: string;
  readonly syncs: number;
  run(pane: Pane): Promise<void>;
  /** Words that must be in the document or in the pane afterwards. */
  readonly words: readonly string[];
  /** What the pane says where the action was refused; null where it was done. */
  problem(pane: Pane): string | null;
}

function writing(name: string, field: Field, text: string, words: readonly string[]): Action {
  return {
    name,
    syncs: 5,
    words,
    run: async (pane) => {
      pane.type(field, text);
      if (field.kind === 'addition') await pane.add(field.aspect);
      else await pane.write(field);
    },
    problem: (pane) => {
      const status = pane.store.get().drafts[fieldKey(field)]?.status;
      if (status === undefined || status.kind === 'written') return null;
      if (status.kind !== 'notWritten') return status.kind;
      return status.why.kind === 'refused' ? status.why.text : status.why.kind;
    },
  };
}

const actions: readonly Action[] = [
  {
    name: 'choose',
    syncs: 3,
    words: [old],
    run: (pane) => pane.choose(aspect, 'expected' as LevelKey),
    problem: (pane) => {
      const status = pane.store.get().choices[aspect]?.status;
      return status?.kind === 'notWritten' ? status.text : null;
    },
  },
  writing('write evidence', { kind: 'evidence', aspect }, `${old} ${typed}`, [old, typed]),
  writing('add to evidence', { kind: 'addition', aspect }, typed, [old, typed]),
  writing('write the name', { kind: 'name' }, 'Maple Grove Primary', ['Maple Grove Primary', old]),
];

/** Does an action in a document, and says what is wrong afterwards; nothing where all is well. */
async function wrong(
  action: Action,
  how: string,
  options: Partial<StandInOptions>,
  contents: SmallBenchmark = {},
  before: (word: StandIn) => void = () => undefined,
): Promise<string[]> {
  const bytes = smallBenchmark({ evidence: { '1a': paragraph(old) }, ...contents });
  const { word, pane } = await paneOver(bytes, {});
  word.behave(options);
  before(word);
  await action.run(pane);
  const { drafts, setAside } = pane.store.get();
  const inPane = JSON.stringify([drafts, setAside]);
  const inDocument = bodyOf(word.save()).replace(/<[^>]*>/g, '');
  const findings = action.words
    .filter((words) => !inDocument.includes(words) && !inPane.includes(words))
    .map((words) => `“${words}” is lost`);
  const problem = action.problem(pane);
  if (problem !== null && !isOfUse(problem)) findings.push(`says “${problem}”`);
  const isIn = action.words.every((words) => inDocument.includes(words));
  if (problem === null && !isIn) findings.push('says nothing, and did not write');
  return findings.map((finding) => `${action.name}, ${how}: ${finding}`);
}

/** Whether a message is a sentence, says what to do, and has no word of Word's own in it. */
function isOfUse(message: string): boolean {
  const tells =
    /\b(try again|Choose|Make it|make the change|Read the document|Compare|Highlight|Save|Unlock|Change it)\b/;
  return (
    /^[A-Z].*\.$/s.test(message) &&
    tells.test(message) &&
    !/Exception|Denied|NotFound|undefined|\[object/.test(message)
  );
}

beforeAll(() => Object.assign(patience, { answer: 50 }));
afterEach(() => window.localStorage.clear());

describe.each(actions.map((action) => [action.name, action] as const))('%s', (_, action) => {
  test('loses nothing at any failure of any sync, and says what to do', async () => {
    const findings: string[] = [];
    for (let sync = 1; sync <= action.syncs; sync += 1) {
      for (const kind of kinds) {
        findings.push(
          ...(await wrong(action, `${kind} at sync ${sync}`, {}, {}, (word) => word.failAt(sync, kind))),
        );
      }
    }
    expect(findings).toEqual([]);
  });

  test('loses nothing where every sync fails', async () => {
    const always = (kind: FailureKind) => (word: StandIn) => {
      for (let sync = 1; sync <= 20; sync += 1) word.failAt(sync, kind);
    };
    const findings: string[] = [];
    for (const kind of kinds) findings.push(...(await wrong(action, `${kind} always`, {}, {}, always(kind))));
    expect(findings).toEqual([]);
  });

  const builds: readonly Partial<StandInOptions>[] = [
    { readOnly: true },
    { trackChanges: true },
    { trackChanges: true, deletedTextIsText: true },
    { ignoresReplace: true },
    { failsAfterClear: true },
    { failsOnOoxml: true },
    { answersOoxml: false },
    { failsOnUncolouredCell: true },
    { dropsNestedControls: true },
    { listsCellControls: false },
    { nullHighlight: 'InvalidArgument' },
    { paragraphBreak: '\n' },
    { placeholderAfterClearing: 'default', placeholderIsFixed: true },
    { placeholderIsText: false },
    { fileMissesLatestSettings: true, failsOnOoxml: true },
  ];

  test('loses nothing in any build of Word, and says what to do', async () => {
    const findings: string[] = [];
    for (const build of builds) findings.push(...(await wrong(action, JSON.stringify(build), build)));
    expect(findings).toEqual([]);
  });

  const locked: readonly (readonly [how: string, contents: SmallBenchmark])[] = [
    ['a locked control', { properties: '<w:lock w:val="contentLocked"/>' }],
    ['a control that must stay', { properties: '<w:lock w:val="sdtLocked"/>' }],
    ...['readOnly', 'comments', 'forms', 'trackedChanges'].map(
      (edit) =>
        [
          `protected: ${edit}`,
          { settings: `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>` },
        ] as const,
    ),
  ];

  test('loses nothing in what is locked or protected, and says what to do', async () => {
    const findings: string[] = [];
    for (const [how, contents] of locked) findings.push(...(await wrong(action, how, {}, contents)));
    expect(findings).toEqual([]);
  });
});

test('what cannot be kept in the settings is said, with what to do', async () => {
  const { word } = await paneOver(smallBenchmark());
  word.behave({ readOnly: true });
  const { wordDocument } = await import('../../src/word/word-document');
  const kept = await wordDocument().keepSetting('send.receipt', '{}');
  expect(kept.kind).toBe('refused');
  expect(isOfUse(kept.kind === 'refused' ? kept.text : '')).toBe(true);
});
