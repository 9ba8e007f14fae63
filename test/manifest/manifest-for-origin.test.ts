import { DEVELOPMENT_ORIGIN, manifestFor } from '../../src/manifest/manifest-for-origin';
import { committedManifest } from './support/committed-manifest';

const filledIn = manifestFor(committedManifest, 'https://send.example.org', '1.4.12-rc.1');

test("every address becomes the server's own, and nothing else changes", () => {
  expect(filledIn).not.toContain('localhost');
  expect(filledIn).toContain('<SourceLocation DefaultValue="https://send.example.org/taskpane.html"/>');
  expect(
    manifestFor(
      filledIn.replaceAll('https://send.example.org', DEVELOPMENT_ORIGIN),
      DEVELOPMENT_ORIGIN,
      '1.0.0',
    ),
  ).toBe(committedManifest);
});

test('the version is in four numbers', () => {
  expect(filledIn).toContain('<Version>1.4.12.0</Version>');
});

test.each(['', '1.2', '1.2.3.4', '1.2.123456', 'v1.2.3', '0.9.0'])(
  '%p is no version for Office',
  (version) => {
    expect(() => manifestFor(committedManifest, 'https://send.example.org', version)).toThrow(RangeError);
  },
);

test('no origin can end the attribute that it stands in, or mean more than its letters', () => {
  const text = manifestFor('<Url DefaultValue="https://localhost:3000/"/>', 'https://a"b<c&$&', '1.0.0');
  expect(text).toBe('<Url DefaultValue="https://a&quot;b&lt;c&amp;$&amp;/"/>');
});
