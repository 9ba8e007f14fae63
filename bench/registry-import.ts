import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { confirmImport, previewImport } from '../src/collector/registry/import-registry';
import { readRegistryFile } from '../src/collector/registry/read-registry-file';
import { openStore, type Store } from '../src/collector/store/store';
import {
  aRow,
  registryColumns,
  type RegistryRow,
  registryText,
} from '../test/collector/support/registry-file';
import { atMost, figure, type Measurement } from './measurement';

/** As many establishments as the Department for Education lists, open and closed. */
const schools = 50_000;
const mostSeconds = 60;

const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** How long the whole registry of England takes, from the file to the disk. */
export async function registryImport(): Promise<Measurement> {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-'));
  try {
    const file = path.join(folder, 'edubasealldata.csv');
    const text = registryText(...Array.from({ length: schools }, (_, index) => anEstablishment(index)));
    writeFileSync(file, text, 'latin1');
    const store = await openStore(path.join(folder, 'collector.sqlite'));
    try {
      const first = await timeOf(() => importFile(store, file, schools));
      const again = await timeOf(() => importFile(store, file, 0));
      const size = `${(text.length / 1024 / 1024).toFixed(0)} MB, ${registryColumns.length} columns`;
      return {
        title: `The registry of England: ${schools} schools, ${size}, into SQLite`,
        lines: [
          atMost('read, previewed, confirmed and written', first, mostSeconds, seconds),
          figure('the same file again, which changes nothing', seconds(again)),
        ],
      };
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the command line does it. */
async function importFile(store: Store, file: string, expected: number): Promise<void> {
  const files = await readRegistryFile('establishments', createReadStream(file), store);
  const options = { localAuthority: null };
  const { digest, writes, faults } = await previewImport(store, files, options);
  if (writes.length !== expected || faults.length > 0) {
    throw new Error(`${writes.length} schools would be written, and ${faults.length} rows have faults.`);
  }
  await confirmImport(store, files, options, { digest, actor: 'command-line', at: new Date() });
}

/** About half of the columns are filled in, as in the registry, and names have letters beyond ASCII. */
function anEstablishment(index: number): RegistryRow {
  const filled = Object.fromEntries(
    registryColumns.map((column, place) => [column, place % 2 === 0 ? 'Not applicable' : '']),
  );
  const closed = index % 2 === 1;
  return {
    ...filled,
    ...aRow({
      URN: String(100_000 + index),
      'LA (code)': String(201 + (index % 152)),
      EstablishmentName: `St Ædan Church of England Primary School ${index}`,
      'EstablishmentStatus (name)': closed ? 'Closed' : 'Open',
      CloseDate: closed ? '31-08-2011' : '',
    }),
  };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
