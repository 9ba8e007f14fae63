// `node tools/run.js build node` runs tools/build.ts, whatever Node it is: Node 20 runs no TypeScript by itself.
// Types are checked for the whole tree by `npm run types`; here they are only stripped.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (loaded, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  loaded._compile(code, filename);
};

const [tool] = process.argv.splice(2, 1);
require(path.join(__dirname, `${tool}.ts`));
