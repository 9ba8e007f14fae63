// `npm ci --ignore-scripts` leaves SQLite out, which may have to be compiled: this makes up for it, beside other
// work. Where SQLite is there already, as after a plain `npm ci`, nothing happens.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

/** Whether SQLite can be used, asked in another process: this one would keep what it could not load. */
function isThere() {
  const script = "new (require('better-sqlite3'))(':memory:').close()";
  const { status } = spawnSync(process.execPath, ['-e', script], { cwd: __dirname, stdio: 'ignore' });
  return status === 0;
}

if (!isThere()) {
  const root = path.join(__dirname, '../..');
  const { status, error } = spawnSync('npm rebuild better-sqlite3', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
}
