import type { Aspect, AspectId, Level, LevelKey, Outcome, Statement } from './framework';
import { loadReference } from './load-reference';
import type { PackFields } from './pack-fields';
import { sequenceFault } from './sequence';

type Sources = Readonly<Record<string, string>>;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The outcomes of a pack with their aspects: one statement for each of `levels`, from one of `sources`. */
export function loadOutcomes(pack: PackFields, levels: readonly Level[], sources: Sources): Outcome[] {
  const outcomes = pack
    .objects('outcomes', ({ number }) => (typeof number === 'number' ? `outcome ${String(number)}` : null))
    .map((fields) => loadOutcome(fields, levels, sources));
  if (outcomes.length === 0) pack.fail('there are no outcomes');
  const fault = sequenceFault(
    outcomes.map((outcome) => `outcome ${String(outcome.number)}`),
    (position) => `outcome ${String(position + 1)}`,
  );
  if (fault !== null) pack.fail(fault);
  return outcomes;
}

function loadOutcome(fields: PackFields, levels: readonly Level[], sources: Sources): Outcome {
  const number = fields.count('number');
  const outcome = {
    number,
    title: fields.text('title'),
    shortTitle: fields.textOrNull('shortTitle'),
    qualityOfferIntro: fields.text('qualityOfferIntro'),
    qualityOffer: fields.objects('qualityOffer').map((item) => {
      const reference = loadReference(item);
      item.end();
      return reference;
    }),
    aspects: loadAspects(fields, number, levels, sources),
  };
  fields.end();
  return outcome;
}

function loadAspects(
  outcome: PackFields,
  number: number,
  levels: readonly Level[],
  sources: Sources,
): Aspect[] {
  const aspects = outcome
    .objects('aspects', ({ id }) => (typeof id === 'string' ? `aspect ${id}` : null))
    .map((fields) => loadAspect(fields, number, levels, sources));
  if (aspects.length === 0) outcome.fail('there are no aspects');
  const fault = sequenceFault(
    aspects.map((aspect) => `aspect ${aspect.id}`),
    (position) => `aspect ${String(number)}${letters.charAt(position)}`,
  );
  if (fault !== null) outcome.fail(fault);
  return aspects;
}

function loadAspect(fields: PackFields, outcome: number, levels: readonly Level[], sources: Sources): Aspect {
  const id = fields.text('id');
  const letter = fields.textLike(/^[a-z]$/, 'one of a to z', 'letter');
  if (id !== `${String(outcome)}${letter}`) {
    fields.fail(`the id does not match outcome ${String(outcome)} and letter ${letter}`);
  }
  const statements = loadStatements(fields, levels, sources);
  fields.end();
  return { id: id as AspectId, letter, statements };
}

function loadStatements(
  aspect: PackFields,
  levels: readonly Level[],
  sources: Sources,
): Record<LevelKey, Statement> {
  const byLevel = aspect.object('statements', 'statements', aspect.place);
  const statements: Record<LevelKey, Statement> = {};
  const levelOfText = new Map<string, LevelKey>();
  for (const { key } of levels) {
    const called = `the ${key} statement`;
    const statement = loadStatement(byLevel.object(key, called, aspect.place), called, sources);
    const same = levelOfText.get(statement.text);
    if (same !== undefined) aspect.fail(`the ${same} and ${key} statements are the same`);
    levelOfText.set(statement.text, key);
    statements[key] = statement;
  }
  byLevel.end('is not a level of this framework');
  return statements;
}

function loadStatement(fields: PackFields, called: string, sources: Sources): Statement {
  const text = fields.text('text', called);
  const draft = fields.flag('draft', `the draft field of ${called}`);
  const source = fields.textOrNull('source', `the source of ${called}`);
  fields.end(`is not a field of ${called}`);
  if (draft && source !== null) fields.fail(`${called} is a draft and yet names a source`);
  if (!draft && source === null) fields.fail(`${called} is no draft and names no source`);
  if (source !== null && !Object.hasOwn(sources, source)) {
    fields.fail(`${called} names the source "${source}", which is not among the sources`);
  }
  return { text, draft, source };
}
