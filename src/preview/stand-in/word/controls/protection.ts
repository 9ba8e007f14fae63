import type { XmlElement } from '../../xml/nodes';
import { isOn } from '../vocabulary';

/** Whether the document's settings forbid edits: protected for reading, comments or forms. */
export function refusesEdits(settings: XmlElement | null): boolean {
  return ['readOnly', 'comments', 'forms'].includes(protectionOf(settings));
}

/** Whether the document's settings have edits tracked, or allow no others. */
export function editsAreTracked(settings: XmlElement | null): boolean {
  return isOn(settings?.child('trackRevisions') ?? null) || protectionOf(settings) === 'trackedChanges';
}

/** Whether a control's content must not be edited (`w:lock`). */
export function locksContent(control: XmlElement): boolean {
  return ['contentLocked', 'sdtContentLocked'].includes(lockOf(control));
}

/** Whether a control must not be deleted (`w:lock`). */
export function locksControl(control: XmlElement): boolean {
  return ['sdtLocked', 'sdtContentLocked'].includes(lockOf(control));
}

/** The control that keeps the inside of `place` from being edited, if any. */
export function editLock(place: XmlElement): XmlElement | null {
  for (let element: XmlElement | null = place; element; element = element.parent) {
    const control = element.local === 'sdtContent' ? element.parent : null;
    if (control && locksContent(control)) return control;
  }
  return null;
}

/** The edits that a protected document still allows, '' where it is not protected (ISO/IEC 29500-1, 17.15.1.29). */
function protectionOf(settings: XmlElement | null): string {
  const protection = settings?.child('documentProtection');
  const isEnforced = ['1', 'true', 'on'].includes(protection?.attribute('enforcement') ?? '');
  return isEnforced ? (protection?.attribute('edit') ?? '') : '';
}

function lockOf(control: XmlElement): string {
  return control.child('sdtPr')?.child('lock')?.attribute('val') ?? 'unlocked';
}
