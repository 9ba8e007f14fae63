/** The views of the dashboard, as the address names them. */
const viewKeys = ['overview', 'outcomes', 'schools', 'practice', 'offer', 'newsletter', 'county'] as const;

export type ViewKey = (typeof viewKeys)[number];

/** The address of what somebody looks at: a view, what of it, and how it is set. It stands in the browser's. */
export interface Address {
  readonly view: ViewKey;
  /** The part of the view, such as `['1', '1a']`; empty for its start. */
  readonly path: readonly string[];
  /** How it is shown, such as the collection and filters; only what is set. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The address that the browser's fragment names, such as `#/outcomes/1?collection=2026-27`. */
export function addressIn(fragment: string): Address {
  const [address = '', query = ''] = fragment.replace(/^#?\/?/, '').split('?', 2);
  const [first = '', ...path] = address.split('/').filter((part) => part !== '');
  return {
    view: viewKeys.find((key) => key === first) ?? 'overview',
    path: path.map(decoded),
    settings: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The fragment of an address, for a link. Settings that are empty are left out. */
export function linkTo({ view, path, settings }: Address): string {
  const set = Object.entries(settings).filter(([, value]) => value !== '');
  const query = new URLSearchParams(set).toString();
  return `#/${[view, ...path].map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The settings that stay from view to view: the collection, and for county staff the area. */
export function keptSettings({ settings: { collection = '', area = '' } }: Address): Address['settings'] {
  return { collection, area };
}

/** A hand-typed address may hold a lone per cent sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
