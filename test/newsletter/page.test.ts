/** @jest-environment jsdom */
import axe from 'axe-core';
import type { Colours } from '../../src/house-style/colours';
import { dark, light, type Palette } from '../../src/newsletter/palette';
import { writePage } from '../../src/newsletter/page/write-page';
import { aNewsletter, nothing, reports } from './support/a-newsletter';

function open(newsletter = aNewsletter()): Document {
  return new DOMParser().parseFromString(writePage(newsletter), 'text/html');
}

test.each([
  ['the usual newsletter', aNewsletter()],
  ['one of which nothing is known', nothing],
])('axe finds nothing in %s', async (_, newsletter) => {
  const page = open(newsletter);
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.innerHTML = page.body.innerHTML;
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  expect(violations).toEqual([]);
});

test('headings, rows and bars are what they look like', () => {
  const page = open();
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  expect(page.querySelector('header')?.textContent).toContain('Figures as at 18 June 2027');
  const need = [...page.querySelectorAll('th.need[scope=row]')].map((cell) => cell.textContent);
  expect(need).toContain('1g Need');
  const [bars] = page.querySelectorAll('figure');
  const row = bars?.querySelectorAll('.row')[6];
  expect([...(row?.querySelectorAll('.bar span') ?? [])].map((part) => part.outerHTML)).toEqual([
    '<span class="bar0" style="flex:9 0 0">9</span>',
    '<span class="bar1" style="flex:15 0 0">15</span>',
    '<span class="bar2" style="flex:5 0 0">5</span>',
  ]);
  expect(bars?.querySelectorAll('.row')[0]?.lastElementChild?.textContent).toBe('29 schools, Emerging 1');
});

test('nothing that was typed becomes markup, and no link runs anything', () => {
  const attack = '"><img src=x onerror=alert(1)><script>alert(1)</script>\'';
  const attacked = aNewsletter({
    title: attack,
    area: attack,
    edition: attack,
    opening: attack,
    about: attack,
    earlier: attack,
    rule: attack,
    outcomes: reports({ '1a': { before: [5, 5, 5] } }, [
      { text: attack, href: `https://example.org/${attack}` },
      { text: 'Here', href: 'javascript:alert(1)' },
    ]),
    thanked: [attack],
    contact: [{ text: attack, href: null }],
    terms: [
      {
        name: attack,
        events: [
          { day: attack, title: attack, detail: attack, href: attack, change: 'new', movedFrom: attack },
        ],
      },
    ],
  });
  const page = open(attacked);
  expect(page.querySelectorAll('script, img, [onerror], [onload]')).toHaveLength(0);
  expect([...page.querySelectorAll('a')].map((link) => new URL(link.href).protocol)).toEqual(['https:']);
  expect(page.querySelector('h1')?.textContent).toBe(attack);
});

test('the page needs nothing from anywhere', () => {
  expect(open().querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
  expect(writePage(aNewsletter())).not.toMatch(/@import|url\(/);
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As the Web Content Accessibility Guidelines define it, 1 to 21. */
function contrast({ fill, text }: Colours): number {
  const [low = 0, high = 0] = [luminance(fill), luminance(text)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['bright', light],
  ['dark', dark],
])('every letter of the %s colours has a contrast of 4.5:1', (_, palette: Palette) => {
  const { paper, tint, text, quiet, heading, link, marks } = palette;
  const grounds: readonly (readonly [string, Colours])[] = [
    ...[text, quiet, heading, link].map((ink) => [`${ink} on paper`, { fill: paper, text: ink }] as const),
    ...[text, quiet, heading].map((ink) => [`${ink} on tint`, { fill: tint, text: ink }] as const),
    ...Object.entries(marks).flatMap(([name, mark]) => [
      [name, mark] as const,
      [`${name} on paper`, { ...mark, fill: paper }] as const,
      [`a label on ${name}`, { ...mark, text: heading }] as const,
    ]),
  ];
  expect(grounds.filter(([, colours]) => contrast(colours) < 4.5)).toEqual([]);
});
