import { WordError } from '../host/word-error';
import { controlLevel } from '../word/controls/control-level';
import {
  controlProperty,
  deleteControl,
  idOf,
  setControlFlag,
  setControlProperty,
} from '../word/controls/controls';
import { placeholderOf, showPlaceholder } from '../word/controls/placeholders';
import { locksContent, locksControl } from '../word/controls/protection';
import { controlRegion } from '../word/tables/region';
import { parseColour } from '../word/formats/colours';
import { showsPlaceholder } from '../word/text/story-text';
import { isOn } from '../word/vocabulary';
import type { XmlElement } from '../xml/nodes';
import { text } from './arguments';
import { hostObject, type Argument, type HostObject, type Model, type Scalar } from './host-object';
import { textMembers } from './text-members';

/** `Word.ContentControl`. */
export function contentControlObject(model: Model, control: XmlElement): HostObject {
  const { document } = model;
  const region = () => controlRegion(control);
  const members = () => {
    const common = textMembers(model, region, {
      insertText: ['Replace', 'Start', 'End'],
      insertParagraph: ['Before', 'After', 'Start', 'End'],
      getRange: ['Whole', 'Before', 'Start', 'End', 'After', 'Content'],
    });
    return {
      scalars: { ...common.scalars, ...propertyScalars(model, control) },
      objects: common.objects,
      methods: {
        ...common.methods,
        Delete: (keepContent: Argument) => deleteControl(document, control, keepContent === true),
      },
    };
  };
  return hostObject('ContentControl', members, {
    identity: { Id: idOf(control) },
    region,
    exists: () => document.tree.contains(control),
  });
}

const subtypes = {
  run: 'RichTextInline',
  block: 'RichTextParagraphs',
  cell: 'RichTextTableCell',
  row: 'RichTextTableRow',
};
const appearances: Readonly<Record<string, string>> = {
  boundingBox: 'BoundingBox',
  tags: 'Tags',
  hidden: 'Hidden',
};

function propertyScalars(model: Model, control: XmlElement): Record<string, Scalar> {
  const { document } = model;
  const property = (local: string): Scalar => ({
    get: () => controlProperty(control, local),
    set: (value) => setControlProperty(document, control, local, text(value)),
  });
  return {
    Id: { get: () => idOf(control) },
    Tag: property('tag'),
    Title: property('alias'),
    Type: { get: () => 'RichText' },
    Subtype: { get: () => subtypes[controlLevel(control)] },
    PlaceholderText: {
      get: () => placeholderOf(document, control),
      set: (value) => {
        if (document.options.placeholderIsFixed) throw new WordError('GeneralException');
        document.placeholders.set(control, text(value));
        if (showsPlaceholder(control)) showPlaceholder(document, control);
      },
    },
    Appearance: {
      get: () => appearances[controlProperty(control, 'appearance')] ?? 'BoundingBox',
      set: (value) => {
        const name = Object.keys(appearances).find((each) => appearances[each] === value);
        if (!name) throw new WordError('InvalidArgument');
        setControlProperty(document, control, 'appearance', name);
      },
    },
    Color: {
      get: () => `#${controlProperty(control, 'color') || '000000'}`,
      set: (value) => setControlProperty(document, control, 'color', parseColour(value).slice(1)),
    },
    RemoveWhenEdited: {
      get: () => isOn(control.child('sdtPr')?.child('temporary') ?? null),
      set: (value) => setControlFlag(document, control, 'temporary', value === true),
    },
    ...lockScalars(model, control),
  };
}

function lockScalars(model: Model, control: XmlElement): Record<string, Scalar> {
  const lock = (edit: boolean, remove: boolean): void => {
    const value = edit && remove ? 'sdtContentLocked' : edit ? 'contentLocked' : remove ? 'sdtLocked' : '';
    setControlProperty(model.document, control, 'lock', value);
  };
  return {
    CannotEdit: {
      get: () => locksContent(control),
      set: (value) => lock(value === true, locksControl(control)),
    },
    CannotDelete: {
      get: () => locksControl(control),
      set: (value) => lock(locksContent(control), value === true),
    },
  };
}
