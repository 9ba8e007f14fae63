import { isOn, isOnValue, valueOf, wholeNumberOf } from '../../xml/attributes';
import type { Control } from '../../model';
import type { DataBinding } from '../data-binding';
import { shownDate } from '../shown-date';
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

/** Controls with properties inside the element that says their type. */
const HOLDERS: ReadonlySet<ControlType> = new Set(['checkBox', 'dropDown', 'comboBox', 'date']);

/** Controls that show what is stored. */
const SHOWS_STORED: ReadonlySet<ControlType> = new Set([
  'richText',
  'plainText',
  'checkBox',
  'dropDown',
  'comboBox',
  'date',
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
  private binding: DataBinding | null = null;
  /** What a list shows for each value that it stores. */
  private readonly entries = new Map<string, string>();
  /** How a date control shows a day; null where it shows the stored text as it is. */
  private datePicture: string | null = null;
  private dateStoredAsText = false;

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
      case 'w:dataBinding':
        this.binding = {
          store: element.attributes['w:storeItemID'] ?? '',
          path: element.attributes['w:xpath'] ?? '',
        };
        break;
      case 'w:listItem': {
        const shown = element.attributes['w:displayText'];
        if (shown !== undefined) this.entries.set(element.attributes['w:value'] ?? shown, shown);
        break;
      }
      case 'w:dateFormat':
        this.datePicture = valueOf(element) ?? null;
        break;
      case 'w:storeMappedDataAs':
        this.dateStoredAsText = valueOf(element) === 'text';
        break;
      case 'w14:checked':
        this.checked = isOnValue(element.attributes['w14:val']);
        break;
    }
    const type = typeOfControl(element.name);
    if (type === undefined) return 'skip';
    this.type = type;
    return HOLDERS.has(type) ? 'through' : 'skip';
  }

  /**
   * The control that these properties make, where it stands.
   *
   * @param stored what the part holds to which the control is bound; null for none
   */
  control(level: Control['level'], parent: Control | null, stored: string | null): Control {
    const { id, tag, title, type } = this;
    const isBox = type === 'checkBox';
    const checked = isBox ? (stored === null ? this.checked : isOnValue(stored.trim().toLowerCase())) : null;
    const showingPlaceholder = stored === null || isBox ? this.showingPlaceholder : stored === '';
    return { id, tag, title, level, type, showingPlaceholder, checked, parent };
  }

  /**
   * What Word shows of the part to which the control is bound, whatever text was kept in the document; null
   * where the control is not bound, or shows something else.
   *
   * @param read gives the text at a binding; null for none
   */
  stored(read: (binding: DataBinding) => string | null): string | null {
    if (this.binding === null || !SHOWS_STORED.has(this.type)) return null;
    const text = read(this.binding);
    if (text === null || (this.type === 'richText' && text.trimStart().startsWith('<'))) return null;
    if (this.datePicture !== null && !this.dateStoredAsText && text !== '') {
      return shownDate(text, this.datePicture);
    }
    return this.entries.get(text) ?? text;
  }
}

/** Ids are signed 32-bit numbers; some producers write the same bits as an unsigned one. */
function signed(id: number | undefined): number | null {
  return id === undefined ? null : id | 0;
}
