import type { PreviewSession } from './preview-session';

/** How far a paragraph on the page may stand from its place in the document: the page leaves some out. */
const reach = 60;

/** The paragraph of the document that an element on the page shows; null where that is not certain. */
export function paragraphOf(
  target: EventTarget,
  session: PreviewSession,
): { index: number; element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest('p') : null;
  const page = element?.closest('.pages');
  if (!(element instanceof HTMLElement) || !page) return null;
  const shown = [...page.querySelectorAll('p')].indexOf(element as HTMLParagraphElement);
  const text = fold(element.textContent);
  for (let off = 0; off <= reach; off += 1) {
    for (const index of off === 0 ? [shown] : [shown + off, shown - off]) {
      if (index >= 0 && reads(session, index, text)) return { index, element };
    }
  }
  return null;
}

/** The element on the page that shows a paragraph of the document; null where that is not certain. */
export function elementOf(paragraph: number, page: Element, session: PreviewSession): HTMLElement | null {
  const shown = [...page.querySelectorAll('p')];
  const text = fold(session.read({ paragraph }));
  for (let off = 0; off <= reach; off += 1) {
    for (const element of [shown[paragraph - off], shown[paragraph + off]]) {
      if (element !== undefined && fold(element.textContent) === text) return element;
    }
  }
  return null;
}

function reads(session: PreviewSession, paragraph: number, text: string): boolean {
  try {
    return fold(session.read({ paragraph })) === text;
  } catch {
    return false;
  }
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
