import { frameworks } from '../../src/framework/frameworks';
import { aspectsOf } from '../../src/framework/lookup';
import { readFramework } from '../../src/framework/read-framework';
import { madeUpFramework, madeUpPack } from './support/made-up-pack';

test('a pack of another county, with other numbers of outcomes, aspects and levels, is accepted', () => {
  const framework = madeUpFramework();
  expect(framework.levels.map((level) => level.key)).toEqual(['starting', 'growing', 'secure', 'leading']);
  expect(aspectsOf(framework).map((aspect) => aspect.id)).toEqual(['1a', '1b', '2a']);
  expect(framework).toEqual(madeUpPack());
});

test.each(frameworks)(
  '$edition is read as strictly as a file from elsewhere, and nothing in it is wrong',
  (pack) => {
    expect(readFramework(pack)).toEqual({ kind: 'framework', framework: pack });
  },
);

test.each([
  [1, ['The list of levels should be a list of two to five.']],
  [2, []],
  [5, []],
  [6, ['The list of levels should be a list of two to five.']],
])('%i levels', (count, faults) => {
  const keys = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].slice(0, count);
  expect(faultsOf(madeUpPack(keys))).toEqual(faults);
});

test('a statement may be our draft, and then it has no source', () => {
  const draft = { text: 'Our words.', draft: true, source: null };
  expect(faultsOf(withValue('outcomes.0.aspects.1.statements.secure', draft))).toEqual([]);
});

test('a pack may say where its JSON Schema stands', () => {
  expect(faultsOf(withValue('$schema', './framework.schema.json'))).toEqual([]);
});

/** Each breaks the made-up pack in one place: the path, what is put there, and the fault to be reported. */
const wrongValues: readonly (readonly [path: string, value: unknown, fault: string])[] = [
  [
    'edition',
    'Westshire 2024',
    'The edition is “Westshire 2024” but should be authority/year, such as westshire/2024.',
  ],
  [
    'edition',
    'westshire/2024-draft',
    'The edition is “westshire/2024-draft” but should be authority/year, such as westshire/2024.',
  ],
  ['title', 7, 'The framework’s title should be a text.'],
  ['title', ' ', 'The framework’s title is empty.'],
  ['titel', 'x', 'The field “titel” does not belong there.'],
  ['sources', [], 'The list of sources should be an object.'],
  ['sources.handbook', '', 'The “handbook” source is empty.'],
  ['purpose.bullets', 'Work', 'The list of bullets of the purpose is “Work” but should be a list.'],
  ['purpose.bullets.0', '', 'Bullet 1 of the purpose is empty.'],
  ['keyQuestions.items.0', null, 'Question 1 of the part on key questions should be a text.'],
  ['levels', 4, 'The list of levels should be a list of two to five.'],
  ['levels.1', 'growing', 'Level 2 is “growing” but should be an object.'],
  ['levels.1.key', 'starting', 'Two levels have the key “starting”.'],
  [
    'plan.columns.1.key',
    'whatTheSchoolWillDoToReachItsTargetsThisYear',
    'The key “whatTheSchoolWillDoToReachItsTargetsThisYear” makes a field’s tag 8 characters longer than the 64 that Word keeps.',
  ],
  ['levels.1.label', 'Starting', 'Two levels have the label “Starting”.'],
  [
    'levels.1.key',
    'evidence',
    'No level may have the key “evidence”, which names what stands beside the statements.',
  ],
  [
    'levels.1.key',
    'best-fit',
    'The key of level “Growing” is “best-fit” but should be letters and digits, beginning with a small letter.',
  ],
  ['levels.1.order', 1, 'Level 1 is there twice.'],
  ['levels.3.order', 5, 'Level 4 is missing.'],
  ['levels.3.order', 1.5, 'The order of level “Leading” should be a whole number from 1, the lowest level.'],
  [
    'progression.0.words.other',
    'x',
    'The strand “people” has a wording for “other”, which is not a level of this framework.',
  ],
  ['progression.0.words.secure', 3, 'The Secure wording of strand “people” should be a text.'],
  ['outcomes', [], 'The list of outcomes should be a list of at least one.'],
  ['outcomes.1.number', '2', 'The number of outcome 2 is “2” but should be a whole number from 1.'],
  ['outcomes.1.title', '', 'The title of outcome 2 is empty.'],
  [
    'outcomes.1.qualityOffer.0.ref',
    6.37,
    'The reference of expectation 1 of outcome 2 should be paragraphs of the SEND Code of Practice, such as 6.37, or null.',
  ],
  ['outcomes.1.aspects', [], 'The list of aspects of outcome 2 should be a list of at least one.'],
  ['outcomes.0.aspects.1.letter', 'B', 'The letter of aspect 1b is “B” but should be one of a to z.'],
  ['outcomes.0.aspects.1.id', '2b', 'Aspect 2b has the letter b and stands in outcome 1.'],
  [
    'outcomes.0.aspects.1.statements',
    null,
    'The set of statements of aspect 1b should be an object with every level’s key.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure',
    'x',
    'The Secure statement of aspect 1b is “x” but should be an object.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.text',
    '',
    'The wording of the Secure statement of aspect 1b is empty.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.text',
    3,
    'The wording of the Secure statement of aspect 1b should be a text.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.text',
    '1b is growing.',
    'Aspect 1b has the same statement for Growing and Secure.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.draft',
    'no',
    'The draft mark of the Secure statement of aspect 1b is “no” but should be true for wording that the authority has not published, or else false.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.draft',
    true,
    'The Secure statement of aspect 1b is a draft and yet names a source.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.source',
    null,
    'The Secure statement of aspect 1b is no draft and names no source.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.source',
    'hearsay',
    'The Secure statement of aspect 1b names the source “hearsay”, which is not among the sources.',
  ],
  [
    'outcomes.0.aspects.1.statements.secure.sauce',
    'x',
    'The field “sauce” of the Secure statement of aspect 1b does not belong there.',
  ],
  [
    'outcomes.0.aspects.1.statements.expected',
    { text: 'x', draft: true, source: null },
    'Aspect 1b has a statement for “expected”, which is not a level of this framework.',
  ],
  ['qualityOffer', {}, 'The vision of the Quality Offer is missing.'],
  [
    'qualityOffer',
    { vision: 'Good provision.', commitments: [], linkedTerms: [], source: 'hearsay' },
    'The Quality Offer names the source “hearsay”, which is not among the sources.',
  ],
  ['qualityOfferMusts', {}, 'The lead-in of the list of duties is missing.'],
  [
    'qualityOfferMusts',
    { lead: 'Must:', source: 'hearsay', items: [] },
    'The list of duties names the source “hearsay”, which is not among the sources.',
  ],
  ['statutory.items.1.number', 1, 'Item 1 of the statutory checklist is there twice.'],
  ['statutory.items.1.number', 3, 'Item 2 of the statutory checklist is missing.'],
  [
    'statutory.items.1.update.since',
    '1 January 2025',
    'The day of the note on the law of item 2 of the statutory checklist is “1 January 2025” but should be a day such as 2024-09-01.',
  ],
  [
    'statutory.items.1.update.source',
    'hearsay',
    'The note on the law of item 2 of the statutory checklist names the source “hearsay”, which is not among the sources.',
  ],
  ['involvement.groups.1.key', 'senco', 'Two groups have the key “senco”.'],
  [
    'involvement.groups.1.rows',
    0,
    'The number of rows of group “Governor” of the part on who was involved should be how many people there is room for, from 1.',
  ],
  [
    'involvement.groups.1.fields.0',
    'Post',
    'Field 1 of group “Governor” of the part on who was involved is “Post” but should be Role, Name or Date.',
  ],
  [
    'involvement.groups.1.roleField',
    true,
    'The group “Governor” needs the field Role where roleField is true, and only there.',
  ],
  ['plan.columns.1.key', 'target', 'Two columns of the action plan have the key “target”.'],
  [
    'plan.columns.0.key',
    'aim',
    'The list of columns of the action plan should be a list in which one column has the key “target”, for what is to be achieved.',
  ],
];

test.each(wrongValues)('%s as %j is refused', (path, value, fault) => {
  expect(faultsOf(withValue(path, value))).toContain(fault);
});

test.each(wrongValues)('%s as %j is told in sentences that begin with the place', (path, value) => {
  for (const fault of faultsOf(withValue(path, value))) expect(fault).toMatch(/^[A-Z][^/]* .*\.$/);
});

const left: readonly (readonly [path: string, fault: string])[] = [
  ['edition', 'The edition is missing.'],
  ['levels.0', 'Level 1 is missing.'],
  ['progression.0.words.secure', 'The strand “people” has no wording for Secure.'],
  ['outcomes.0', 'Outcome 1 is missing.'],
  ['outcomes.0.aspects.0', 'Aspect 1a is missing.'],
  ['outcomes.0.aspects.0.statements.leading', 'Aspect 1a has no statement for Leading.'],
  [
    'outcomes.0.aspects.0.statements.leading.source',
    'The source of the Leading statement of aspect 1a is missing.',
  ],
  ['outcomes.0.qualityOfferIntro', 'The introduction to the Quality Offer of outcome 1 is missing.'],
  ['statutory.items.0', 'Item 1 of the statutory checklist is missing.'],
  ['statutory.answers.no', 'The word for no of the pair of answers of the statutory checklist is missing.'],
  ['plan', 'The action plan is missing.'],
];

test.each(left)('without %s it is refused', (path, fault) => {
  expect(faultsOf(changed(path, leaveOut))).toContain(fault);
});

const twice: readonly (readonly [path: string, fault: string])[] = [
  ['outcomes.1', 'Outcome 2 is there twice.'],
  ['outcomes.0.aspects.1', 'Aspect 1b is there twice.'],
];

test.each(twice)('with %s twice it is refused', (path, fault) => {
  expect(faultsOf(changed(path, repeat))).toEqual([fault]);
});

test('aspects out of their order are refused', () => {
  const pack = changed('outcomes.0.aspects', (holder, name) => {
    Reflect.set(holder, name, [...listAt(holder, name)].reverse());
  });
  expect(faultsOf(pack)).toEqual(['Aspect 1a is out of order.']);
});

test('every fault is told at once, those of the parts and those between them', () => {
  const pack = madeUpPack();
  set(pack, 'titel', 'x');
  set(pack, 'outcomes.0.title', '');
  change(pack, 'outcomes.0.aspects.0.statements.leading', leaveOut);
  set(pack, 'outcomes.1.aspects.0.statements.secure.source', 'hearsay');
  set(pack, 'statutory.items.1.number', 5);
  expect(faultsOf(pack)).toEqual([
    'The field “titel” does not belong there.',
    'The title of outcome 1 is empty.',
    'Aspect 1a has no statement for Leading.',
    'The Secure statement of aspect 2a names the source “hearsay”, which is not among the sources.',
    'Item 2 of the statutory checklist is missing.',
  ]);
});

test('a value of the wrong type hides no fault in another part', () => {
  const pack = madeUpPack();
  set(pack, 'outcomes', 'five');
  set(pack, 'statutory.items.1.number', 5);
  expect(faultsOf(pack)).toEqual([
    'The list of outcomes is “five” but should be a list of at least one.',
    'Item 2 of the statutory checklist is missing.',
  ]);
});

test.each([[null], ['a pack'], [[]], [undefined]])('%j is no pack', (json) => {
  expect(faultsOf(json)).toHaveLength(1);
  expect(faultsOf(json)[0]).toMatch(/^The framework .*should be an object\.$/);
});

function faultsOf(pack: unknown): readonly string[] {
  const reading = readFramework(pack);
  return reading.kind === 'faults' ? reading.faults : [];
}

/** The made-up pack with another value at a path such as `outcomes.0.title`. */
function withValue(path: string, value: unknown): unknown {
  return changed(path, (holder, name) => Reflect.set(holder, name, value));
}

/** The made-up pack with a change to what holds the last name of a path. */
function changed(path: string, how: (holder: object, name: string) => void): unknown {
  const pack = madeUpPack();
  change(pack, path, how);
  return pack;
}

function set(pack: unknown, path: string, value: unknown): void {
  change(pack, path, (holder, name) => Reflect.set(holder, name, value));
}

function change(pack: unknown, path: string, how: (holder: object, name: string) => void): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let holder: unknown = pack;
  for (const name of names) holder = Reflect.get(asObject(holder), name);
  how(asObject(holder), last);
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
