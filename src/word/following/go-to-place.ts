import type { Assessment } from '../../assessment/assessment';
import type { FindingPlace } from '../../assessment/check/finding';
import { findAspect } from '../../framework/lookup';
import { tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import type { Went } from '../document-port';
import { unansweredText } from '../refusal';
import { inWord } from '../in-word';

/** Word's search takes up to 255 characters; a shorter text is less likely to meet an edited word. */
const longestSearch = 80;

/** Selects a place: by its control, or else by the text that stands there. Two syncs. */
export async function goToPlace(assessment: Assessment, place: FindingPlace): Promise<Went> {
  const tags = placesOf(assessment, place).map((at) => tagOf(assessment.framework, at));
  const texts = textsOf(assessment, place).flatMap(searchable);
  try {
    return await inWord(async (context) => {
      const controls = tags.map((tag) => {
        const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
        control.load('id');
        return control;
      });
      const ranges = texts.map((text) => {
        const range = context.document.body.search(text).getFirstOrNullObject();
        range.load('text');
        return range;
      });
      await context.sync();
      const found = [...controls, ...ranges].find((candidate) => !candidate.isNullObject);
      if (found === undefined) return { kind: 'notFound' };
      found.select();
      await context.sync();
      return { kind: 'there' };
    });
  } catch (error) {
    return { kind: 'refused', text: unansweredText(error) };
  }
}

/** The tagged controls that may stand at a place, the best first. */
function placesOf(assessment: Assessment, place: FindingPlace): Place[] {
  const { framework } = assessment;
  switch (place.kind) {
    case 'school':
    case 'urn':
      return [{ kind: place.kind }];
    case 'bestFit':
      return framework.levels.map(({ key }) => ({ kind: 'statement', aspect: place.aspect, level: key }));
    case 'evidence':
      return [{ kind: 'evidence', aspect: place.aspect }];
    case 'actions':
      return [{ kind: 'actions', outcome: place.outcome }];
    case 'statutory':
      return [
        { kind: 'statutory', item: place.item, answer: 'yes' },
        { kind: 'statutory', item: place.item, answer: null },
      ];
    case 'involved':
      return framework.involvement.groups
        .filter(({ key }) => place.group === undefined || key === place.group)
        .map(({ key }) => ({ kind: 'involved', group: key, row: place.row ?? 1, field: 'name' }));
    case 'outcome': {
      const first = framework.outcomes.find(({ number }) => number === place.outcome)?.aspects[0];
      return first === undefined
        ? []
        : framework.levels.map(({ key }) => ({ kind: 'statement', aspect: first.id, level: key }));
    }
    case 'plan':
      return framework.plan.columns.map(({ key }) => ({ kind: 'plan', row: place.row ?? 1, column: key }));
    case 'addedRow':
      return [];
  }
}

/** The texts that stand at a place, for a document without controls. */
function textsOf(assessment: Assessment, place: FindingPlace): string[] {
  const { framework, aspects, addedRows } = assessment;
  switch (place.kind) {
    case 'bestFit':
    case 'evidence': {
      const written = aspects.find(({ id }) => id === place.aspect)?.statements ?? {};
      const published = findAspect(framework, place.aspect)?.statements ?? {};
      return [
        ...Object.values(written).filter((text) => text !== undefined),
        ...Object.values(published).map(({ text }) => text),
      ];
    }
    case 'outcome':
    case 'actions':
      return framework.outcomes.flatMap(({ number, title }) => (number === place.outcome ? [title] : []));
    case 'statutory':
      return framework.statutory.items.flatMap(({ number, text }) => (number === place.item ? [text] : []));
    case 'involved':
      return [
        ...framework.involvement.groups.flatMap(({ key, role }) => (key === place.group ? [role] : [])),
        framework.involvement.title,
      ];
    case 'plan':
      return framework.plan.columns.map(({ heading }) => heading);
    case 'school':
      return ['School Name', 'Name of school'];
    case 'urn':
      return ['URN'];
    case 'addedRow':
      return [addedRows[place.index]?.text.split(' | ')[0] ?? ''];
  }
}

/** The longest stretch at the beginning that Word's search takes literally: no quotes, breaks or wildcards. */
function searchable(text: string): string[] {
  const stretch =
    text
      .split(/[\n\t^'‘’"“”]/)[0]
      ?.slice(0, longestSearch)
      .trim() ?? '';
  return stretch.length >= 3 ? [stretch] : [];
}
