const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, the longest first. By jest's own order, that of size, one of these can come last and alone. */
const longest = [
  'test/e2e/',
  'test/document/corpus.test.ts',
  'test/collector/operation/',
  'test/taskpane/views.test.tsx',
  'test/cli/',
  'test/word/',
  'test/taskpane/',
  'test/dashboard/',
  'test/collector/',
];

const place = ({ path }) => {
  const found = longest.findIndex((part) => path.replaceAll('\\', '/').includes(`/${part}`));
  return found < 0 ? longest.length : found;
};

/** Starts what takes longest first, so that at the end no worker waits for another. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
