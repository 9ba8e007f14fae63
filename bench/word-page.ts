import { JSDOM } from 'jsdom';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StandIn } from '../src/preview/stand-in/stand-in';

const client = pathToFileURL(path.resolve('node_modules/@microsoft/office-js/dist/office.js')).href;
const page = new JSDOM('<!doctype html><head></head>', {
  url: 'https://localhost/taskpane.html',
  runScripts: 'dangerously',
  resources: 'usable',
}).window;
let loaded: Promise<void> | null = null;

/** Opens a document in the stand-in for Word, with Microsoft's own client over it. */
export async function openInWord(bytes: Uint8Array): Promise<StandIn> {
  const standIn = StandIn.open(bytes);
  standIn.install(page);
  loaded ??= loadClient();
  await loaded;
  return standIn;
}

async function loadClient(): Promise<void> {
  const script = page.document.createElement('script');
  const ready = new Promise((resolved, failed) => {
    script.addEventListener('load', resolved);
    script.addEventListener('error', failed);
  });
  script.src = client;
  page.document.head.append(script);
  await ready;
  const { Office: office } = page;
  await office.onReady();
  // The page's globals, where the code of the add-in looks for them; the client makes the last two when ready.
  Object.assign(globalThis, { Office: office, Word: page.Word, OfficeExtension: page.OfficeExtension });
}

/** Ends the page, whose timers would keep the process alive. */
export function closeWord(): void {
  page.close();
}
