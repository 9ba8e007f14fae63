import { createHash } from 'node:crypto';
import pack from '../../src/framework/packs/hertfordshire-2019.json';
import hashes from './published-wording.json';

test('every published text stands where it should, unchanged to the last byte', () => {
  const texts = textsByPath(pack);
  const found = Object.keys(hashes).map((path) => [path, sha256(texts.get(path) ?? '')]);
  expect(Object.fromEntries(found)).toEqual(hashes);
});

/** Every text of a pack by its path, such as `outcomes.0.title`. */
function textsByPath(json: unknown, path: readonly string[] = []): Map<string, string> {
  if (typeof json === 'string') return new Map([[path.join('.'), json]]);
  if (typeof json !== 'object' || json === null) return new Map();
  return new Map(Object.entries(json).flatMap(([name, value]) => [...textsByPath(value, [...path, name])]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
