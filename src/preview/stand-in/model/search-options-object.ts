import type { SearchOptions } from '../word/text/search';
import { hostObject, isHostObject, type Argument, type HostObject } from './host-object';

const names = [
  'ignorePunct',
  'ignoreSpace',
  'matchCase',
  'matchPrefix',
  'matchSuffix',
  'matchWholeWord',
  'matchWildcards',
] as const;

/** The options of a search, which the client fills in before it searches. */
export function searchOptionsObject(): HostObject {
  const options = new Map<string, boolean>();
  const scalars = names.map((name) => {
    const scalar = {
      get: () => options.get(name) ?? false,
      set: (value: unknown) => void options.set(name, value === true),
    };
    return [name.charAt(0).toUpperCase() + name.slice(1), scalar] as const;
  });
  return hostObject('SearchOptions', () => ({ scalars: Object.fromEntries(scalars) }));
}

/** The options of a search; none without an argument. */
export function searchOptionsOf(argument: Argument): SearchOptions {
  const told = (name: string): boolean => {
    const scalar = isHostObject(argument) ? argument.members().scalars[name] : undefined;
    return scalar?.get() === true;
  };
  return {
    ignorePunct: told('IgnorePunct'),
    ignoreSpace: told('IgnoreSpace'),
    matchCase: told('MatchCase'),
    matchPrefix: told('MatchPrefix'),
    matchSuffix: told('MatchSuffix'),
    matchWholeWord: told('MatchWholeWord'),
    matchWildcards: told('MatchWildcards'),
  };
}
