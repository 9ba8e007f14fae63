// Written in the oldest JavaScript, so that a Node that is too old gets a sentence and not a syntax error.
// What is wanted stands in package.json alone, as `^20.19 || >=22.12`: versions between load no ES modules.
var running = process.versions.node.split('.').map(Number);
var ranges = require('../package.json')
  .engines.node.split('||')
  .map(function (text) {
    var numbers = text
      .replace(/[^\d.]/g, '')
      .split('.')
      .map(Number);
    return { major: numbers[0], minor: numbers[1], isOneMajor: text.indexOf('^') !== -1 };
  });

function holdsRunning(range) {
  if (running[0] === range.major) return running[1] >= range.minor;
  return running[0] > range.major && !range.isOneMajor;
}

function inWords(range) {
  return range.major + '.' + range.minor + (range.isOneMajor ? ' or a later ' + range.major : ' or newer');
}

if (!ranges.some(holdsRunning)) {
  console.error(
    'This is Node.js ' +
      process.versions.node +
      '. Needed is Node.js ' +
      ranges.map(inWords).join(', or ') +
      '. Install it from https://nodejs.org, then run `npm ci` again.',
  );
  process.exit(1);
}
