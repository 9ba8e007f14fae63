import { InvalidFramework } from '../../src/framework/invalid-framework';
import { loadFramework } from '../../src/framework/load-framework';
import { aspectsOf } from '../../src/framework/lookup';
import { madeUpPack } from './made-up-pack';

test('a pack of another county, with other numbers of outcomes, aspects and levels, is accepted', () => {
  const framework = loadFramework(madeUpPack());
  expect(framework.levels.map((level) => level.key)).toEqual(['starting', 'growing', 'secure', 'leading']);
  expect(aspectsOf(framework).map((aspect) => aspect.id)).toEqual(['1a', '1b', '2a']);
  expect(framework).toEqual(madeUpPack());
});

/** Each breaks the made-up pack in one place: the path, what is put there, and the fault to be reported. */
const wrongValues: readonly (readonly [path: string, value: unknown, fault: string])[] = [
  ['edition', 'Westshire 2024', 'edition is "Westshire 2024" but should be authority/year'],
  ['edition', 'westshire/2024-draft', 'edition is "westshire/2024-draft" but should be authority/year'],
  ['title', 7, 'title is not a text'],
  ['title', ' ', 'title is empty'],
  ['titel', 'x', 'titel is not a field that belongs here'],
  ['sources', [], 'sources is not an object'],
  ['sources.handbook', '', 'sources: handbook is empty'],
  ['purpose.bullets', 'Work', 'purpose: bullets is not a list'],
  ['purpose.bullets.0', '', 'purpose: bullets, entry 1 is empty'],
  ['keyQuestions.items.0', null, 'keyQuestions: items, entry 1 is not a text'],
  ['levels', [], 'there are no levels'],
  ['levels', 4, 'levels is not a list'],
  ['levels.1', 'growing', 'levels, entry 2 is not an object'],
  ['levels.1.key', 'starting', 'two levels have the key starting'],
  [
    'levels.1.key',
    'evidence',
    'no level may have the key evidence, which names what stands beside the statements',
  ],
  [
    'levels.1.key',
    'best-fit',
    'levels, entry 2: key is "best-fit" but should be letters and digits, beginning with a small letter',
  ],
  ['levels.1.order', 1, 'level 1 is there twice'],
  ['levels.3.order', 5, 'level 4 is missing'],
  ['levels.3.order', 1.5, 'levels, entry 4: order is not a whole number from 1'],
  ['progression.0.words.other', 'x', 'progression, entry 1, words: other is not a level of this framework'],
  ['outcomes', [], 'there are no outcomes'],
  ['outcomes.1.number', '2', 'outcomes, entry 2: number is not a whole number from 1'],
  ['outcomes.1.qualityOffer.0.ref', 6.37, 'outcome 2, qualityOffer, entry 1: ref is not a text'],
  ['outcomes.1.aspects', [], 'outcome 2: there are no aspects'],
  ['outcomes.0.aspects.1.letter', 'B', 'outcome 1, aspect 1b: letter is "B" but should be one of a to z'],
  ['outcomes.0.aspects.1.id', '2b', 'outcome 1, aspect 2b: the id does not match outcome 1 and letter b'],
  ['outcomes.0.aspects.1.statements', null, 'outcome 1, aspect 1b: statements is not an object'],
  [
    'outcomes.0.aspects.1.statements.secure',
    'x',
    'outcome 1, aspect 1b: the secure statement is not an object',
  ],
  ['outcomes.0.aspects.1.statements.secure.text', '', 'outcome 1, aspect 1b: the secure statement is empty'],
  [
    'outcomes.0.aspects.1.statements.secure.text',
    3,
    'outcome 1, aspect 1b: the secure statement is not a text',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.text',
    '1b is growing.',
    'outcome 1, aspect 1b: the growing and secure statements are the same',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.draft',
    'no',
    'outcome 1, aspect 1b: the draft field of the secure statement is neither true nor false',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.draft',
    true,
    'outcome 1, aspect 1b: the secure statement is a draft and yet names a source',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.source',
    null,
    'outcome 1, aspect 1b: the secure statement is no draft and names no source',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.source',
    'hearsay',
    'outcome 1, aspect 1b: the secure statement names the source "hearsay", which is not among the sources',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.sauce',
    'x',
    'outcome 1, aspect 1b: sauce is not a field of the secure statement',
  ],
  [
    'outcomes.0.aspects.1.statements.expected',
    { text: 'x', draft: true, source: null },
    'outcome 1, aspect 1b: expected is not a level of this framework',
  ],
  ['statutory.items.1.number', 1, 'statutory checklist: item 1 is there twice'],
  ['statutory.items.1.number', 3, 'statutory checklist: item 2 is missing'],
  [
    'statutory.items.1.update.since',
    '1 January 2025',
    'statutory checklist, item 2, update: since is "1 January 2025" but should be a day such as 2024-09-01',
  ],
  [
    'statutory.items.1.update.source',
    'hearsay',
    'statutory checklist, item 2, update: the source "hearsay" is not among the sources',
  ],
  ['involvement.groups.1.key', 'senco', 'involvement: two groups have the key senco'],
  ['involvement.groups.1.rows', 0, 'involvement, groups, entry 2: rows is not a whole number from 1'],
  ['plan.columns.1.key', 'target', 'plan: two columns have the key target'],
  ['qualityOfferMusts', {}, 'qualityOfferMusts: lead is missing'],
];

test.each(wrongValues)('%s as %j is refused', (path, value, fault) => {
  expect(faultOf(changed(madeUpPack(), path, (holder, name) => Reflect.set(holder, name, value)))).toBe(
    fault,
  );
});

const left: readonly (readonly [path: string, fault: string])[] = [
  ['edition', 'edition is missing'],
  ['levels.0', 'level 1 is missing'],
  ['progression.0.words.secure', 'progression, entry 1, words: secure is missing'],
  ['outcomes.0', 'outcome 1 is missing'],
  ['outcomes.0.aspects.0', 'outcome 1: aspect 1a is missing'],
  ['outcomes.0.aspects.0.statements.leading', 'outcome 1, aspect 1a: the leading statement is missing'],
  [
    'outcomes.0.aspects.0.statements.leading.source',
    'outcome 1, aspect 1a: the source of the leading statement is missing',
  ],
  ['outcomes.0.qualityOfferIntro', 'outcome 1: qualityOfferIntro is missing'],
  ['statutory.items.0', 'statutory checklist: item 1 is missing'],
  ['statutory.answers.no', 'statutory checklist, answers: no is missing'],
  ['plan', 'plan is missing'],
];

test.each(left)('without %s it is refused', (path, fault) => {
  expect(faultOf(changed(madeUpPack(), path, leaveOut))).toBe(fault);
});

const twice: readonly (readonly [path: string, fault: string])[] = [
  ['outcomes.1', 'outcome 2 is there twice'],
  ['outcomes.0.aspects.1', 'outcome 1: aspect 1b is there twice'],
];

test.each(twice)('with %s twice it is refused', (path, fault) => {
  expect(faultOf(changed(madeUpPack(), path, repeat))).toBe(fault);
});

test('aspects out of their order are refused', () => {
  const pack = changed(madeUpPack(), 'outcomes.0.aspects', (holder, name) => {
    Reflect.set(holder, name, [...listAt(holder, name)].reverse());
  });
  expect(faultOf(pack)).toBe('outcome 1: aspect 1a is out of order');
});

test.each([[null], ['a pack'], [[]], [undefined]])('%j is no pack', (json) => {
  expect(faultOf(json)).toBe('the pack is not an object');
});

test('a fault tells its place apart from what is wrong there', () => {
  const pack = changed(madeUpPack(), 'outcomes.1.title', (holder, name) => Reflect.set(holder, name, ''));
  expect(() => loadFramework(pack)).toThrow(
    expect.objectContaining({ name: 'InvalidFramework', place: 'outcome 2', fault: 'title is empty' }),
  );
});

function faultOf(pack: unknown): string {
  try {
    loadFramework(pack);
  } catch (error) {
    if (error instanceof InvalidFramework) return error.message;
    throw error;
  }
  return 'no fault';
}

/** Changes what holds the last name of a path such as `outcomes.0.title`. */
function changed(pack: unknown, path: string, change: (holder: object, name: string) => void): unknown {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let holder: unknown = pack;
  for (const name of names) holder = Reflect.get(asObject(holder), name);
  change(asObject(holder), last);
  return pack;
}

function leaveOut(holder: object, name: string): void {
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
}

function repeat(holder: object, name: string): void {
  if (!Array.isArray(holder)) throw new TypeError(`${name} is not in a list`);
  holder.push(structuredClone(Reflect.get(holder, name)));
}

function listAt(holder: object, name: string): readonly unknown[] {
  const list: unknown = Reflect.get(holder, name);
  if (!Array.isArray(list)) throw new TypeError(`${name} is not a list`);
  return list;
}

function asObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new TypeError('The path leads nowhere.');
  return value;
}
