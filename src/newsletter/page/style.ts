import { levelColours } from '../../house-style/level-colours';
import { dark, light, type Palette } from '../palette';

const markKinds = ['strength', 'need', 'split', 'changed'] as const;

/** The page's colours as custom properties; the bars' by level. */
function colours(palette: Palette, levels: number): string {
  const properties: readonly (readonly [string, string])[] = [
    ['paper', palette.paper],
    ['text', palette.text],
    ['quiet', palette.quiet],
    ['heading', palette.heading],
    ['line', palette.line],
    ['tint', palette.tint],
    ['link', palette.link],
    ...markKinds.flatMap((kind) => {
      const { fill, text } = palette.marks[kind];
      return [[`${kind}-fill`, fill] as const, [kind, text] as const];
    }),
    ...Array.from({ length: levels }, (_, level) => {
      const { fill, text } = levelColours(palette.ground, level, levels);
      return [[`bar${level}-fill`, fill] as const, [`bar${level}`, text] as const];
    }).flat(),
  ];
  return properties.map(([name, value]) => `--${name}:#${value}`).join(';');
}

/** The style sheet of the page: bright and dark, narrow and wide, on screen and on paper. */
export function styleSheet(levels: number): string {
  const marks = markKinds
    .map((kind) => `.${kind}{color:var(--${kind})}th.${kind}{background:var(--${kind}-fill)}`)
    .join('\n');
  const bars = Array.from(
    { length: levels },
    (_, level) => `.bar${level}{background:var(--bar${level}-fill);color:var(--bar${level})}`,
  ).join('\n');
  return `:root{color-scheme:light dark;${colours(light, levels)}}
@media (prefers-color-scheme:dark){:root{${colours(dark, levels)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1rem/1.5 Calibri,Carlito,system-ui,sans-serif}
main{max-width:48rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:break-word}
header{border-top:.75rem solid var(--heading);padding-top:1rem;margin-bottom:1.5rem}
h1,h2,h3{color:var(--heading);line-height:1.2}
h1{font-size:2.25rem;margin:0}
header p{margin:0;color:var(--quiet);font-size:1.125rem}
h2{font-size:1.375rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--heading)}
h3{font-size:1.125rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--link)}
.quiet{color:var(--quiet)}
ul{padding-left:1.25rem}
ul.names{columns:14rem;column-gap:2rem}
ul.names li{break-inside:avoid}
table{width:100%;border-collapse:collapse;margin:1rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .625rem;border-bottom:1px solid var(--line)}
thead th{background:var(--tint);color:var(--heading)}
th[scope=row]{width:8.5rem;padding-left:1rem}
th[scope=row] span{display:block;font-weight:bold}
th:is(.strength,.need,.split,.changed){border-left:.375rem solid currentColor;padding-left:.625rem}
td p:first-child{margin-top:0}
td p:last-child{margin-bottom:0}
dl{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}
dl div{flex:1 1 10rem;background:var(--tint);padding:.75rem 1rem;border-top:3px solid var(--heading)}
dt{font-weight:bold}
dd{margin:0}
dd.figure{font-size:2rem;font-weight:bold;line-height:1.2;color:var(--heading)}
figure{margin:1rem 0}
figcaption{color:var(--quiet)}
.legend span,.bar span{display:inline-block;padding:0 .375rem}
.legend span{margin-right:.5rem;border:1px solid var(--line)}
.row{display:grid;grid-template-columns:6.5rem 1fr 10.5rem;gap:.5rem;align-items:center;margin:.1875rem 0}
.bar{display:flex;min-height:1.5rem;gap:2px}
.bar span{min-width:0;padding:0;text-align:left;text-indent:.25rem;overflow:hidden;border:1px solid transparent}
${marks}
${bars}
@media (max-width:36rem){.row{grid-template-columns:5.375rem 1fr;gap:0 .5rem;margin:.375rem 0}.row>:last-child{grid-column:2;font-size:.875rem}th[scope=row]{width:5.5rem}}
@media (forced-colors:active){.bar span,.legend span{border-color:CanvasText}}
@media print{:root{${colours(light, levels)}}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}h2,h3{break-after:avoid}tr,figure,.row{break-inside:avoid}a{color:inherit}}`;
}
