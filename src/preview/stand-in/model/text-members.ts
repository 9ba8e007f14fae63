import { insertControl } from '../word/controls/insert-control';
import { controlsIn, isRichText } from '../word/controls/controls';
import { excerpt } from '../word/text/excerpt';
import { clearRegion } from '../word/text/clearing';
import { insertText } from '../word/text/insert-text';
import { insertParagraph } from '../word/text/paragraphs';
import { spanAt, type InsertLocation, type RangeLocation, type Region } from '../word/tables/region';
import { search } from '../word/text/search';
import { collapsed } from '../word/text/story-range';
import { textOf } from '../word/text/story-text';
import { touched, within } from '../word/text/walk';
import { flatOpc } from '../package/flat-opc';
import { found, WordError } from '../host/word-error';
import { elementAt } from '../xml/positions';
import { isWithin, type XmlElement } from '../xml/nodes';
import { insertLocation, rangeLocation, text } from './arguments';
import type { HostObject, Members, Model } from './host-object';
import { searchOptionsOf } from './search-options-object';
import { paragraphStyle } from './style-members';

/** Which places an object allows for inserting and for `getRange`. */
interface TextPlaces {
  readonly insertText: readonly InsertLocation[];
  readonly insertParagraph: readonly InsertLocation[];
  readonly getRange: readonly RangeLocation[];
}

/** The members that body, control, paragraph and range have in common. */
export function textMembers(model: Model, region: () => Region, places: TextPlaces): Members {
  const { document } = model;
  return {
    scalars: {
      Text: { get: () => textOf(document.root, region().content, document.options) },
      ...paragraphStyle(document, () => touched(document.root, region().content, 'p')),
    },
    objects: {
      Font: () => model.font(region),
      Paragraphs: () =>
        model.collection('Paragraph', () =>
          touched(document.root, region().content, 'p').map((each) => model.paragraph(each)),
        ),
      ContentControls: () =>
        model.controls(() => controlsIn(document.root, region().content, document.options)),
      Tables: () =>
        model.collection('Table', () =>
          within(document.root, region().content, 'tbl').map((each) => model.table(each)),
        ),
      ...parentMembers(model, region),
    },
    methods: {
      InsertText: (words, location) =>
        model.range(insertText(document, region(), text(words), insertLocation(location, places.insertText))),
      InsertParagraph: (words, location) =>
        model.paragraph(
          insertParagraph(document, region(), text(words), insertLocation(location, places.insertParagraph)),
        ),
      InsertContentControl: () => model.control(insertControl(document, region())),
      GetRange: (location) =>
        model.range(document.range(spanAt(region(), rangeLocation(location, places.getRange)))),
      Clear: () => clearRegion(document, region()),
      ...readingMembers(model, region),
    },
  };
}

/** The members of everything that can be read, searched and selected, tables among it. */
export function readingMembers(model: Model, region: () => Region): Members['methods'] {
  const { document } = model;
  return {
    Search: (words, options) =>
      model.collection(
        'Range',
        rangesOnce(model, search(document.root, region().content, text(words), searchOptionsOf(options))),
      ),
    GetOoxml: () => {
      if (document.options.failsOnOoxml) throw new WordError('GeneralException');
      if (document.options.ooxmlTakesFocus) document.comment = null;
      return flatOpc(document.file, excerpt(document, region()));
    },
    Select: (mode) => {
      const { whole, content } = region();
      if (mode === 'Start') document.select(collapsed(content.start));
      else if (mode === 'End') document.select(collapsed(content.end));
      else document.select(whole);
    },
  };
}

/** The surroundings of a region. */
export function parentMembers(model: Model, region: () => Region): Members['objects'] {
  const { document } = model;
  const enclosing = (local: string): XmlElement[] => {
    const { element, content } = region();
    const start = element?.parent ?? elementAt(content.start);
    const end = element?.parent ?? elementAt(content.end);
    const parents: XmlElement[] = [];
    for (let at: XmlElement | null = start; at; at = at.parent) {
      if (at.local === local && isWithin(end, at)) parents.push(at);
    }
    return parents;
  };
  return {
    ParentTable: () => model.table(found(enclosing('tbl')[0])),
    ParentTableCell: () => model.cell(found(enclosing('tc')[0])),
    ParentBody: () => model.body(enclosing('tc')[0] ?? document.body),
    ParentContentControl: () => {
      const controls = enclosing('sdt');
      // Word fails from inside a plain-text control (office-js#1302).
      if (controls[0]?.child('sdtPr')?.child('text')) throw new WordError('GeneralException');
      return model.control(found(controls.find(isRichText)));
    },
  };
}

function rangesOnce(model: Model, spans: ReturnType<typeof search>): () => readonly HostObject[] {
  const ranges = spans.map((span) => model.range(model.document.range(span)));
  return () => ranges;
}
