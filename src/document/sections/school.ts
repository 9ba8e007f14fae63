import type { Assessment } from '../../assessment/assessment';
import { noUrnBut } from '../../assessment/other-numbers';
import type { Framework } from '../../framework/framework';
import type { SchoolIdentifier } from '../../framework/identifiers';
import type { FlowItem } from '../tables/flow';
import type { FoundPlaces } from '../tagged/found-places';
import type { TaggedFields } from '../tagged/tagged-fields';
import { findField, findFields } from './find-fields';
import type { Field } from './find-fields';
import type { Headings } from './headings';
import { beginsField, nameIn, nameInTitle, nameLabel, withoutBlanks } from './school-name';
import { numberLabels, numbersIn } from './school-number';
import type { NumberRead } from './school-number';

/** The school, and what a person should know about how it was read. */
export interface SchoolReading {
  readonly details: Assessment['school'];
  readonly otherNumbers: Assessment['otherNumbers'];
  readonly notes: readonly string[];
}

/** Reads the school's name and numbers from their fields, or the name from the title. */
export function readSchool(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
  tagged: TaggedFields,
  places: FoundPlaces,
): SchoolReading {
  const isLabel = (text: string) => beginsField(text) || headings.sectionOf(text) !== null;
  const named = findField(framework, items, {
    label: nameLabel,
    isLabel,
    isValue: (text) => !isLabel(text) && nameIn(text) !== null,
  });
  if (named !== null && isWholeName(named)) places.add({ kind: 'school' }, named.lines, named.before);
  const numbers = numberLabels.flatMap(([scheme, label]) => {
    const fields = findFields(framework, items, {
      label,
      isLabel,
      isValue: (text) => holdsNumber(numbersIn(text, scheme)),
    });
    if (scheme === 'urn') addPlace(fields, places);
    return fields.map(({ value }) => numbersIn(value ?? '', scheme));
  });
  // "School name and URN: Maple Grove, 117123", and a tagged field whose label is gone.
  const name = nameIn(named?.value ?? tagged.text({ kind: 'school' }) ?? '');
  const behindName = /[\s,;(–-]((?:[a-z]{2})?\d{6})\)?\s*$/i.exec(named?.value?.split('\n')[0] ?? '')?.[1];
  const rest = numbers.some(holdsNumber)
    ? ''
    : ((name === null ? null : behindName) ?? tagged.text({ kind: 'urn' }) ?? '');
  const read = [...numbers, numbersIn(rest, 'urn')];
  const identifiers = read.flatMap((number) => number.identifiers);
  const urns = [...new Set(identifiers.filter(isUrn).map(({ value }) => value))];
  const otherNumbers = withoutRepeats(identifiers.filter((identifier) => !isUrn(identifier)));
  if (urns.length > 1) {
    return {
      details: { name: null, urn: null },
      otherNumbers,
      notes: [`This document names more than one school: URN ${urns.join(' and ')}.`],
    };
  }
  const [urn = read.find(({ asWritten }) => asWritten !== null)?.asWritten ?? null] = urns;
  const instead = urn === null ? noUrnBut(otherNumbers) : null;
  return {
    details: { name: name ?? nameInTitle(framework, items), urn },
    otherNumbers,
    notes: instead === null ? [] : [instead],
  };
}

/** True where the field holds the name alone, or nothing, and not a URN or another field behind it. */
function isWholeName({ value }: Field): boolean {
  return value === null || nameIn(value) === withoutBlanks(value);
}

/** Where the URN stands, or would stand: a field with nothing but its digits. */
function addPlace(fields: readonly Field[], places: FoundPlaces): void {
  const field = fields.find(({ value }) => value !== null) ?? fields[0];
  if (field !== undefined && /^[\d\s_.…]*$/.test(field.value ?? '')) {
    places.add({ kind: 'urn' }, field.lines, field.before);
  }
}

function holdsNumber({ identifiers, asWritten }: NumberRead): boolean {
  return identifiers.length > 0 || asWritten !== null;
}

function isUrn({ scheme }: SchoolIdentifier): boolean {
  return scheme === 'urn';
}

function withoutRepeats(identifiers: readonly SchoolIdentifier[]): SchoolIdentifier[] {
  return identifiers.filter(
    ({ scheme, value }, at) =>
      identifiers.findIndex((other) => other.scheme === scheme && other.value === value) === at,
  );
}
