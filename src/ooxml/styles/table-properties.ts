import { isOn, valueOf, wholeNumberOf } from '../xml/attributes';
import { Scope, type Step } from '../story/scopes/scope';
import { isLine, lookOf } from './borders';
import { shadingOf } from './shading';
import type { StoryBuilder } from '../story/story-builder';
import { widthOf } from '../story/columns';
import type { CellProperties } from '../story/table-builder';
import type { XmlElement } from '../xml/parse-xml';

/** Reads a `w:trPr`, with the tracked deletion of its row. Old properties (`w:trPrChange`) are left out. */
export class RowPropertiesScope extends Scope {
  constructor(private readonly story: StoryBuilder) {
    super();
  }

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:tblHeader':
        this.story.table?.markHeader(isOn(element));
        break;
      case 'w:gridBefore':
        this.story.table?.skipColumns(wholeNumberOf(element) ?? 0);
        break;
      case 'w:del':
        this.story.enterRevision('deleted');
        break;
    }
    return 'skip';
  }
}

/** Reads a `w:tcPr`, with the tracked deletion of its cell. Old properties (`w:tcPrChange`) are left out. */
export class CellPropertiesScope extends Scope {
  constructor(
    private readonly properties: CellProperties,
    private readonly story: StoryBuilder,
  ) {
    super();
  }

  open(element: XmlElement): Step {
    const { properties } = this;
    switch (element.name) {
      case 'w:gridSpan':
        properties.span = wholeNumberOf(element) ?? 1;
        break;
      case 'w:vMerge':
        properties.merge = valueOf(element) === 'restart' ? 'start' : 'continue';
        break;
      case 'w:hMerge':
        properties.continuesLeft = valueOf(element) !== 'restart';
        break;
      case 'w:tcW':
        properties.preferred = widthOf(element);
        break;
      case 'w:tcBorders':
        return 'through';
      case 'w:top':
      case 'w:left':
      case 'w:start':
      case 'w:bottom':
      case 'w:right':
      case 'w:end':
        if (isLine(element)) properties.border = `${properties.border ?? ''}${lookOf(element)};`;
        break;
      case 'w:shd':
        properties.fill = shadingOf(element);
        break;
      case 'w:cellDel':
        this.story.enterRevision('deleted');
        break;
    }
    return 'skip';
  }
}
