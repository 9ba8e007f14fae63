import { isOn, valueOf } from '../xml/attributes';
import { typeOfControl } from '../story/scopes/control-properties';
import type { XmlElement } from '../xml/parse-xml';

/** Properties that Word numbers or names anew as it likes. */
const renamed = new Set(['w:id', 'w:placeholder', 'w:docPart']);

/** What the properties of a control say, for comparing them. */
export class ControlProperties {
  tag: string | null = null;
  isRichText = true;
  showsPlaceholder = false;
  /** All of them, one after the other. */
  told = '';

  /** Takes an element of the properties, and how it is told. */
  note(element: XmlElement, told: string): void {
    const { name } = element;
    if (name === 'w:tag') this.tag = valueOf(element) ?? null;
    else if (name === 'w:showingPlcHdr') this.showsPlaceholder = isOn(element);
    else if ((typeOfControl(name) ?? 'richText') !== 'richText') this.isRichText = false;
    if (!renamed.has(name)) this.told += told;
  }
}
