// Fluent's components take their icons from an entry that loads every icon there is, which is close to half of
// the time in which they load. Here an icon is loaded when it is first used, from the file that has it alone.
const tools = require('@fluentui/react-icons/utils');

/** `CheckmarkCircle12Filled` is in `svg/checkmark-circle`, with its other sizes and weights. */
function load(icon) {
  const words = icon.replace(/\d*(Regular|Filled|Light|Color)$/, '');
  return require(`@fluentui/react-icons/svg/${words.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase()}`)[icon];
}

module.exports = new Proxy(tools, { get: (_, name) => tools[name] ?? load(name) });
