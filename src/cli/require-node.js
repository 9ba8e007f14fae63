// Written in the oldest JavaScript, so that a Node that is too old gets a sentence and not a syntax error.
var wanted = require('../../package.json')
  .engines.node.replace(/[^\d.]/g, '')
  .split('.')
  .map(Number);
var running = process.versions.node.split('.').map(Number);
if (running[0] < wanted[0] || (running[0] === wanted[0] && running[1] < wanted[1])) {
  console.error(
    'This is Node.js ' +
      process.versions.node +
      ', and Node.js ' +
      wanted.join('.') +
      ' or newer is needed. Install it from https://nodejs.org, then run `npm ci` again.',
  );
  process.exit(1);
}
