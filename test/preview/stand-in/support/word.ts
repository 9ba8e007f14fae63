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

/** Opens a document in the stand-in, with Microsoft's own client in the page. */
export async function openInWord(bytes: Uint8Array, options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const standIn = StandIn.open(bytes, options);
  standIn.install(window);
  loaded ??= loadClient();
  await loaded;
  return standIn;
}

async function loadClient(): Promise<void> {
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

/** The settings object of the host, as the client has it. */
export function hostSettings(standIn: StandIn): {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
} {
  const page = { external: {} };
  standIn.install(page);
  return Object(page.external).GetContext().GetSettings();
}
