import { element, text } from '../../src/template/xml';

test('what means something to XML is escaped, in text and in attributes', () => {
  expect(element('a', { title: '"Q" & <A>' }, [text('1 < 2 & "so"')])).toBe(
    '<a title="&quot;Q&quot; &amp; &lt;A&gt;">1 &lt; 2 &amp; &quot;so&quot;</a>',
  );
});

test('what XML cannot carry is left out, what it can is kept', () => {
  expect(text('a\u0000\u000b\ud800b\ufffe')).toBe('ab');
  expect(text('tab\tline\nCafé – 😀')).toBe('tab\tline\nCafé – 😀');
});

test('an attribute without a value is left out', () => {
  expect(element('a', { one: undefined, two: 0 })).toBe('<a two="0"/>');
});
