/** Made once: to compare thousands of names by `localeCompare` takes many times longer. */
const collator = new Intl.Collator('en-GB');

/** Orders whatever has a name, as a reader of English looks for it. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return collator.compare(one.name, other.name);
}
