import { writtenLines } from '../../src/newsletter/written-lines';

it('makes words with an address behind them a link', () => {
  expect(writtenLines('Toolkit, section 2: https://example.org/toolkit')).toEqual([
    { text: 'Toolkit, section 2', href: 'https://example.org/toolkit' },
  ]);
  expect(writtenLines('Toolkit (https://example.org/a?b=1).')).toEqual([
    { text: 'Toolkit', href: 'https://example.org/a?b=1' },
  ]);
});

it('leaves an address by itself, and one amid a sentence, as it was written', () => {
  const amid = 'Write to dspl3@example.org, or ring';
  expect(writtenLines('The manager, mailto:a@example.org')).toEqual([
    { text: 'The manager, a@example.org', href: 'mailto:a@example.org' },
  ]);
  expect(writtenLines(`https://example.org/a.\n${amid}`)).toEqual([
    { text: 'https://example.org/a.', href: 'https://example.org/a' },
    { text: amid, href: 'mailto:dspl3@example.org' },
  ]);
});

it('takes no other scheme for an address, and nothing for nothing', () => {
  expect(writtenLines('javascript:alert(1)\n\n http://example.org ')).toEqual([
    { text: 'javascript:alert(1)', href: null },
    { text: 'http://example.org', href: null },
  ]);
  expect(writtenLines(null)).toEqual([]);
});
