import type { Framework } from '../../framework/framework';
import { parseLabel } from '../text/aspect-label';
import type { Headings } from '../sections/headings';
import { labelsEvidence } from '../tables/layout';
import type { Line } from '../lines';
import type { RowView } from '../tables/table-view';
import type { Wording } from '../text/wording';
import { groupUnits } from './groups';
import type { Order } from './anchors';
import { cellsOfGroup, unitsOfLines } from './in-cells';
import { rowOfParagraphs, shapedLayout, shapedRow } from './shaped';
import type { Shaped } from './shaped';

/** Statements as paragraphs, without a table, with the headings and the evidence between them. Null for none. */
export function readInText(
  framework: Framework,
  wording: Wording,
  headings: Headings,
  lines: readonly Line[],
  order: Order | null,
): Shaped | null {
  const units = unitsOfLines(framework, wording, lines);
  const groups = groupUnits(framework, units, order);
  if (groups.length === 0) return null;
  const starts = new Map<Line, RowView>();
  const inGroups = new Set<Line>();
  for (const [index, group] of groups.entries()) {
    const statements = cellsOfGroup(framework, units, group);
    const own = [...group.values()].flatMap((at) => units[at]?.lines ?? []);
    const [first] = own;
    if (first === undefined) continue;
    for (const line of own) inGroups.add(line);
    const like = rowOfParagraphs(framework, index, []);
    starts.set(
      first,
      shapedRow(framework, { ...like, cells: [] }, { beside: [], statements, untold: null, evidence: [] }),
    );
  }
  const rows: RowView[] = [];
  let evidence: Line[] = [];
  const closeEvidence = () => {
    if (evidence.length > 0) rows.push(betweenRow(evidence));
    evidence = [];
  };
  const betweenRow = (those: readonly Line[]) =>
    rowOfParagraphs(
      framework,
      rows.length,
      those.map(({ paragraph }) => paragraph),
    );
  for (const line of lines) {
    const { text, paragraph } = line;
    const start = starts.get(line);
    const isHeading = headings.outcomeOf(text) !== null || parseLabel(text) !== null;
    const ends = isHeading || paragraph.outlineLevel !== null || headings.sectionOf(text) !== null;
    if (inGroups.has(line) || ends || labelsEvidence(text)) closeEvidence();
    if (start !== undefined) rows.push(start);
    else if (isHeading) rows.push(betweenRow([line]));
    else if (labelsEvidence(text) || (evidence.length > 0 && !inGroups.has(line))) evidence.push(line);
  }
  closeEvidence();
  return { rows, layouts: [shapedLayout(framework)] };
}
