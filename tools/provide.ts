import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { needsHere } from './needs/needs';
import { provideNeeds } from './needs/provide-needs';

/** `npm run provide`: gets what the tests need of the machine and do not find on it. */
const isRoot = process.geteuid?.() === 0;
const installsDebianPackages = isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

const missing = provideNeeds(needsHere(isRoot, installsDebianPackages), {
  installsDebianPackages,
  run: ([program, ...args]) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    if (status === 0) return true;
    console.error(error?.message ?? `${stdout}${stderr}`.trim().slice(-2000));
    return false;
  },
  say: (sentence) => console.log(sentence),
});
if (missing.length > 0) console.error('What the tests need and could not be got here:');
for (const sentence of missing) console.error(`- ${sentence}`);
process.exitCode = missing.length === 0 ? 0 : 1;
