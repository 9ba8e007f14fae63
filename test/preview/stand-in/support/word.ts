/// <reference types="office-js" />
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDecoder, TextEncoder } from 'node:util';
import type { StandInOptions } from '../../../../src/preview/stand-in/options';
import { StandIn } from '../../../../src/preview/stand-in/stand-in';

// Every browser has these; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const client = pathToFileURL(resolve('node_modules/@microsoft/office-js/dist/office.js')).href;
let loaded: Promise<unknown> | null = null;
/** The settings of the document that is open now. */
let settings: HostSettings;

/** Opens a document in the stand-in, with Microsoft's own client in the page. */
export async function openInWord(bytes: Uint8Array, options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const standIn = StandIn.open(bytes, options);
  standIn.install(window);
  settings = settingsOf(window);
  loaded ??= loadClient();
  await loaded;
  // In Word every document has a client of its own, which reads the settings when it starts.
  await called((done) => Office.context.document.settings.refreshAsync(done));
  return standIn;
}

async function loadClient(): Promise<void> {
  followDocument(window.external);
  const script = document.createElement('script');
  const ready = new Promise((resolved, failed) => {
    script.addEventListener('load', resolved);
    script.addEventListener('error', failed);
  });
  script.src = client;
  document.head.append(script);
  await ready;
  await Office.onReady();
}

/** The client asks for the settings once; it gets some that lead to whichever document is open. */
function followDocument(external: object): void {
  const context: object = Object(external).GetContext();
  const following: HostSettings = {
    Read: (keys, values) => settings.Read(keys, values),
    Write: (keys, values) => settings.Write(keys, values),
  };
  Object.defineProperty(external, 'GetContext', {
    value: () => ({ ...context, GetSettings: () => following }),
    configurable: true,
  });
}

/** The code of the error that an action ends in; 'none' when it does not. */
export async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
    return 'none';
  } catch (error) {
    return String(Object(error).code);
  }
}

/** The value of a call of the common API, or its error thrown. */
export function called<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    call((result) =>
      result.status === Office.AsyncResultStatus.Succeeded ? resolve(result.value) : reject(result.error),
    ),
  );
}

/** The settings of a host, as the client gets them. */
interface HostSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** The settings object of the host, as the client has it. */
export function hostSettings(standIn: StandIn): HostSettings {
  const page = { external: {} };
  standIn.install(page);
  return settingsOf(page);
}

function settingsOf(page: { readonly external: object }): HostSettings {
  return Object(page.external).GetContext().GetSettings();
}
