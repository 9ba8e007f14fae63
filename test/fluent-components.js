// Fluent's entry loads every component there is, of which a test shows a few. Here a component is loaded when it
// is first used, from the package that the entry takes it from.
const { readFileSync } = require('node:fs');
const path = require('node:path');

const folder = path.dirname(require.resolve('@fluentui/react-components/package.json'));
const entry = readFileSync(path.join(folder, 'lib-commonjs/index.cjs'), 'utf8');

/** The package behind each name that the entry gives its imports. */
const packages = new Map(
  [...entry.matchAll(/^const (\w+) = require\("([^"]+)"\);$/gm)].map(([, name, from]) => [name, from]),
);

for (const [, name, from, exported] of entry.matchAll(/get (\w+) \(\) \{\s+return (\w+)\.(\w+);/g)) {
  Object.defineProperty(module.exports, name, {
    enumerable: true,
    get: () => require(packages.get(from))[exported],
  });
}
