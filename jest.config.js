/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // Types are checked once for the whole tree by `npm run types`; here ts-jest only strips them.
  transform: { '^.+\\.tsx?$': ['ts-jest', { diagnostics: false, tsconfig: 'tsconfig.json' }] },
  setupFiles: ['<rootDir>/test/browser-globals.js'],
  testTimeout: 30000,
  // One PostgreSQL server a run, started by the first test that asks for it and stopped at the end.
  globalSetup: '<rootDir>/test/collector/support/start-of-run.ts',
  globalTeardown: '<rootDir>/test/collector/support/end-of-run.ts',
  // Jest leaves one core free, which on a machine of two is half of it.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/closing-line-reporter.js'],
};
