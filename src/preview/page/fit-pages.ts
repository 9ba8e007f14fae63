/** What stands round a page, in pixels. */
const margin = 60;

/** Makes the drawn pages as small as it takes for the widest of them to be seen whole; never larger than drawn. */
export function fitPages(pages: HTMLElement): void {
  const drawn = pages.firstElementChild;
  if (!(drawn instanceof HTMLElement)) return;
  drawn.style.zoom = '1';
  const widths = [...drawn.querySelectorAll('section')].map((page) => page.offsetWidth);
  drawn.style.zoom = String(Math.min(1, pages.clientWidth / (Math.max(0, ...widths) + margin)));
}
