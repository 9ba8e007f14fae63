import { buildTemplate } from '../src/template/build-template';
import { mapleGrove } from '../src/demonstration/maple-grove';
import { hertfordshire2019 } from '../src/framework/frameworks';
import { collectorReports } from './collector-reports';
import { collectorSubmissions } from './collector-submissions';
import { costOfPages } from './cost-of-pages';
import { dashboardLoad } from './dashboard-load';
import type { Line, Measurement } from './measurement';
import { paneActions } from './pane-actions';
import { paneLoad } from './pane-load';
import { peakMemory } from './peak-memory';
import { readingTime } from './reading-time';
import { refusalTime } from './refusal-time';
import { registryImport } from './registry-import';
import { wordActions } from './word-actions';
import { wordDocuments } from './word-documents';
import { closeWord } from './word-page';
import { wordTraffic } from './word-traffic';

function print({ title, lines }: Measurement): void {
  console.log(`\n${title}`);
  const width = Math.max(...lines.map(({ what }) => what.length));
  for (const { what, measured, limit } of lines) {
    const verdict = limit === null ? '' : `  ${limit.text}: ${limit.within ? 'within' : 'over'}`;
    console.log(`  ${what.padEnd(width)}  ${measured.padStart(10)}${verdict}`);
  }
}

/** Measures one after another, so that none takes the machine from another. */
async function main(): Promise<void> {
  const template = buildTemplate(hertfordshire2019, mapleGrove);
  const documents = wordDocuments();
  const lines: Line[] = [];
  for (const measure of [
    () => readingTime(template),
    () => peakMemory(template),
    () => costOfPages(),
    () => refusalTime(),
    () => registryImport(),
    () => collectorSubmissions(),
    () => collectorReports(),
    () => paneLoad(),
    () => paneActions(),
    () => dashboardLoad(),
    ...wordActions.map((action) => () => wordTraffic(action, documents)),
  ]) {
    const measurement = await measure();
    print(measurement);
    lines.push(...measurement.lines);
  }
  closeWord();
  const over = lines.filter(({ limit }) => limit?.within === false);
  console.log(over.length === 0 ? '\nEverything is within its limit.' : `\n${over.length} over the limit.`);
  process.exitCode = over.length === 0 ? 0 : 1;
}

void main();
