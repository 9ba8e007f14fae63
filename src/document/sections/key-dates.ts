import type { LabelledText } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import type { FlowItem } from '../tables/flow';
import { written } from '../text/placeholders';
import { tidy } from '../text/words';
import type { Headings } from './headings';

/** Reads the table or lines under the heading "Key dates". */
export function readKeyDates(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
): LabelledText[] {
  const dates: LabelledText[] = [];
  let inSection = false;
  for (const item of items) {
    if (item.kind === 'line') {
      const section = headings.sectionOf(item.line.text);
      if (section !== null) inSection = section === 'keyDates';
      else if (inSection && item.line.paragraph.outlineLevel !== null) inSection = false;
      else if (inSection) {
        const [label, ...rest] = item.line.text.split(/:|\t|\s[–-]\s/);
        const text = written(framework, rest.join(':'));
        if (label !== undefined && text !== null) dates.push({ label: tidy(label), text });
      }
    } else if (
      item.kind === 'table' &&
      (inSection || headings.sectionOf(item.rows[0]?.cells[0]?.view.text ?? '') === 'keyDates')
    ) {
      for (const row of item.rows) {
        if (row.row.header || row.cells.some(({ view }) => /^\s*dates?\s*:?\s*$/i.test(view.text))) continue;
        const [label, ...rest] = row.cells.map(({ view }) => view.text);
        const text = written(framework, rest.join('\n'));
        if (label !== undefined && text !== null && headings.sectionOf(label) === null) {
          dates.push({ label: tidy(label), text });
        }
      }
      inSection = false;
    } else if (item.kind === 'statements') inSection = false;
  }
  return dates;
}
