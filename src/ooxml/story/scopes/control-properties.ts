import { isOn, isOnValue, valueOf, wholeNumberOf } from '../../xml/attributes';
import type { Control } from '../../model';
import { Scope, type Step } from './scope';
import type { XmlElement } from '../../xml/parse-xml';

type ControlType = Control['type'];

/** The element of `w:sdtPr` that says what a control is. A control without one is rich text. */
const TYPES: ReadonlyMap<string, ControlType> = new Map([
  ['w:richText', 'richText'],
  ['w:text', 'plainText'],
  ['w14:checkbox', 'checkBox'],
  ['w:dropDownList', 'dropDown'],
  ['w:comboBox', 'comboBox'],
  ['w:date', 'date'],
  ['w:picture', 'picture'],
  ['w:docPartObj', 'other'],
  ['w:docPartList', 'other'],
  ['w:equation', 'other'],
  ['w:group', 'other'],
  ['w:citation', 'other'],
  ['w:bibliography', 'other'],
  ['w15:repeatingSection', 'other'],
  ['w15:repeatingSectionItem', 'other'],
]);

/** The type of control that an element of `w:sdtPr` says; undefined for one that says something else. */
export function typeOfControl(element: string): ControlType | undefined {
  return TYPES.get(element);
}

/** Reads a `w:sdtPr`. */
export class ControlPropertiesScope extends Scope {
  private id: number | null = null;
  private tag: string | null = null;
  private title: string | null = null;
  private type: ControlType = 'richText';
  private showingPlaceholder = false;
  private checked = false;

  open(element: XmlElement): Step {
    switch (element.name) {
      case 'w:id':
        this.id = signed(wholeNumberOf(element));
        break;
      case 'w:tag':
        this.tag = valueOf(element) ?? null;
        break;
      case 'w:alias':
        this.title = valueOf(element) ?? null;
        break;
      case 'w:showingPlcHdr':
        this.showingPlaceholder = isOn(element);
        break;
      case 'w14:checked':
        this.checked = isOnValue(element.attributes['w14:val']);
        break;
    }
    const type = typeOfControl(element.name);
    if (type === undefined) return 'skip';
    this.type = type;
    return type === 'checkBox' ? 'through' : 'skip';
  }

  /** The control that these properties make, where it stands. */
  control(level: Control['level'], parent: Control | null): Control {
    const { id, tag, title, type, showingPlaceholder } = this;
    const checked = type === 'checkBox' ? this.checked : null;
    return { id, tag, title, level, type, showingPlaceholder, checked, parent };
  }
}

/** Ids are signed 32-bit numbers; some producers write the same bits as an unsigned one. */
function signed(id: number | undefined): number | null {
  return id === undefined ? null : id | 0;
}
