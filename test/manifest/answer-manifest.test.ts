import { answerManifest } from '../../src/manifest/answer-manifest';
import { committedManifest } from './support/committed-manifest';

const answer = (publicUrl: string | null) => answerManifest(publicUrl, committedManifest, '1.0.0');

test('a server that knows its address gives the manifest on it', () => {
  const { status, contentType, body } = answer('https://send.example.org/');
  expect([status, contentType]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(body).toContain('https://send.example.org/icons/icon-32.png');
});

test.each([null, '', ' '])(
  'a server that does not (%p) says which setting is missing and whom to ask',
  (unset) => {
    const { status, contentType, body } = answer(unset);
    expect([status, contentType]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body).toContain('The setting <code>PUBLIC_URL</code> cannot be used: it is not set.');
    expect(body).toContain('DSPL manager');
  },
);

test('an address that cannot be used is explained and not repeated', () => {
  const { status, body } = answer('http://someone:secret@send.example.org');
  expect(status).toBe(404);
  expect(body).toContain('it must begin with https://');
  expect(body).not.toContain('secret');
});
