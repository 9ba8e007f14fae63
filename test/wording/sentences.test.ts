import { escapeXml } from '../../src/wording/escape-xml';
import { counted, listed } from '../../src/wording/sentences';

test('things are counted and listed as people say them', () => {
  expect([counted(1, 'school'), counted(0, 'school'), counted(24453, 'school')]).toEqual([
    '1 school',
    '0 schools',
    '24,453 schools',
  ]);
  expect(counted(2, 'summary', 'summaries')).toBe('2 summaries');
  expect([listed([]), listed(['1a']), listed(['1a', '1b', '2c'])]).toEqual(['', '1a', '1a, 1b and 2c']);
});

test('a text becomes no markup, and carries nothing that XML cannot', () => {
  expect(escapeXml(`<a href="x">&</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  expect(escapeXml('one\u0000\uD800\uFFFF\ttwo\n😀')).toBe('one\ttwo\n😀');
});
