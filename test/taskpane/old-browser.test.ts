/**
 * @jest-environment node
 */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const script = readFileSync('src/taskpane/static/old-browser.js', 'utf8');

/** Where a browser goes that has, or has not, what the pane is written in. */
function goesTo(objectFunctions: object): string | null {
  let address: string | null = null;
  const replace = (to: string): void => {
    address = to;
  };
  runInNewContext(script, { Object: objectFunctions, window: { location: { replace } } });
  return address;
}

test('a browser that is too old goes to the page without scripts', () => {
  expect(goesTo({ keys: Object.keys })).toBe('/unsupported.html');
});

test('any other stays', () => {
  expect(goesTo(Object)).toBeNull();
});

test('the pane asks before anything else runs', () => {
  const [first] = /<script[^>]*>/.exec(readFileSync('src/taskpane/taskpane.html', 'utf8')) ?? [];
  expect(first).toBe('<script src="/old-browser.js">');
});

test.each(['unsupported', 'help'])('the page %s has no script', (page) => {
  const html = readFileSync(`src/taskpane/static/${page}.html`, 'utf8');
  expect(html).toContain('lang="en-GB"');
  expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
});
