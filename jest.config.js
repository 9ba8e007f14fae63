const { availableParallelism } = require('node:os');

/** Types are checked once for the whole tree by `npm run types`; here they are only stripped. */
const strip = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.ts$': strip(false), '\\.tsx$': strip(true) },
  moduleNameMapper: {
    '^@fluentui/react-components$': '<rootDir>/test/fluent-components.js',
    '^@fluentui/react-icons$': '<rootDir>/test/fluent-icons.js',
  },
  setupFiles: ['<rootDir>/test/browser-globals.js'],
  testTimeout: 30000,
  // One PostgreSQL server a run, started by the first test that asks for it and stopped at the end.
  globalSetup: '<rootDir>/test/collector/support/start-of-run.ts',
  globalTeardown: '<rootDir>/test/collector/support/end-of-run.ts',
  testSequencer: '<rootDir>/test/longest-first.js',
  // More workers than cores: a browser's test waits for much of its time.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  reporters: ['default', '<rootDir>/test/closing-line-reporter.js'],
};
