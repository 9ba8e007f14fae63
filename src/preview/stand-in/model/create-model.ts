import { found, WordError } from '../host/word-error';
import { controlProperty, idOf } from '../word/controls/controls';
import type { WordDocument } from '../word/word-document';
import type { XmlElement } from '../xml/nodes';
import { number } from './arguments';
import { contentControlObject } from './content-control-object';
import { documentObject } from './document-object';
import { type Argument, hostObject, type HostObject, type Members, type Model } from './host-object';
import { paragraphObject } from './paragraph-object';
import { rangeObject } from './range-object';
import { cellObject, rowObject, tableObject } from './table-objects';
import { bodyRegion, type Region } from '../word/tables/region';
import { textMembers } from './text-members';
import { fontProperties, readFont, writeFont } from '../word/formats/fonts';

/** The objects of a document, as its client sees them. */
export function createModel(document: WordDocument): Model {
  const model: Model = {
    document,
    documentObject: () => documentObject(model),
    body: (container) => bodyObject(model, container),
    control: (control) => contentControlObject(model, control),
    paragraph: (paragraph) => paragraphObject(model, paragraph),
    range: (range) => rangeObject(model, range),
    table: (table) => tableObject(model, table),
    row: (row) => rowObject(model, row),
    cell: (cell) => cellObject(model, cell),
    font: (region) => fontObject(model, region),
    collection,
    controls: (items) => controlCollection(model, items),
  };
  return model;
}

/** A collection that looks its items up anew whenever it is asked. */
function collection(
  itemClass: string,
  items: () => readonly HostObject[],
  methods: Members['methods'] = {},
): HostObject {
  const all = (): Members['methods'] => ({
    GetFirst: () => found(items()[0]),
    GetLast: () => found(items().at(-1)),
    GetItemAt: (index: Argument) => found(items()[number(index)]),
    GetCount: () => items().length,
    ...methods,
  });
  return hostObject(`${itemClass}Collection`, () => ({ methods: all() }), { items });
}

function controlCollection(model: Model, elements: () => readonly XmlElement[]): HostObject {
  const having = (wanted: (control: XmlElement) => boolean): HostObject =>
    model.controls(() => elements().filter(wanted));
  return collection('ContentControl', () => elements().map((each) => model.control(each)), {
    GetById: (id: Argument) => model.control(found(elements().find((each) => idOf(each) === id))),
    GetByTag: (tag: Argument) => having((each) => controlProperty(each, 'tag') === tag),
    GetByTitle: (title: Argument) => having((each) => controlProperty(each, 'alias') === title),
    GetByTypes: (types: Argument) => {
      if (!Array.isArray(types)) throw new WordError('InvalidArgument');
      return having((each) =>
        types.some((type) => each.child('sdtPr') !== null && isOfType(model, each, type)),
      );
    },
  });
}

function isOfType(model: Model, control: XmlElement, type: unknown): boolean {
  return type === 'RichText' || model.control(control).members().scalars['Subtype']?.get() === type;
}

/** `Word.Body`: of the document, or of a table cell. */
function bodyObject(model: Model, container: XmlElement): HostObject {
  const region = () => bodyRegion(container);
  const members = () => {
    const common = textMembers(model, region, {
      insertText: ['Replace', 'Start', 'End'],
      insertParagraph: ['Start', 'End'],
      getRange: ['Whole', 'Start', 'End', 'After', 'Content'],
    });
    const type = container.local === 'tc' ? 'TableCell' : 'MainDoc';
    return { ...common, scalars: { ...common.scalars, Type: { get: () => type } } };
  };
  return hostObject('Body', members, { region, exists: () => model.document.tree.contains(container) });
}

/** `Word.Font` of a part of the document. */
function fontObject(model: Model, region: () => Region): HostObject {
  const { document } = model;
  const scalars = Object.keys(fontProperties).map((name) => {
    const scalar = {
      get: () => readFont(document, region().content, name),
      set: (value: unknown) => {
        // A paragraph's own mark takes on its formatting, that of a control or range only where it covers one.
        const { element, whole, content } = region();
        writeFont(document, element?.local === 'p' ? whole : content, name, value);
      },
    };
    return [name, scalar] as const;
  });
  return hostObject('Font', () => ({ scalars: Object.fromEntries(scalars) }));
}
