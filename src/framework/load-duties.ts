import type { Framework, LawUpdate, QualityOfferMust, StatutoryItem } from './framework';
import { loadReference } from './load-reference';
import type { PackFields } from './pack-fields';
import { sequenceFault } from './sequence';

type Sources = Framework['sources'];

/** The duties that the Quality Offer restates; null where the authority publishes none. */
export function loadMusts(fields: PackFields | null, sources: Sources): Framework['qualityOfferMusts'] {
  if (fields === null) return null;
  const musts = {
    lead: fields.text('lead'),
    items: fields.objects('items').map((item): QualityOfferMust => {
      const must = { ...loadReference(item), update: loadUpdate(item, sources) };
      item.end();
      return must;
    }),
    source: loadSource(fields, sources),
  };
  fields.end();
  return musts;
}

/** The statutory checklist. */
export function loadStatutory(fields: PackFields, sources: Sources): Framework['statutory'] {
  const answers = fields.object('answers');
  const statutory = {
    title: fields.text('title'),
    authority: fields.text('authority'),
    instruction: fields.text('instruction'),
    lead: fields.text('lead'),
    note: fields.textOrNull('note'),
    answers: { yes: answers.text('yes'), no: answers.text('no') },
    items: fields
      .objects('items', ({ number }) => (typeof number === 'number' ? `item ${String(number)}` : null))
      .map((item) => loadStatutoryItem(item, sources)),
  };
  answers.end();
  fields.end();
  const fault = sequenceFault(
    statutory.items.map((item) => `item ${String(item.number)}`),
    (position) => `item ${String(position + 1)}`,
  );
  if (fault !== null) fields.fail(fault);
  return statutory;
}

function loadStatutoryItem(fields: PackFields, sources: Sources): StatutoryItem {
  const item = {
    number: fields.count('number'),
    ...loadReference(fields),
    note: fields.textOrNull('note'),
    update: loadUpdate(fields, sources),
  };
  fields.end();
  return item;
}

function loadUpdate(item: PackFields, sources: Sources): LawUpdate | null {
  const fields = item.objectOrNull('update');
  if (fields === null) return null;
  const update = {
    since: fields.textLike(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2024-09-01', 'since'),
    text: fields.text('text'),
    source: loadSource(fields, sources),
  };
  fields.end();
  return update;
}

function loadSource(fields: PackFields, sources: Sources): string {
  const source = fields.text('source');
  if (!Object.hasOwn(sources, source)) fields.fail(`the source "${source}" is not among the sources`);
  return source;
}
