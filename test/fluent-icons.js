// Fluent's components take their icons from an entry that loads every icon there is, which is close to half of
// the time in which they load. Here an icon is made when it is first used, under its name and without its drawing.
const path = require('node:path');

// What is next to the entry: jest takes the entry itself for this file.
const folder = path.dirname(require.resolve('@fluentui/react-icons/providers'));
const { createFluentIcon } = require(path.join(folder, 'utils/createFluentIcon'));
const tools = {
  createFluentIcon,
  bundleIcon: require(path.join(folder, 'utils/bundleIcon')).default,
  wrapIcon: require(path.join(folder, 'utils/wrapIcon')).default,
  ...require(path.join(folder, 'utils/constants')),
  ...require(path.join(folder, 'contexts')),
};
const icons = new Map();

/** An icon's name ends with its weight. */
function icon(name) {
  if (!/(Regular|Filled|Light|Color)$/.test(String(name))) return undefined;
  if (!icons.has(name)) icons.set(name, createFluentIcon(name, '1em', []));
  return icons.get(name);
}

module.exports = new Proxy(tools, { get: (_, name) => tools[name] ?? icon(name) });
