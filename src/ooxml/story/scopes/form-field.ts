import { isOn, valueOf, wholeNumberOf } from '../../xml/attributes';
import { Scope, type Step } from './scope';
import type { StoryBuilder } from '../story-builder';
import type { XmlElement } from '../../xml/parse-xml';

/** Reads a legacy form field (`w:ffData`). A text field needs nothing: its text is the field's result. */
export class FormFieldScope extends Scope {
  private kind: 'text' | 'checkBox' | 'dropDown' = 'text';
  private checked: boolean | undefined;
  private checkedByDefault = false;
  private chosen: number | undefined;
  private chosenByDefault = 0;
  private readonly entries: string[] = [];

  constructor(private readonly story: StoryBuilder) {
    super();
  }

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:checkBox':
        this.kind = 'checkBox';
        return 'through';
      case 'w:ddList':
        this.kind = 'dropDown';
        return 'through';
      case 'w:checked':
        this.checked = isOn(element);
        break;
      case 'w:default':
        if (this.kind === 'checkBox') this.checkedByDefault = isOn(element);
        else this.chosenByDefault = wholeNumberOf(element) ?? 0;
        break;
      case 'w:result':
        this.chosen = wholeNumberOf(element);
        break;
      case 'w:listEntry':
        this.entries.push(valueOf(element) ?? '');
        break;
    }
    return 'skip';
  }

  override close(): void {
    if (this.kind === 'checkBox') this.story.addFieldBox(this.checked ?? this.checkedByDefault);
    if (this.kind === 'dropDown') {
      this.story.addFieldChoice(this.entries[this.chosen ?? this.chosenByDefault] ?? '');
    }
  }
}

/** Reads a `w:fldChar`: the beginning, the middle or the end of a field. */
export class FieldCharacterScope extends Scope {
  constructor(
    type: string | undefined,
    private readonly story: StoryBuilder,
  ) {
    super();
    if (type === 'begin') story.fields.begin();
    if (type === 'separate') story.fields.separate();
    if (type === 'end') story.fields.end();
  }

  open(element: XmlElement): Step {
    return element.name === 'w:ffData' ? new FormFieldScope(this.story) : 'skip';
  }
}
