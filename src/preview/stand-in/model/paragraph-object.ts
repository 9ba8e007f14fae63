import { found } from '../host/word-error';
import { deleteParagraph } from '../word/text/deletion';
import { paragraphRegion } from '../word/tables/region';
import { paragraphPropertyOrder } from '../word/schema-order';
import { inside } from '../word/text/story-range';
import { nestingLevel } from '../word/tables/tables';
import { insertTable } from '../word/tables/insert-table';
import { touched } from '../word/text/walk';
import type { XmlElement } from '../xml/nodes';
import { insertLocation, number } from './arguments';
import { type Argument, hostObject, type HostObject, type Model, type Scalar } from './host-object';
import { textMembers } from './text-members';

/** `Word.Paragraph`. */
export function paragraphObject(model: Model, paragraph: XmlElement): HostObject {
  const { document } = model;
  const region = () => paragraphRegion(paragraph);
  const all = () => touched(document.root, inside(document.body), 'p');
  const neighbour = (step: number): HostObject =>
    model.paragraph(found(all()[all().indexOf(paragraph) + step]));
  const members = () => {
    const common = textMembers(model, region, {
      insertText: ['Replace', 'Start', 'End'],
      insertParagraph: ['Before', 'After'],
      getRange: ['Whole', 'Start', 'End', 'After', 'Content'],
    });
    return {
      scalars: {
        ...common.scalars,
        ...formatScalars(model, paragraph),
        TableNestingLevel: { get: () => nestingLevel(paragraph) },
        IsLastParagraph: { get: () => all().at(-1) === paragraph },
      },
      objects: common.objects,
      methods: {
        ...common.methods,
        InsertTable: (rows: Argument, columns: Argument, location: Argument, values: Argument) =>
          model.table(
            insertTable(
              document,
              paragraph,
              { rows: number(rows), columns: number(columns) },
              insertLocation(location, ['Before', 'After']),
              values,
            ),
          ),
        GetNext: () => neighbour(1),
        GetPrevious: () => neighbour(-1),
        Delete: () => deleteParagraph(document, paragraph),
        DetachFromList: () => leaveList(model, paragraph),
      },
    };
  };
  return hostObject('Paragraph', members, {
    identity: { _Id: document.idOf(paragraph) },
    region,
    exists: () => document.tree.contains(paragraph),
  });
}

/** Takes a paragraph out of its list, whether it is in one by itself or by its style. */
function leaveList(model: Model, paragraph: XmlElement): void {
  const { tree, words, styles } = model.document;
  const properties = paragraph.child('pPr');
  const own = properties?.child('numPr');
  if (own) tree.remove(own);
  if (!properties || !styles.paragraphProperties(paragraph).some((each) => each.child('numPr'))) return;
  // The number 0 stands for "no list" where the style has one (ISO/IEC 29500-1, 17.9.18).
  const none = words.element('numPr', {}, [words.element('numId', { val: '0' })]);
  words.place(properties, none, paragraphPropertyOrder);
}

const alignments: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};

/** Formatting of a paragraph, from itself or its style. Lengths are in points. */
function formatScalars(model: Model, paragraph: XmlElement): Record<string, Scalar> {
  const sources = model.document.styles.paragraphProperties(paragraph);
  const child = (local: string): XmlElement | null =>
    sources.map((each) => each.child(local)).find((each) => each !== null) ?? null;
  const points = (local: string, attribute: string) => ({
    get: () => Number(child(local)?.attribute(attribute) ?? 0) / 20,
  });
  const listNumber = child('numPr')?.child('numId')?.attribute('val');
  return {
    IsListItem: { get: () => listNumber !== undefined && listNumber !== '0' },
    Alignment: { get: () => alignments[child('jc')?.attribute('val') ?? 'left'] ?? 'Unknown' },
    OutlineLevel: { get: () => Number(child('outlineLvl')?.attribute('val') ?? 9) + 1 },
    LeftIndent: points('ind', 'left'),
    RightIndent: points('ind', 'right'),
    FirstLineIndent: points('ind', 'firstLine'),
    SpaceBefore: points('spacing', 'before'),
    SpaceAfter: points('spacing', 'after'),
    LineSpacing: points('spacing', 'line'),
  };
}
