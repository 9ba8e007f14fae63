import path from 'node:path';
import { pageSizes } from '../../src/cli/page-sizes';

/** What the pane may load before it is on the screen, in bytes as gzip sends them. */
const most = 160_000;

test('the pane loads at most 160 KB of scripts before it is on the screen', () => {
  const [pane] = pageSizes(path.resolve('dist/web')).filter(({ page }) => page === 'taskpane.html');
  expect(pane?.first).toBeGreaterThan(0);
  expect(pane?.first).toBeLessThanOrEqual(most);
});
