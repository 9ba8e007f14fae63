import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { peeked, unusable } from './byte-characters';

/** One file to be read: itself, or what a zip file holds. */
export interface Content {
  /** Its name in the zip file; null for a file that is none. */
  readonly name: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** In bytes, unpacked. The registry of England has about 60 MB. */
const largestContent = 512 * 1024 * 1024;
const pieceLength = 64 * 1024;

/**
 * A file as it is, or the CSV files in a zip file, as the registry's downloads are.
 *
 * @throws Problem `unusable-file` for a zip file without a CSV file, or a damaged one
 */
export async function contentsOf(bytes: AsyncIterable<Uint8Array>): Promise<readonly Content[]> {
  const { start, rest } = await peeked(bytes, 4);
  if (start.toString('latin1') !== 'PK\u0003\u0004') return [{ name: null, bytes: rest }];
  const chunks: Uint8Array[] = [];
  for await (const chunk of rest) chunks.push(chunk);
  const zip = Buffer.concat(chunks);
  const names = namesIn(zip);
  const isMacCopy = (name: string) => /(?:^|\/)(?:\._|__MACOSX\/)/.test(name);
  const files = names.filter((name) => /\.(?:csv|txt|tsv)$/i.test(name) && !isMacCopy(name));
  if (files.length > 0) return files.map((name) => ({ name, bytes: unpacked(zip, name) }));
  if (names.some((name) => name.startsWith('xl/'))) {
    throw unusable('This is an Excel workbook. Save it as CSV in Excel, then choose that file.');
  }
  throw unusable('The zip file holds no CSV file.');
}

function namesIn(zip: Buffer): readonly string[] {
  const names: string[] = [];
  const reader = new Unzip(({ name }) => names.push(name));
  pushed(() => reader.push(zip, true));
  return names;
}

/** Unpacks one file of a zip file as it is asked for. */
async function* unpacked(zip: Buffer, wanted: string): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  const state = { size: 0, isWhole: false };
  const reader = new Unzip((file: UnzipFile) => {
    if (file.name !== wanted || state.isWhole) return;
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      waiting.push(chunk);
      state.size += chunk.byteLength;
      state.isWhole = isLast;
    };
    file.start();
  });
  reader.register(UnzipInflate);
  for (let at = 0; at < zip.length && !state.isWhole; at += pieceLength) {
    const isLast = at + pieceLength >= zip.length;
    pushed(() => reader.push(zip.subarray(at, at + pieceLength), isLast));
    if (state.size > largestContent)
      throw unusable('The zip file holds far more than the registry of England.');
    yield* waiting;
    waiting = [];
  }
  if (!state.isWhole) throw unusable(damaged);
}

const damaged = 'The zip file is damaged. Download it again, then try once more.';

/** The zip library throws plain errors for whatever it cannot read. */
function pushed(work: () => void): void {
  try {
    work();
  } catch {
    throw unusable(damaged);
  }
}
