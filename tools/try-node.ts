import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run test:node -- 22`: runs the built program on another Node, from the npm package `node`, which stays in
 * `dist/provided`. Without a version it is the running Node.
 */
function tryNode(version: string | undefined): number {
  const node = version === undefined ? process.execPath : fetchNode(version);
  return run('npx', ['jest', 'test/e2e/on-a-node.test.ts', '--verbose'], { NODE_TO_TRY: node });
}

function fetchNode(version: string): string {
  if (!/^\d+(\.\d+){0,2}$/.test(version))
    throw new Error(`"${version}" is no version of Node such as 22 or 22.12.0.`);
  const folder = path.resolve('dist/provided', `node-${version}`);
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(folder, 'node_modules/node/bin', program);
  if (!existsSync(node)) {
    console.log(`Fetching Node ${version} from npm.`);
    const status = run('npm', [
      'install',
      '--no-audit',
      '--loglevel=error',
      '--prefix',
      folder,
      `node@${version}`,
    ]);
    if (status !== 0 || !existsSync(node))
      throw new Error(`npm has not brought a Node ${version} for this machine.`);
  }
  return node;
}

function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): number {
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}

try {
  process.exitCode = tryNode(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
