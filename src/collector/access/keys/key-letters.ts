import { escapeXml } from '../../../wording/escape-xml';
import type { School } from '../../store/registry/schools';

/** A school and the link that connects its pane. */
export interface SchoolLink {
  readonly school: School;
  readonly link: string;
}

const style = `
  body { font: 12pt/1.5 Arial, Helvetica, sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 40em; padding: 1em; }
  article { break-after: page; }
  article:last-child { break-after: auto; }
  .link { font-family: Consolas, "Courier New", monospace; overflow-wrap: anywhere; border: 1px solid #000; padding: 0.5em; }
  @page { margin: 2cm; }
`;

/** A letter for each school, each on a page of its own when printed: one HTML page without scripts. */
export function keyLetters(links: readonly SchoolLink[]): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connection letters for the SEND Benchmark and Planning Tool</title>
<style>${style}</style>
</head>
<body>
<main>
${links.map(letter).join('\n')}
</main>
</body>
</html>
`;
}

function letter({ school, link }: SchoolLink): string {
  const address = school.address === null ? '' : `<p>${escapeXml(school.address)}</p>\n`;
  return `<article>
<h1>${escapeXml(school.name)}</h1>
${address}<p>URN ${escapeXml(school.urn)}</p>
<p>To the SENCO</p>
<p>This is your school’s own link for sending the ratings of your SEND Benchmark and Planning Tool. It stands for
your school: keep it as you would keep a password, and do not pass it on.</p>
<h2>What to do with it</h2>
<ol>
<li>Open your benchmark document in Word and, beside it, the SEND Benchmark pane.</li>
<li>Copy the link below into the pane where it asks for your school’s link, and choose Connect. This is done once.</li>
</ol>
<p class="link">${escapeXml(link)}</p>
<h2>Questions</h2>
<p>Ask your DSPL manager: if you cannot connect, if the link is lost, or if somebody else may have seen it. You then
get a new link, and this one stops working. Nothing is sent before the pane has shown you exactly what.</p>
</article>`;
}
