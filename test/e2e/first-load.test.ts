import path from 'node:path';
import { pageSizes } from '../../tools/page-sizes';

/** What a page may load before it is on the screen, in bytes as gzip sends them. */
const most = 160_000;

test.each([
  ['the pane', 'taskpane.html'],
  ['the dashboard', 'dashboard.html'],
])('%s loads at most 160 KB of scripts before it is on the screen', (_name, file) => {
  const page = pageSizes(path.resolve('dist/web')).find((one) => one.page === file);
  expect(page?.first).toBeGreaterThan(0);
  expect(page?.first).toBeLessThanOrEqual(most);
});
