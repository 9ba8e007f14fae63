/**
 * The form in which part names are compared: in lower case, as case makes no difference (ISO/IEC 29500-2,
 * 6.2.2), and without the leading slashes, backslashes and percent-encoding that some programs write.
 */
export function comparable(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
  return decoded(path).toLowerCase();
}

/** The name of the part that a relationship's target means, without leading slash. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : folderOf(sourcePart);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The name of the part that holds a part's relationships; of the package's own for an empty name. */
export function relationshipsPart(part: string): string {
  return [...folderOf(part), '_rels', `${part.split('/').at(-1)}.rels`].join('/');
}

function folderOf(part: string): string[] {
  return part.split('/').slice(0, -1);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign encodes nothing: the name is what it says.
    return path;
  }
}
