import { ControlPropertiesScope } from './control-properties';
import type { Control } from '../../model';
import { Scope, type Step } from './scope';
import type { StoryBuilder } from '../story-builder';
import type { XmlElement } from '../../xml/parse-xml';

/** Reads a content control (`w:sdt`), with one scope for what it holds at its level. */
export class ControlScope extends Scope {
  private readonly properties = new ControlPropertiesScope();
  private entered = false;

  constructor(
    private readonly level: Control['level'],
    private readonly story: StoryBuilder,
    private readonly content: Scope,
  ) {
    super();
  }

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:sdtPr':
        return this.properties;
      case 'w:sdtContent':
        this.enter();
        return this.content;
      case 'w:sdtEndPr':
        return 'skip';
      default:
        return 'unknown';
    }
  }

  /** A control without content is a control all the same. */
  override close(): void {
    this.enter();
    this.story.leaveControl();
  }

  private enter(): void {
    if (this.entered) return;
    this.entered = true;
    const { story, properties } = this;
    const stored = properties.stored((binding) => story.stored(binding));
    story.enterControl(properties.control(this.level, story.innermostControl, stored), stored);
  }
}
