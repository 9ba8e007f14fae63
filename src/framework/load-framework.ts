import type {
  EditionId,
  Framework,
  GroupKey,
  InvolvementGroup,
  Level,
  LevelKey,
  PlanColumn,
} from './framework';
import { loadMusts, loadStatutory } from './load-duties';
import { loadOutcomes } from './load-outcomes';
import { PackFields } from './pack-fields';
import { duplicateOf, sequenceFault } from './sequence';

/**
 * Reads a framework from a pack, the JSON of one edition. Any number of outcomes, aspects and levels will
 * do, as long as they are whole: numbers and letters run without a gap, and every aspect has a statement at
 * every level.
 *
 * @throws InvalidFramework naming the first fault and its place
 */
export function loadFramework(json: unknown): Framework {
  const pack = PackFields.ofPack(json);
  const levels = loadLevels(pack);
  const sources = pack.object('sources').textsByName();
  const framework = {
    edition: pack.textLike(/^[a-z][a-z-]*\/\d{4}$/, 'authority/year', 'edition') as EditionId,
    title: pack.text('title'),
    shortTitle: pack.text('shortTitle'),
    editionNote: pack.text('editionNote'),
    sources,
    purpose: loadPurpose(pack.object('purpose')),
    levels,
    keyQuestions: loadKeyQuestions(pack.object('keyQuestions')),
    progression: pack.objects('progression').map((fields) => loadStrand(fields, levels)),
    outcomes: loadOutcomes(pack, levels, sources),
    qualityOfferMusts: loadMusts(pack.objectOrNull('qualityOfferMusts'), sources),
    statutory: loadStatutory(pack.object('statutory', 'statutory checklist'), sources),
    involvement: loadInvolvement(pack.object('involvement')),
    plan: loadPlan(pack.object('plan')),
    placeholders: pack.texts('placeholders'),
    templateSections: pack.texts('templateSections'),
  };
  pack.end();
  return framework;
}

function loadLevels(pack: PackFields): Level[] {
  const levels = pack.objects('levels').map((fields) => {
    const level = {
      key: fields.key('key') as LevelKey,
      label: fields.text('label'),
      order: fields.count('order'),
    };
    fields.end();
    return level;
  });
  if (levels.length === 0) pack.fail('there are no levels');
  const keys = levels.map((level) => level.key);
  refuseDuplicate(pack, 'level', keys);
  if (keys.includes('evidence' as LevelKey)) {
    pack.fail('no level may have the key evidence, which names what stands beside the statements');
  }
  const fault = sequenceFault(
    levels.map((level) => `level ${String(level.order)}`),
    (position) => `level ${String(position + 1)}`,
  );
  if (fault !== null) pack.fail(fault);
  return levels;
}

function loadPurpose(fields: PackFields): Framework['purpose'] {
  const purpose = { intro: fields.text('intro'), bullets: fields.texts('bullets') };
  fields.end();
  return purpose;
}

function loadKeyQuestions(fields: PackFields): Framework['keyQuestions'] {
  const keyQuestions = {
    lead: fields.text('lead'),
    items: fields.texts('items'),
    variants: fields.texts('variants'),
    evidenceColumn: fields.text('evidenceColumn'),
    notesHeading: fields.text('notesHeading'),
    actionsHeading: fields.text('actionsHeading'),
  };
  fields.end();
  return keyQuestions;
}

function loadStrand(fields: PackFields, levels: readonly Level[]): Framework['progression'][number] {
  const strand = fields.text('strand');
  const byLevel = fields.object('words');
  const words: Record<LevelKey, string> = {};
  for (const { key } of levels) words[key] = byLevel.text(key);
  byLevel.end('is not a level of this framework');
  fields.end();
  return { strand, words };
}

function loadInvolvement(fields: PackFields): Framework['involvement'] {
  const involvement = {
    title: fields.text('title'),
    groups: fields.objects('groups').map((group): InvolvementGroup => {
      const loaded = {
        key: group.key('key') as GroupKey,
        role: group.text('role'),
        roleField: group.flag('roleField'),
        rows: group.count('rows'),
        fields: group.texts('fields'),
      };
      group.end();
      return loaded;
    }),
  };
  fields.end();
  refuseDuplicate(
    fields,
    'group',
    involvement.groups.map((group) => group.key),
  );
  return involvement;
}

function loadPlan(fields: PackFields): Framework['plan'] {
  const plan = {
    title: fields.text('title'),
    columns: fields.objects('columns').map((column): PlanColumn => {
      const loaded = {
        key: column.key('key'),
        heading: column.text('heading'),
        label: column.text('label'),
        hint: column.textOrNull('hint'),
      };
      column.end();
      return loaded;
    }),
  };
  fields.end();
  refuseDuplicate(
    fields,
    'column',
    plan.columns.map((column) => column.key),
  );
  return plan;
}

function refuseDuplicate(fields: PackFields, kind: string, keys: readonly string[]): void {
  const twice = duplicateOf(keys);
  if (twice !== null) fields.fail(`two ${kind}s have the key ${twice}`);
}
