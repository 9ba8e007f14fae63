import type { Assessment, Involvement, PlanRow } from '../../assessment/assessment';
import type { GroupKey } from '../../framework/framework';
import { keyOf, parseKey } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import { peopleOf } from '../sections/people';
import type { Person, PersonField } from '../sections/people';

/** A field of a prepared document for one of the people who took part, or for a cell of the action plan. */
export type FieldPlace =
  | Extract<Place, { readonly kind: 'involved'; readonly row: number }>
  | Extract<Place, { readonly kind: 'plan' }>;

/** True for a place that is such a field. */
export function isFieldPlace(place: { readonly kind: string } | null): place is FieldPlace {
  return place?.kind === 'plan' || (place?.kind === 'involved' && 'row' in place && place.row !== null);
}

/** The rows that a group has fields in, by their number; those without words too. */
export function fieldRowsOf(
  { fields }: Assessment,
  group: GroupKey,
): ReadonlyMap<number, readonly PersonField[]> {
  const rows = new Map<number, PersonField[]>();
  for (const place of placesIn(fields)) {
    if (place.kind !== 'involved' || place.group !== group) continue;
    rows.set(place.row, [...(rows.get(place.row) ?? []), place.field]);
  }
  return new Map([...rows].sort(([one], [other]) => one - other));
}

/** The rows of the action plan that have fields, by their number. */
export function planRowsIn({ framework, fields }: Assessment): ReadonlyMap<number, PlanRow> {
  const numbers = new Set(placesIn(fields).flatMap((place) => (place.kind === 'plan' ? [place.row] : [])));
  return new Map(
    [...numbers]
      .sort((one, other) => one - other)
      .map((row) => [
        row,
        Object.fromEntries(
          framework.plan.columns.map(({ key }) => [
            key,
            fields[keyOf({ kind: 'plan', row, column: key })] ?? '',
          ]),
        ),
      ]),
  );
}

/** The people of a group who are not named in a field: to be seen in the document, and changed there. */
export function peopleBesideFields(assessment: Assessment, group: GroupKey): readonly Person[] {
  const inFields = new Set(peopleInFields(assessment, group).map(({ name }) => name));
  const people = assessment.involved.find((entry) => entry.group === group)?.people ?? [];
  return people.filter(({ name }) => !inFields.has(name));
}

/** The assessment after a field says another text. */
export function withFieldText(assessment: Assessment, place: FieldPlace, text: string): Assessment {
  const after = { ...assessment, fields: { ...assessment.fields, [keyOf(place)]: text } };
  if (place.kind === 'plan') return { ...after, plan: planAfter(assessment, after) };
  const { group } = place;
  const withPeople = (entry: Involvement): Involvement => ({
    ...entry,
    people: [...peopleInFields(after, group), ...peopleBesideFields(assessment, group)],
  });
  return {
    ...after,
    involved: assessment.involved.map((entry) => (entry.group === group ? withPeople(entry) : entry)),
  };
}

/** The plan's rows in fields as they are now, and after them those that are in none. */
function planAfter(before: Assessment, after: Assessment): readonly PlanRow[] {
  const known = new Set([...planRowsIn(before).values()].map((row) => JSON.stringify(row)));
  const isFilled = (row: PlanRow) => Object.values(row).some((text) => text !== '');
  return [
    ...[...planRowsIn(after).values()].filter(isFilled),
    ...before.plan.filter((row) => !known.has(JSON.stringify(row))),
  ];
}

function peopleInFields(assessment: Assessment, group: GroupKey): Person[] {
  const { framework, fields } = assessment;
  return [...fieldRowsOf(assessment, group).keys()].flatMap((row) => {
    const said = (field: PersonField) => fields[keyOf({ kind: 'involved', group, row, field })] ?? '';
    return peopleOf(framework, { name: said('name'), role: said('role'), date: said('date') });
  });
}

function placesIn(fields: Assessment['fields']): readonly FieldPlace[] {
  return Object.keys(fields).map(parseKey).filter(isFieldPlace);
}
