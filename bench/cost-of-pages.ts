import { documentOfPages } from './document-of-pages';
import { atMost, figure, times, type Line, type Measurement } from './measurement';
import { readBytes } from './read-bytes';
import { medianTimes } from './timing';

const sizes = [1, 10, 100, 1000] as const;

/** A cost that is linear keeps the time for a page; a little more is left to caches and the collector. */
const mostTimesAsDear = 1.5;

/** What a page costs in a short document and in a long one. */
export async function costOfPages(): Promise<Measurement> {
  const documents = sizes.map((pages) => ({ name: `${pages}`, bytes: documentOfPages(pages) }));
  for (const { name, bytes } of documents) {
    if (!readBytes(bytes).recognised) throw new Error(`The document of ${name} pages is not recognised.`);
  }
  const medians = await medianTimes(
    documents.map(({ name, bytes }) => ({ name, run: () => readBytes(bytes) })),
    { warmUp: 10, timed: 21 },
  );
  const aPage = sizes.map((pages) => (medians.get(`${pages}`) ?? Number.NaN) / pages);
  const longest = aPage.at(-1) ?? Number.NaN;
  const least = Math.min(...aPage);
  const lines: Line[] = sizes.map((pages, index) =>
    figure(
      `${pages} ${pages === 1 ? 'page' : 'pages'}`,
      `${(medians.get(`${pages}`) ?? Number.NaN).toFixed(2)} ms, ${(aPage[index] ?? Number.NaN).toFixed(3)} ms a page`,
    ),
  );
  return {
    title: 'Cost from 1 to 1,000 pages',
    lines: [
      ...lines,
      figure('a page of 1,000 / a page of 1', times(longest / (aPage[0] ?? Number.NaN))),
      atMost('a page of 1,000 / the cheapest page', longest / least, mostTimesAsDear, times),
    ],
  };
}
