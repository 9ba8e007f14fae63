import { spawnSync } from 'node:child_process';

const script = JSON.stringify(require.resolve('../../tools/require-node.js'));

/** What the check before `npm start` says where this version of Node runs it; nothing where the version will do. */
function saidBy(node: string): string {
  const program = `Object.defineProperty(process, 'versions', { value: { node: '${node}' } }); require(${script});`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  expect(status).toBe(stderr === '' ? 0 : 1);
  return stderr;
}

test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('Node %s will do', (node) => {
  expect(saidBy(node)).toBe('');
});

test.each(['18.20.8', '20.18.3', '21.7.3', '22.0.0', '22.11.0'])('Node %s is told what is needed', (node) => {
  expect(saidBy(node)).toContain(
    `This is Node.js ${node}. Needed is Node.js 20.19 or a later 20, or 22.12 or newer.`,
  );
});
