import type { XmlElement } from '../../xml/nodes';
import { controlProperty } from './controls';
import { insertText } from '../text/insert-text';
import { controlRegion } from '../tables/region';
import type { WordDocument } from '../word-document';

/** The signs of a check box that names none of its own, as Word draws them. */
const usualSigns = { checkedState: '2612', uncheckedState: '2610' } as const;

/** The controls in an element that are check boxes (Word 2010 and later). */
export function checkBoxesIn(element: XmlElement): XmlElement[] {
  return element.descendants('sdt').filter((control) => boxOf(control) !== null);
}

/** The title of a check box in Word; '' where it has none. */
export function titleOf(control: XmlElement): string {
  return controlProperty(control, 'alias');
}

export function isTicked(control: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(boxOf(control)?.child('checked')?.attribute('val') ?? '0');
}

/** Ticks a check box, or takes its tick away: what it says of itself, and the sign that is seen. */
export function setTicked(document: WordDocument, control: XmlElement, ticked: boolean): void {
  const box = boxOf(control);
  const checked = box?.child('checked');
  const value = checked?.attributes.find(({ local }) => local === 'val');
  if (!box || !checked || !value) return;
  document.tree.setAttribute(checked, { ...value, value: ticked ? '1' : '0' });
  const state = ticked ? 'checkedState' : 'uncheckedState';
  const sign = box.child(state)?.attribute('val') ?? usualSigns[state];
  insertText(document, controlRegion(control), String.fromCodePoint(Number.parseInt(sign, 16)), 'Replace');
}

function boxOf(control: XmlElement): XmlElement | null {
  return control.child('sdtPr')?.child('checkbox') ?? null;
}
