/**
 * The first fault in names that should run in order and without a gap, as a text; null where they do.
 * `nth` gives the name that belongs at a position, counted from 0.
 */
export function sequenceFault(names: readonly string[], nth: (position: number) => string): string | null {
  const twice = duplicateOf(names);
  if (twice !== null) return `${twice} is there twice`;
  for (const [position, name] of names.entries()) {
    const wanted = nth(position);
    if (name !== wanted) return `${wanted} is ${names.includes(wanted) ? 'out of order' : 'missing'}`;
  }
  return null;
}

/** The first name that stands twice; null where none does. */
export function duplicateOf(names: readonly string[]): string | null {
  return names.find((name, position) => names.indexOf(name) < position) ?? null;
}
