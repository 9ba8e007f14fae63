import { openStore } from '../../../src/collector/store/store';
import { peopleOfAreas } from '../support/signing-in';
import { aFile, type Ask, cleanUp } from '../support/world';

let manager: Ask;
beforeAll(async () => {
  ({ manager } = await peopleOfAreas(await openStore(aFile())));
});
afterAll(cleanUp);

test.each([
  'http://example.org',
  'Read HTTP://example.org',
  'ftp://example.org/file',
  'javascript:alert(1)',
  'see (JavaScript:alert(1))',
  'data:text/html,hello',
  'x-https://example.org',
])('the link in “%s” is refused, in texts and in events', async (text) => {
  const kept = await manager('PUT', '/areas/north/texts', { texts: [{ key: 'contact', text }] });
  expect(kept.json()).toMatchObject({ status: 400, field: 'texts.0.text' });
  const event = { title: 'Workshop', startsOn: '2027-09-21', detail: text, outcome: null };
  expect((await manager('POST', '/areas/north/events', event)).json()).toMatchObject({ field: 'detail' });
  const titled = { ...event, title: text, detail: '' };
  expect((await manager('POST', '/areas/north/events', titled)).json()).toMatchObject({ field: 'title' });
});

test.each([
  'Ask A. Lee: 01992 555555, or mailto:a.lee@example.org',
  'From 10:30, see https://example.org/a:b?c=d.',
  'Note: javascript: the basics\n\tTwo lines',
])('there is nothing against “%s”', async (text) => {
  const answer = await manager('PUT', '/areas/north/texts', { texts: [{ key: 'contact', text }] });
  expect(answer.json()).toMatchObject({ texts: [{ key: 'contact', text }] });
});

test.each([
  ['a key that there is not', { key: 'support', text: 'x' }],
  ['a collection that there is not', { key: 'newsletter/1999-00/opening', text: 'x' }],
  ['an endless text', { key: 'contact', text: 'x'.repeat(4001) }],
  ['a control character', { key: 'contact', text: 'a\u0000b' }],
  ['a field too many', { key: 'contact', text: 'x', html: true }],
])('%s is refused', async (_what, text) => {
  expect((await manager('PUT', '/areas/north/texts', { texts: [text] })).statusCode).toBe(400);
});
