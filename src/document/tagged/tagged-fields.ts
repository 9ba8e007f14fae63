import type { Involvement, PlanRow, StatutoryAnswer } from '../../assessment/assessment';
import type { AspectId, Framework } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';
import { parseTag, tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import type { Block, Control, Fill, Story } from '../../ooxml/model';
import { answerOf, answerTokens } from '../text/answer-tokens';
import type { YesNo } from '../text/answer-tokens';
import type { BenchmarkRow } from '../rows/benchmark-row';
import { noSigns } from '../marks/row-signs';
import { evidenceText } from '../rows/evidence';
import { isFieldPlace } from './field-texts';
import { controlsOf, lineOf, textOf } from '../lines';
import type { Line } from '../lines';
import { peopleOf } from '../sections/people';
import { placeOf } from './places';
import { written } from '../text/placeholders';
import { viewStatement } from '../marks/statement-view';

/** What stands in one tagged control. */
interface TaggedField {
  readonly lines: Line[];
  /** The shading of the cell that holds the control. */
  readonly fill: Fill;
}

/**
 * What a prepared document's tags say by themselves, for what its tables and headings no longer tell. Read
 * once, when first asked for.
 */
export class TaggedFields {
  private read: ReadonlyMap<string, TaggedField> | null = null;
  private byTag: ReadonlyMap<string, Control | null> | null = null;

  constructor(
    private readonly framework: Framework,
    private readonly story: Story,
  ) {}

  /** The text in the control at a place; null without one, or where it is empty. */
  text(place: Place): string | null {
    const control = this.controls.get(tagOf(place));
    if (control === undefined || control?.showingPlaceholder === true) return null;
    const field = this.fields.get(tagOf(place));
    return field === undefined ? null : written(this.framework, textOf(field.lines));
  }

  /** What the fields for people and for the action plan say, by tag; '' in an empty one. */
  texts(): Readonly<Record<string, string>> {
    const texts: Record<string, string> = {};
    for (const control of this.story.controls) {
      const place = placeOf(control);
      if (control.type !== 'richText' || place === null || !isFieldPlace(place)) continue;
      texts[tagOf(place)] = evidenceText(this.framework, this.text(place) ?? '');
    }
    return texts;
  }

  /** A row made of an aspect's tagged statements and evidence; null where it has none. */
  row(aspect: AspectId): BenchmarkRow | null {
    const statements = new Map(
      this.framework.levels.flatMap(({ key: level }) => {
        const field = this.fields.get(tagOf({ kind: 'statement', aspect, level }));
        return field === undefined
          ? []
          : [[level, viewStatement(field.lines, { fill: field.fill, border: null })] as const];
      }),
    );
    if (statements.size === 0) return null;
    const bestFit = this.fields.get(tagOf({ kind: 'bestFit', aspect }))?.lines ?? [];
    return {
      table: -1,
      layout: {
        levels: [],
        evidence: { left: 0, width: 0 },
        moreEvidence: [],
        signs: [],
        headings: [],
        within: null,
      },
      statements,
      tagged: [aspect],
      own: false,
      label: null,
      outcome: null,
      otherFills: [],
      merged: [],
      evidence: [
        ...bestFit.map((line) => ({ ...line, text: `Best fit: ${line.text}` })),
        ...(this.fields.get(tagOf({ kind: 'evidence', aspect }))?.lines ?? []),
      ],
      signs: noSigns,
    };
  }

  /** The answer to a statutory item: by its two boxes, or written in one control. */
  statutory(item: StatutoryAnswer['number']): YesNo {
    const yes = this.ticked({ kind: 'statutory', item, answer: 'yes' });
    const no = this.ticked({ kind: 'statutory', item, answer: 'no' });
    if (yes === true || no === true) return yes === no ? 'both' : yes === true ? 'yes' : 'no';
    const whole = this.fields.get(tagOf({ kind: 'statutory', item, answer: null }));
    return whole === undefined ? null : answerOf(whole.lines.flatMap(answerTokens));
  }

  /** Who took part of one group. */
  involvement(group: Involvement['group'], rows: number): Involvement {
    const people = range(rows).flatMap((row) =>
      peopleOf(this.framework, {
        name: this.text({ kind: 'involved', group, row, field: 'name' }) ?? '',
        role: this.text({ kind: 'involved', group, row, field: 'role' }) ?? '',
        date: this.text({ kind: 'involved', group, row, field: 'date' }) ?? '',
      }),
    );
    return { group, ticked: this.ticked({ kind: 'involved', group, row: null, field: 'ticked' }), people };
  }

  /** The action plan's rows that hold anything. */
  plan(): PlanRow[] {
    const rows = new Set([...this.fields.keys()].flatMap((tag) => planRowOf(tag)));
    return [...rows]
      .sort((a, b) => a - b)
      .map((row) =>
        Object.fromEntries(
          this.framework.plan.columns.map(({ key }) => [
            key,
            this.text({ kind: 'plan', row, column: key }) ?? '',
          ]),
        ),
      )
      .filter((row) => Object.values(row).some((text) => text !== ''));
  }

  /** The aspects whose statements have tags. */
  aspects(): AspectId[] {
    const tagged = new Set<AspectId>();
    for (const control of this.story.controls) {
      const place = placeOf(control);
      if (place?.kind === 'statement') tagged.add(place.aspect);
    }
    return aspectsOf(this.framework).flatMap(({ id }) => (tagged.has(id) ? [id] : []));
  }

  private ticked(place: Place): boolean | null {
    const control = this.controls.get(tagOf(place));
    if (control === undefined) return null;
    if (control?.type === 'checkBox') return control.checked;
    const field = this.fields.get(tagOf(place));
    if (field === undefined) return null;
    const boxes = field.lines.flatMap(answerTokens).filter((token) => token.kind !== 'word');
    return boxes.some((token) => token.kind !== 'box' || token.checked);
  }

  private get fields(): ReadonlyMap<string, TaggedField> {
    return (this.read ??=
      this.controls.size > 0 ? fieldsIn(this.story.blocks) : new Map<string, TaggedField>());
  }

  /** The control of each tag; null where several have the tag, so that what they hold together counts. */
  private get controls(): ReadonlyMap<string, Control | null> {
    if (this.byTag === null) {
      const byTag = new Map<string, Control | null>();
      for (const control of this.story.controls) {
        const place = placeOf(control);
        const tag = place === null ? null : tagOf(place);
        if (tag !== null) byTag.set(tag, byTag.has(tag) ? null : control);
      }
      this.byTag = byTag;
    }
    return this.byTag;
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function planRowOf(tag: string): number[] {
  const place = parseTag(tag);
  return place?.kind === 'plan' ? [place.row] : [];
}

/** The contents of every tagged control. */
function fieldsIn(blocks: readonly Block[]): Map<string, TaggedField> {
  const fields = new Map<string, TaggedField>();
  const waiting: { block: Block; fill: Fill }[] = blocks.map((block) => ({ block, fill: null })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { block, fill } = next;
    if (block.kind === 'table') {
      for (const row of [...block.rows].reverse()) {
        if (row.deleted) continue;
        for (const cell of [...row.cells].reverse()) {
          for (const inner of [...cell.blocks].reverse()) waiting.push({ block: inner, fill: cell.fill });
        }
      }
      continue;
    }
    if (block.control === null && block.content.every(({ control }) => control === null)) continue;
    const line = lineOf(block);
    for (const control of controlsOf(line)) {
      const place = placeOf(control);
      if (place === null) continue;
      const tag = tagOf(place);
      const field = fields.get(tag) ?? { lines: [], fill };
      field.lines.push(partIn(line, control));
      fields.set(tag, field);
    }
  }
  return fields;
}

/** The part of a line that lies in a control. */
function partIn(line: Line, control: ReturnType<typeof controlsOf>[number]): Line {
  const parts = line.parts.filter((part) => {
    for (let at = part.control; at !== null; at = at.parent) if (at === control) return true;
    return false;
  });
  if (parts.length === line.parts.length) return line;
  const text = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  return { ...line, parts, text, pictures: 0 };
}
