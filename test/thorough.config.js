// `npm run test:thorough`: what is repetition by nature, all of it (test/support/repetition.ts).
process.env['THOROUGH'] = 'yes';
module.exports = { ...require('../jest.config.js'), rootDir: '..', testTimeout: 1_200_000 };
