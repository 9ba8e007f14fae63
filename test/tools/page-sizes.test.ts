import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { allScriptsSize, pageSizes } from '../../tools/page-sizes';

test("counts a page's own scripts as they are sent, and those loaded later only in the sum", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  const write = (name: string, text: string): number => {
    writeFileSync(path.join(folder, name), text);
    return gzipSync(text, { level: 9 }).length;
  };
  const first = write('pane.1a.js', 'first '.repeat(500)) + write('check.js', 'check();');
  const later = write('later.2b.js', 'later '.repeat(500));
  write(
    'pane.html',
    '<script src="/check.js"></script><script src="https://example.org/office.js"></script>' +
      '<script defer src=/pane.1a.js></script>',
  );
  write('help.html', '<p>No script.</p>');
  expect(pageSizes(folder)).toEqual([
    { page: 'help.html', first: 0 },
    { page: 'pane.html', first },
  ]);
  expect(allScriptsSize(folder)).toBe(first + later);
  rmSync(folder, { recursive: true });
});
