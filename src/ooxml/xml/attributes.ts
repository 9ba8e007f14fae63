import type { XmlElement } from './parse-xml';

const OFF: ReadonlySet<string> = new Set(['false', '0', 'off']);

/** The value of the attribute that most WordprocessingML elements have alone. */
export function valueOf(element: XmlElement): string | undefined {
  return element.attributes['w:val'];
}

/** Whether a switch such as `w:b` is on; without a value it is (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element: XmlElement): boolean {
  return isOnValue(valueOf(element));
}

/** As `isOn`, for a value that stands under another name. */
export function isOnValue(value: string | undefined): boolean {
  return value === undefined || !OFF.has(value);
}

/** The value as a whole number; undefined where it is missing or something else. */
export function wholeNumberOf(element: XmlElement, attribute = 'w:val'): number | undefined {
  const value = element.attributes[attribute];
  if (value === undefined || !/^\s*[+-]?\d{1,15}\s*$/.test(value)) return undefined;
  return Number(value);
}
