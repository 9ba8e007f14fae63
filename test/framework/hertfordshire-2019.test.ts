import { hertfordshire2019 } from '../../src/framework/frameworks';
import { aspectsOf, findAspect, hasDraft } from '../../src/framework/lookup';

const { outcomes, levels, sources, statutory, involvement, plan, qualityOffer, qualityOfferMusts } =
  hertfordshire2019;
const statements = aspectsOf(hertfordshire2019).flatMap((aspect) => Object.values(aspect.statements));

test('it has five outcomes of 15, 9, 4, 3 and 3 aspects, and three levels', () => {
  expect(outcomes.map((outcome) => outcome.aspects.length)).toEqual([15, 9, 4, 3, 3]);
  expect(levels.map((level) => level.label)).toEqual(['Emerging', 'Expected', 'Exemplary']);
});

test('44 of its statements are published and 58 are drafts', () => {
  expect(statements.filter((statement) => !statement.draft)).toHaveLength(44);
  expect(statements.filter((statement) => statement.draft)).toHaveLength(58);
});

test('every Expected statement is published, and nothing of 5a, 5b and 5c is a draft', () => {
  const expected = aspectsOf(hertfordshire2019).map((aspect) => findText(aspect.id, 'expected').draft);
  expect(expected).not.toContain(true);
  const whole = aspectsOf(hertfordshire2019).filter((aspect) => !hasDraft(aspect));
  expect(whole.map((aspect) => aspect.id)).toEqual(['5a', '5b', '5c']);
});

test('published texts keep their own punctuation', () => {
  expect(findText('1f', 'expected').text).toMatch(/^A clear consistent, approach to identifying SEN/);
  expect(findText('3d', 'exemplary').text).toContain('the school’s provision');
  expect(findText('1m', 'expected').text).toMatch(/SEND policy and provision$/);
});

test('nothing in it exclaims', () => {
  expect(JSON.stringify(hertfordshire2019)).not.toContain('!');
});

test('every source that is kept is a source of something', () => {
  const used = [
    ...statements.map((statement) => statement.source),
    qualityOffer?.source,
    qualityOfferMusts?.source,
    ...statutory.items.map((item) => item.update?.source),
  ];
  for (const source of Object.keys(sources)) expect(used).toContain(source);
});

test('the note on the SENCO’s qualification says what has changed, since when, and who may still rely on the award', () => {
  const [update, ...others] = statutory.items.flatMap((item) => item.update ?? []);
  expect(others).toEqual([]);
  expect(update?.since).toBe('2024-09-01');
  expect(update?.text).toMatch(
    /NPQ for SENCOs.*National Award.*before 1 September 2024.*before 1 September 2027/,
  );
  expect(sources[update?.source ?? '']).toContain('SI 2024/535');
});

test('the Quality Offer’s own sentence on the award carries the same note', () => {
  const noted = qualityOfferMusts?.items.filter((must) => must.update !== null) ?? [];
  expect(noted.map((must) => must.text)).toEqual([expect.stringContaining('National Award')]);
  expect(noted[0]?.update).toEqual(statutory.items[2]?.update);
});

test('the published form has room for three pupils and nine statutory items', () => {
  expect(involvement.groups.map(({ role, rows }) => [role, rows])).toEqual([
    ['Head Teacher', 1],
    ['SENCO', 1],
    ['Senior Leader', 4],
    ['Governor', 4],
    ['Parent / Carer', 4],
    ['Other Professionals', 4],
    ['Pupils', 3],
    ['Other Role', 4],
  ]);
  expect(statutory.items).toHaveLength(9);
});

test('the bullets of its purpose are led in by a sentence', () => {
  expect(hertfordshire2019.purpose.leadIn).toMatch(/^The Benchmark and Planning Tool .* to help schools:$/);
  expect(hertfordshire2019.purpose.bullets).toHaveLength(4);
});

test('the Quality Offer’s vision, twelve commitments, twelve linked terms, seven duties and 31 expectations are there', () => {
  expect(qualityOffer?.vision).toMatch(/prepare them for adulthood\.$/);
  expect(qualityOffer?.commitments).toHaveLength(12);
  expect(qualityOffer?.linkedTerms).toHaveLength(12);
  expect(qualityOfferMusts?.items).toHaveLength(7);
  expect(outcomes.flatMap((outcome) => outcome.qualityOffer)).toHaveLength(31);
});

test('only outcome 2 has a published short title', () => {
  const short = outcomes.filter(({ shortTitle }) => shortTitle !== null);
  expect(short.map(({ number, shortTitle }) => [number, shortTitle])).toEqual([
    [2, 'Improving short and long term outcomes'],
  ]);
});

test('groups and plan columns have the keys that tags and summaries use', () => {
  expect(involvement.groups.map((group) => group.key)).toEqual([
    'headTeacher',
    'senco',
    'seniorLeader',
    'governor',
    'parentCarer',
    'otherProfessionals',
    'pupils',
    'otherRole',
  ]);
  expect(plan.columns.map((column) => [column.key, column.label])).toEqual([
    ['target', 'Target'],
    ['actions', 'Actions'],
    ['responsible', 'Person/s responsible'],
    ['resources', 'Resources required'],
    ['evaluation', 'Evaluation'],
    ['completed', 'Date completed'],
  ]);
});

function findText(id: string, level: string): { readonly text: string; readonly draft: boolean } {
  const entry = Object.entries(findAspect(hertfordshire2019, id)?.statements ?? {}).find(
    ([key]) => key === level,
  );
  if (entry === undefined) throw new RangeError(`There is no ${level} statement of ${id}.`);
  return entry[1];
}
