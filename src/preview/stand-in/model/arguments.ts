import { WordError } from '../host/word-error';
import type { InsertLocation, RangeLocation, Region } from '../word/tables/region';
import { isHostObject, type Argument } from './host-object';

/** A text argument. @throws WordError for anything else. */
export function text(argument: Argument): string {
  if (typeof argument !== 'string') throw new WordError('InvalidArgument');
  return argument;
}

/** A number argument. @throws WordError for anything else. */
export function number(argument: Argument): number {
  if (typeof argument !== 'number') throw new WordError('InvalidArgument');
  return argument;
}

/** Where to insert, of the places that an object allows. @throws WordError for any other. */
export function insertLocation(argument: Argument, allowed: readonly InsertLocation[]): InsertLocation {
  const location = allowed.find((each) => each === argument);
  if (!location) throw new WordError('InvalidArgument');
  return location;
}

/** A part of an object, the whole of it when nothing is said. @throws WordError for one that it has not. */
export function rangeLocation(argument: Argument, allowed: readonly RangeLocation[]): RangeLocation {
  if (argument === null || argument === undefined) return 'Whole';
  const location = allowed.find((each) => each === argument);
  if (!location) throw new WordError('InvalidArgument');
  return location;
}

/** The part of the document that an object argument stands for. @throws WordError for anything else. */
export function region(argument: Argument): Region {
  if (!isHostObject(argument) || !argument.region) throw new WordError('InvalidArgument');
  if (!argument.exists()) throw new WordError('ItemNotFound');
  return argument.region();
}
