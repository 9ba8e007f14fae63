import type { Form } from './form';
import type { Layout } from './layout';
import { lines } from './layout';
import { aspects, levelNames, type LevelName, type WordedAspect } from './wording';
import { cell, control, highlight, paragraph, plain, run } from './wordprocessing';

/** Where a tagged control stands: in a paragraph, round paragraphs in a cell, or round the cell. */
export type ControlLevel = 'run' | 'block' | 'cell';

export interface TaggedOptions {
  /** The same id on every control, as some programs leave after copying. */
  readonly sameId?: boolean;
}

/** A number of its own for each aspect and field. */
function controlId(aspect: WordedAspect, field: number, options: TaggedOptions): number {
  return options.sameId === true ? 1000 : 1000 + aspects.indexOf(aspect) * 10 + field;
}

/** The statement's cell with a control tagged `send/hertfordshire-2019/1a/expected`, highlighted where it is the best fit. */
export function taggedStatement(
  form: Form,
  aspect: WordedAspect,
  level: LevelName,
  at: ControlLevel,
  options: TaggedOptions = {},
): string {
  const tag = `send/hertfordshire-2019/${aspect.id}/${level}`;
  const id = controlId(aspect, levelNames.indexOf(level), options);
  const text = run(aspect.statements[level], form.ratings[aspect.id] === level ? highlight('yellow') : '');
  return inCell(at, { tag, id }, text, paragraph(text));
}

/** The evidence's cell with a control tagged `send/hertfordshire-2019/1a/evidence`; empty, it shows its placeholder. */
export function taggedEvidence(
  form: Form,
  aspect: WordedAspect,
  at: ControlLevel,
  options: TaggedOptions = {},
): string {
  const text = form.evidence[aspect.id];
  const properties = {
    tag: `send/hertfordshire-2019/${aspect.id}/evidence`,
    id: controlId(aspect, 4, options),
    placeholder: text === undefined,
  };
  const placeholder = run('Click or tap here to enter text.', '<w:rStyle w:val="PlaceholderText"/>');
  const runs = text === undefined ? placeholder : run(text);
  return inCell(at, properties, runs, text === undefined ? paragraph(placeholder) : lines(text));
}

function inCell(
  at: ControlLevel,
  properties: { tag: string; id: number },
  runs: string,
  blocks: string,
): string {
  if (at === 'run') return cell(paragraph(control(runs, properties)));
  if (at === 'block') return cell(control(blocks, properties) + plain(''));
  return control(cell(blocks), properties);
}

/** Statements and evidence in tagged controls that all stand at this level. */
export function taggedAt(
  at: ControlLevel,
  options: TaggedOptions = {},
): Pick<Layout, 'statement' | 'evidence'> {
  return {
    statement: (form, aspect, level) => taggedStatement(form, aspect, level, at, options),
    evidence: (form, aspect) => taggedEvidence(form, aspect, at, options),
  };
}
