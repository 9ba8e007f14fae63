import { allScriptsSize, pageSizes } from './page-sizes';

/** `npm run sizes`: what the pages that webpack has built cost a browser on its first visit. */
const folder = 'dist/web';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);

for (const { page, first } of pageSizes(folder)) {
  process.stdout.write(`${kilobytes(first)}  ${page}\n`);
}
process.stdout.write(`${kilobytes(allScriptsSize(folder))}  all scripts, those loaded later too\n`);
