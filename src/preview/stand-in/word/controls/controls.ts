import { WordError } from '../../host/word-error';
import { XmlElement } from '../../xml/nodes';
import { controlLevel, isRunControl } from './control-level';
import { assertDeletable, emptyBlocks, removeBlock } from '../text/deletion';
import { markDeleted } from '../revisions';
import { contentOf, controlRegion } from '../tables/region';
import { controlPropertyOrder } from '../schema-order';
import type { StandInOptions } from '../../options';
import { within, type Span } from '../text/walk';
import type { WordDocument } from '../word-document';

/** The children of `w:sdtPr` that make a control something else than rich text. */
const otherTypes = [
  'text',
  'checkbox',
  'dropDownList',
  'comboBox',
  'date',
  'picture',
  'group',
  'equation',
  'citation',
  'bibliography',
  'docPartList',
  'docPartObj',
  'repeatingSection',
  'repeatingSectionItem',
  'entityPicker',
];

/** The namespace of what Word 2013 added to controls. */
const word2013 = 'http://schemas.microsoft.com/office/word/2012/wordml';

/** Whether a control is a rich-text one, the only kind that the object model knows before WordApi 1.5. */
export function isRichText(control: XmlElement): boolean {
  const properties = control.child('sdtPr')?.elements() ?? [];
  return !properties.some(({ local }) => otherTypes.includes(local));
}

/**
 * The controls that a span touches, as `contentControls` lists them: rich text alone (office-js#2160), and
 * none that lies in a text box.
 */
export function controlsIn(root: XmlElement, span: Span, options: StandInOptions): XmlElement[] {
  const listed = (control: XmlElement): boolean =>
    isRichText(control) && (options.listsCellControls || ['run', 'block'].includes(controlLevel(control)));
  return within(root, span, 'sdt').filter(listed);
}

/** The number in `w:id`, 0 where a control has none. */
export function idOf(control: XmlElement): number {
  return Number(control.child('sdtPr')?.child('id')?.attribute('val') ?? 0);
}

/** The value of a property of a control, '' where it has none. */
export function controlProperty(control: XmlElement, local: string): string {
  return control.child('sdtPr')?.child(local)?.attribute('val') ?? '';
}

/** Sets a property of a control, or takes it away with ''. */
export function setControlProperty(
  document: WordDocument,
  control: XmlElement,
  local: string,
  value: string,
): void {
  const { words, tree } = document;
  const properties = propertiesOf(document, control);
  const present = properties.child(local);
  if (value === '') {
    if (present) tree.remove(present);
    return;
  }
  if (present) {
    const attribute = present.attributes.find((each) => each.local === 'val');
    tree.setAttribute(present, { ...(attribute ?? words.attribute('val', '')), value });
    return;
  }
  const element = ['color', 'appearance'].includes(local)
    ? word2013Element(document, local, value)
    : words.element(local, { val: value });
  words.place(properties, element, controlPropertyOrder);
}

/** Sets a property of a control that is there or not. */
export function setControlFlag(
  document: WordDocument,
  control: XmlElement,
  local: string,
  on: boolean,
): void {
  const properties = propertiesOf(document, control);
  const present = properties.child(local);
  if (present) document.tree.remove(present);
  if (on) document.words.place(properties, document.words.element(local), controlPropertyOrder);
}

/** Deletes a control, with its content or without. */
export function deleteControl(document: WordDocument, control: XmlElement, keepContent: boolean): void {
  assertDeletable(document, control);
  const holdsTable = control.descendants('tbl').length > 0;
  if (!keepContent && holdsTable && document.options.keepsTables) throw new WordError('GeneralException');
  const { tree } = document;
  if (!keepContent && document.tracksChanges) {
    // The control stays listed until the deletion is accepted (office-js#1299).
    for (const run of contentOf(control).descendants('r')) markDeleted(document, run);
    return;
  }
  if (keepContent || !isRunControl(control)) {
    const { blocks } = controlRegion(control);
    if (!keepContent && controlLevel(control) === 'block') {
      removeBlock(document, control);
      return;
    }
    if (!keepContent && blocks) emptyBlocks(document, blocks);
    tree.unwrap(control, contentOf(control));
    return;
  }
  tree.remove(control);
}

function propertiesOf(document: WordDocument, control: XmlElement): XmlElement {
  const present = control.child('sdtPr');
  if (present) return present;
  const made = document.words.element('sdtPr');
  document.tree.insert(control, 0, made);
  return made;
}

function word2013Element(document: WordDocument, local: string, value: string): XmlElement {
  const declared = document.root.attributes.find(
    (each) => each.name.startsWith('xmlns:') && each.value === word2013,
  );
  const prefix = declared?.local ?? 'w15';
  const declaration = {
    name: `xmlns:${prefix}`,
    namespace: 'http://www.w3.org/2000/xmlns/',
    local: prefix,
    value: word2013,
  };
  return new XmlElement(`${prefix}:${local}`, word2013, [
    ...(declared ? [] : [declaration]),
    // `w15:color` is of WordprocessingML's own type of colour, so its attribute is too.
    local === 'color'
      ? document.words.attribute('val', value)
      : { name: `${prefix}:val`, namespace: word2013, local: 'val', value },
  ]);
}
