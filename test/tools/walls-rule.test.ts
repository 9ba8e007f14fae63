import { spawnSync } from 'node:child_process';

/** What lint says of a file's text in a place of src, in jest's stead: ESLint's configuration is an ES module. */
function lint(file: string, text: string): string {
  const { stdout } = spawnSync('npx', ['eslint', '--stdin', '--stdin-filename', file], {
    input: text,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout;
}

test('what ships imports nothing from the folders beside src, and no folder through a wall', () => {
  const said = lint(
    'src/cli/template.ts',
    "import '../../tools/page-sizes';\nimport '../taskpane/pane';\nimport '../../package.json';\n",
  );
  expect(said).toMatch(/1:1 +error +src is what ships: it imports nothing from tools/);
  expect(said).toMatch(/2:1 +error +src\/cli may import from /);
  expect(said).not.toContain('3:1');
}, 60_000);
