/** @jest-environment jsdom */
import { browserItems } from '../../../src/ui/state/browser-items';
import { draftsIn, type KeptDraft } from '../../../src/taskpane/storage/document-drafts';

const day = 24 * 60 * 60 * 1000;
const mine: KeptDraft = { text: 'Mine', basedOn: 'Old', school: '117123' };
const browser = (now = 0, partition = 'one-') =>
  draftsIn(
    browserItems(() => localStorage, partition),
    () => now,
  );

afterEach(() => localStorage.clear());

it('gives back what it keeps, of this document alone', () => {
  browser().keep(['a', 'at https://school.example/a.docx'], 'evidence/1a', mine);
  browser().keep(['b'], 'name', mine);
  expect([...browser().read(['a'])]).toEqual([['evidence/1a', expect.objectContaining(mine)]]);
  expect([...browser().read(['at https://school.example/a.docx'])]).toHaveLength(1);
  expect(browser(0, 'two-').read(['a']).size).toBe(0);
});

it('takes the newest where a document has two names', () => {
  browser(1).keep(['a'], 'urn', mine);
  browser(2).keep(['b'], 'urn', { ...mine, text: 'Newer' });
  expect(browser(3).read(['b', 'a']).get('urn')?.text).toBe('Newer');
});

it('takes what version 1.0.0 kept for that of any school', () => {
  browser().keep(['a'], 'name', mine);
  const [item = ''] = Object.keys(localStorage);
  const before: Record<string, unknown> = JSON.parse(localStorage.getItem(item) ?? '');
  delete before['school'];
  localStorage.setItem(item, JSON.stringify(before));
  expect(browser().read(['a']).get('name')).toMatchObject({ text: 'Mine', school: '' });
});

it('forgets', () => {
  browser().keep(['a', 'b'], 'name', mine);
  browser().forget(['a', 'b'], 'name');
  expect(localStorage).toHaveLength(0);
});

it('drops what nobody came back to for 30 days, and nothing that is not its own', () => {
  localStorage.setItem('one-send.school-key', 'key');
  browser(0).keep(['a'], 'name', mine);
  browser(20 * day).keep(['a'], 'urn', mine);
  expect([
    ...browser(31 * day)
      .read(['a'])
      .keys(),
  ]).toEqual(['urn']);
  expect(localStorage.getItem('one-send.school-key')).toBe('key');
});

it('does without a storage that is blocked, and says so', () => {
  const blocked = draftsIn(
    browserItems(() => {
      throw new DOMException('blocked', 'SecurityError');
    }),
    () => 0,
  );
  expect(blocked.keep(['a'], 'name', mine)).toBe(false);
  expect(blocked.read(['a']).size).toBe(0);
  expect(() => blocked.forget(['a'], 'name')).not.toThrow();
});

it('says so where the storage is full', () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(browser().keep(['a'], 'name', mine)).toBe(false);
  full.mockRestore();
});

it('leaves alone what it cannot understand', () => {
  localStorage.setItem('one-send.draft/a/name', '{"text":1}');
  expect(browser().read(['a']).size).toBe(0);
});

it('keeps what was put aside apart from the drafts, and forgets it where nothing is left', () => {
  browser().keepAside(['a'], 'evidence/1a', ['Newest', 'Older']);
  expect(browser().readAside(['a']).get('evidence/1a')).toEqual(['Newest', 'Older']);
  expect(browser().read(['a']).size).toBe(0);
  browser().keepAside(['a'], 'evidence/1a', []);
  expect(localStorage).toHaveLength(0);
});
