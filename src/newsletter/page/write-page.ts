import { escapeXml } from '../../wording/escape-xml';
import type { Block, Entries, Entry, Facts, Words } from '../blocks';
import { cleanText } from '../compose/clean-text';
import { compose } from '../compose/compose';
import type { Newsletter } from '../contents';
import { chartFigure } from './chart-figure';
import { styleSheet } from './style';

/** The newsletter as one HTML page that needs nothing else: no script, no picture, its style within it. */
export function writePage(newsletter: Newsletter): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(cleanText(newsletter.title))}</title>
<style>
${styleSheet(newsletter.scale.levels.length)}
</style>
</head>
<body>
<main>
${compose(newsletter).map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'masthead':
      return `<header><h1>${escapeXml(block.title)}</h1>${block.lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')}</header>`;
    case 'heading':
      return block.level === 1 ? `<h2>${escapeXml(block.text)}</h2>` : `<h3>${escapeXml(block.text)}</h3>`;
    case 'paragraph':
      return paragraph(block.words);
    case 'list':
      return `<ul>${block.items.map((words) => `<li>${inline(words)}</li>`).join('')}</ul>`;
    case 'names':
      return `<ul class="names">${block.names.map((name) => `<li>${escapeXml(name)}</li>`).join('')}</ul>`;
    case 'facts':
      return factsHtml(block);
    case 'entries':
      return entriesHtml(block);
    case 'chart':
      return chartFigure(block);
  }
}

function paragraph(words: readonly Words[]): string {
  return `<p>${inline(words)}</p>`;
}

function inline(words: readonly Words[]): string {
  return words
    .map(({ text, weight, mark, href }) => {
      const names = [weight === 'quiet' ? 'quiet' : '', mark ?? ''].filter((name) => name !== '').join(' ');
      const coloured = names === '' ? escapeXml(text) : `<span class="${names}">${escapeXml(text)}</span>`;
      const weighed = weight === 'strong' ? `<strong>${coloured}</strong>` : coloured;
      return href === undefined ? weighed : `<a href="${escapeXml(href)}">${weighed}</a>`;
    })
    .join('');
}

function factsHtml({ facts }: Facts): string {
  const parts = facts.map(
    ({ label, figure, detail }) =>
      `<div><dt>${escapeXml(label)}</dt><dd class="figure">${escapeXml(figure)}</dd><dd>${escapeXml(detail)}</dd></div>`,
  );
  return `<dl>${parts.join('')}</dl>`;
}

function entriesHtml({ caption, columns, entries }: Entries): string {
  return [
    `<table><caption class="unseen">${escapeXml(caption)}</caption>`,
    `<thead><tr>${columns.map((heading) => `<th scope="col">${escapeXml(heading)}</th>`).join('')}</tr></thead>`,
    `<tbody>${entries.map(entryHtml).join('\n')}</tbody></table>`,
  ].join('\n');
}

function entryHtml({ label, mark, paragraphs }: Entry): string {
  const kind = mark === null ? '' : ` class="${mark.kind}"`;
  const word = mark === null ? '' : `<span>${escapeXml(mark.text)}</span>`;
  return `<tr><th scope="row"${kind}>${escapeXml(label)} ${word}</th><td>${paragraphs.map(paragraph).join('')}</td></tr>`;
}
