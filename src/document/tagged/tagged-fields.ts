import type { Involvement, PlanRow, StatutoryAnswer } from '../../assessment/assessment';
import type { AspectId, Framework } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';
import { keyOf, parseKey } from '../../framework/tags';
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
  private byKey: ReadonlyMap<string, Control | null> | null = null;

  constructor(
    private readonly framework: Framework,
    private readonly story: Story,
  ) {}

  /** The text in the control at a place; null without one, or where it is empty. */
  text(place: Place): string | null {
    const control = this.controls.get(keyOf(place));
    if (control === undefined || control?.showingPlaceholder === true) return null;
    const field = this.fields.get(keyOf(place));
    return field === undefined ? null : written(this.framework, textOf(field.lines));
  }

  /** What the fields for people and for the action plan say, by their key (see `keyOf`); '' in an empty one. */
  texts(): Readonly<Record<string, string>> {
    const texts: Record<string, string> = {};
    for (const control of this.story.controls) {
      const place = placeOf(this.framework, control);
      if (control.type !== 'richText' || place === null || !isFieldPlace(place)) continue;
      texts[keyOf(place)] = evidenceText(this.framework, this.text(place) ?? '');
    }
    return texts;
  }

  /** A row made of an aspect's tagged statements and evidence; null where it has none. */
  row(aspect: AspectId): BenchmarkRow | null {
    const statements = new Map(
      this.framework.levels.flatMap(({ key: level }) => {
        const field = this.fields.get(keyOf({ kind: 'statement', aspect, level }));
        return field === undefined
          ? []
          : [[level, viewStatement(field.lines, { fill: field.fill, border: null })] as const];
      }),
    );
    if (statements.size === 0) return null;
    const bestFit = this.fields.get(keyOf({ kind: 'bestFit', aspect }))?.lines ?? [];
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
        ...(this.fields.get(keyOf({ kind: 'evidence', aspect }))?.lines ?? []),
      ],
      signs: noSigns,
    };
  }

  /** The answer to a statutory item: by its two boxes, or written in one control. */
  statutory(item: StatutoryAnswer['number']): YesNo {
    const yes = this.ticked({ kind: 'statutory', item, answer: 'yes' });
    const no = this.ticked({ kind: 'statutory', item, answer: 'no' });
    if (yes === true || no === true) return yes === no ? 'both' : yes === true ? 'yes' : 'no';
    const whole = this.fields.get(keyOf({ kind: 'statutory', item, answer: null }));
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
    const rows = new Set([...this.fields.keys()].flatMap((key) => planRowOf(key)));
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
      const place = placeOf(this.framework, control);
      if (place?.kind === 'statement') tagged.add(place.aspect);
    }
    return aspectsOf(this.framework).flatMap(({ id }) => (tagged.has(id) ? [id] : []));
  }

  private ticked(place: Place): boolean | null {
    const control = this.controls.get(keyOf(place));
    if (control === undefined) return null;
    if (control?.type === 'checkBox') return control.checked;
    const field = this.fields.get(keyOf(place));
    if (field === undefined) return null;
    const boxes = field.lines.flatMap(answerTokens).filter((token) => token.kind !== 'word');
    return boxes.some((token) => token.kind !== 'box' || token.checked);
  }

  private get fields(): ReadonlyMap<string, TaggedField> {
    return (this.read ??=
      this.controls.size > 0 ? fieldsIn(this.framework, this.story.blocks) : new Map<string, TaggedField>());
  }

  /** The control of each place; null where several have its tag, so that what they hold together counts. */
  private get controls(): ReadonlyMap<string, Control | null> {
    if (this.byKey === null) {
      const byKey = new Map<string, Control | null>();
      for (const control of this.story.controls) {
        const place = placeOf(this.framework, control);
        if (place === null) continue;
        const key = keyOf(place);
        byKey.set(key, byKey.has(key) ? null : control);
      }
      this.byKey = byKey;
    }
    return this.byKey;
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function planRowOf(key: string): number[] {
  const place = parseKey(key);
  return place?.kind === 'plan' ? [place.row] : [];
}

/** The contents of every tagged control. */
function fieldsIn(framework: Framework, blocks: readonly Block[]): Map<string, TaggedField> {
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
      const place = placeOf(framework, control);
      if (place === null) continue;
      const key = keyOf(place);
      const field = fields.get(key) ?? { lines: [], fill };
      field.lines.push(partIn(line, control));
      fields.set(key, field);
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
