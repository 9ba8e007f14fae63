import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { elementOf, paragraphOf } from './paragraph-of';
import type { PreviewSession } from './preview-session';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** How long after a change the document is drawn again, in milliseconds: typing changes it often. */
const settle = 150;
/** The class of the paragraph that was clicked. */
const picked = 'picked';

interface Props {
  readonly session: PreviewSession;
  /** Called with the number of the paragraph that was clicked; null for none. */
  readonly onSelect: (paragraph: number | null) => void;
}

/** The document as pages, following every change; a click selects a paragraph for editing by hand. */
export function DocumentView({ session, onSelect }: Props) {
  const { version, opened, selections } = useSyncExternalStore(session.subscribe, session.state);
  const pages = useRef<HTMLDivElement>(null);
  const drawn = useRef(0);

  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (pages.current !== null && opened > 0) void draw(session.save(), pages.current, drawn);
      },
      drawn.current === 0 ? 0 : settle,
    );
    return () => clearTimeout(timer);
  }, [session, version, opened]);

  useEffect(() => {
    const { current } = pages;
    const { selected } = session.state().opened > 0 ? session : { selected: null };
    if (current === null || selections === 0 || selected === null) return;
    const element = elementOf(selected, current, session);
    if (element === null) return;
    pick(current, element);
    element.scrollIntoView({ block: 'nearest' });
  }, [session, selections]);

  useEffect(() => {
    const { current } = pages;
    if (current === null) return;
    const observer = new ResizeObserver(() => fitPages(current));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={pages}
      className="pages"
      role="document"
      aria-label="The document"
      tabIndex={0}
      onClick={(event) => {
        const paragraph = paragraphOf(event.target, session);
        pick(event.currentTarget, paragraph?.element ?? null);
        if (paragraph !== null) session.select({ paragraph: paragraph.index });
        onSelect(paragraph?.index ?? null);
      }}
    />
  );
}

/** Shows which paragraph is selected; none for null. */
function pick(pages: Element, paragraph: Element | null): void {
  for (const element of pages.querySelectorAll(`.${picked}`)) element.classList.remove(picked);
  paragraph?.classList.add(picked);
}

/** Draws into a new element and puts it in place when it is ready, so that nothing flickers or scrolls. */
async function draw(bytes: Uint8Array, pages: HTMLElement, drawn: { current: number }): Promise<void> {
  drawn.current += 1;
  const turn = drawn.current;
  const fresh = document.createElement('div');
  await renderAsync(new Blob([withoutControls(bytes) as BlobPart]), fresh, undefined, {
    ignoreLastRenderedPageBreak: true,
    renderHeaders: false,
    renderFooters: false,
    renderChanges: true,
  });
  if (turn !== drawn.current) return;
  const { scrollTop } = pages;
  const at = [...pages.querySelectorAll('p')].findIndex((element) => element.classList.contains(picked));
  pages.replaceChildren(fresh);
  fitPages(pages);
  pages.querySelectorAll('p')[at]?.classList.add(picked);
  pages.scrollTop = scrollTop;
}

/** The space round a page, in pixels. */
const margin = 60;

/** Makes the drawn pages as small as it takes for the widest of them to be seen whole; never larger than drawn. */
function fitPages(pages: HTMLElement): void {
  const drawn = pages.firstElementChild;
  if (!(drawn instanceof HTMLElement)) return;
  drawn.style.zoom = '1';
  const widths = [...drawn.querySelectorAll('section')].map((page) => page.offsetWidth);
  drawn.style.zoom = String(Math.min(1, pages.clientWidth / (Math.max(0, ...widths) + margin)));
}

/**
 * A copy of a document for drawing, with the content of its controls in their place: docx-preview leaves out
 * what stands in controls round paragraphs of a cell, round cells and round rows.
 */
export function withoutControls(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    const text = name.endsWith('.xml') ? strFromU8(content) : '';
    if (text.includes('sdtContent')) parts[name] = strToU8(unwrapped(text));
  }
  return zipSync(parts, { level: 0 });
}

function unwrapped(xml: string): string {
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  for (const control of [...tree.getElementsByTagNameNS('*', 'sdt')]) {
    const content = [...control.children].find(({ localName }) => localName === 'sdtContent');
    control.replaceWith(...(content?.childNodes ?? []));
  }
  return new XMLSerializer().serializeToString(tree);
}
