import type { WordDocument } from '../word/word-document';
import type { WordHost } from './word-host';

/** The numbers by which the client calls its host. */
const HostCall = {
  GetDocumentCopy: 77,
  GetDocumentCopyChunk: 80,
  ReleaseDocumentCopy: 81,
  RichApi: 93,
} as const;

/** The number of the event that the selection has changed. */
const selectionChanged = 2;

/** Statuses of the client: all well, an error inside the host, and a call that the host does not know. */
const Status = { Success: 0, InternalError: 5001, Unsupported: 5000 } as const;

/** The kind of file that is the document itself. */
const compressedFile = 5;

/** Word's own colours, each as a number. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f3f3,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x2b2b2b,
    controlForegroundColor: 0xffffff,
  },
};

/** English, United Kingdom. */
const locale = 0x0809;

interface SafeArray {
  toArray(): readonly unknown[];
}

type Reply = (reply: SafeArray | number) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

/** The part of the page that the stand-in needs. */
export interface HostPage {
  readonly external: object;
}

/** The tools of a host besides the document and its batches. */
interface Installation {
  readonly document: WordDocument;
  readonly host: WordHost;
  /** The document as it would be saved now. */
  save(): Uint8Array;
}

/**
 * Fills `window.external` as Word for Windows does, so that Microsoft's client, loaded afterwards, finds a
 * host there.
 */
export function installHost(page: HostPage, installation: Installation): void {
  const members = new HostMembers(installation);
  for (const [name, value] of Object.entries(members.all())) {
    Object.defineProperty(page.external, name, { value, configurable: true });
  }
}

class HostMembers {
  private readonly handlers = new Map<number, Set<EventHandler>>();
  private readonly copies = new FileCopies();
  /** The file before the settings were written last. */
  private beforeSettings: Uint8Array | null = null;

  constructor(private readonly installation: Installation) {
    const { document } = installation;
    document.onSelect = () => {
      const times = { never: 0, once: 1, twice: 2 }[document.options.tellsSelection];
      for (let told = 0; told < times; told += 1) this.raise(selectionChanged);
    };
  }

  all(): Record<string, unknown> {
    return {
      GetHostInfo: () => '_host_Info=Word$Win32$16.01$en-GB$$$$0',
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (call: number, params: readonly unknown[], reply: Reply) =>
        void this.execute(call, params, reply),
      RegisterEvent: (event: number, _target: string, handler: EventHandler, reply: Reply) => {
        this.handlers.set(event, (this.handlers.get(event) ?? new Set()).add(handler));
        reply(Status.Success);
      },
      UnregisterEvent: (event: number, _target: string, reply: Reply) => {
        this.handlers.delete(event);
        reply(Status.Success);
      },
    };
  }

  private context(): Record<string, () => unknown> {
    const { options } = this.installation.document;
    return {
      GetAppType: () => 2,
      GetSolutionRef: () => 'stand-in',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => options.documentUrl,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => 'stand-in',
      GetSupportedMatrix: () => JSON.stringify(options.requirementSets),
      GetSettings: () => this.settings(),
      GetOfficeThemeInfo: () => JSON.stringify(themes[options.theme]),
    };
  }

  private settings(): object {
    const { document, save } = this.installation;
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of document.settings.read()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        if (document.options.readOnly) throw new Error('The document is read-only.');
        this.beforeSettings = save();
        document.settings.write(new Map(keys.map((key, index) => [key, values[index] ?? ''])));
      },
    };
  }

  private async execute(call: number, params: readonly unknown[], reply: Reply): Promise<void> {
    if (call === HostCall.RichApi) {
      const message = params[0] as readonly unknown[];
      const answer = await this.installation.host.execute(String(message[4]));
      if (answer === 'never') return;
      reply(answer === 'lost' ? Status.InternalError : safeArray([Status.Success, [200, [], answer.body]]));
    } else if (call === HostCall.GetDocumentCopy) {
      reply(this.copyDocument(params[0]));
    } else if (call === HostCall.GetDocumentCopyChunk) {
      const slice = this.copies.slice(Number(params[0]), Number(params[1]), Number(params[2]));
      reply(slice ? safeArray([Status.Success, [slice, slice.length]]) : Status.InternalError);
    } else if (call === HostCall.ReleaseDocumentCopy) {
      this.copies.close(Number(params[0]));
      reply(safeArray([Status.Success]));
    } else reply(Status.Unsupported);
  }

  private copyDocument(type: unknown): SafeArray | number {
    const { document, save } = this.installation;
    const stale = document.options.fileMissesLatestSettings ? this.beforeSettings : null;
    const copy = type === compressedFile ? this.copies.make(stale ?? save()) : null;
    return copy ? safeArray([Status.Success, [copy.handle, copy.size]]) : Status.InternalError;
  }

  private raise(event: number): void {
    for (const handler of this.handlers.get(event) ?? []) handler(event, safeArray([]));
  }
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}

/** The copies of the document that `getFileAsync` made and that have not been closed. */
class FileCopies {
  private readonly open = new Map<number, Uint8Array>();
  private last = 0;

  /** Makes a copy. Returns null when there are two already: Office keeps no more in memory. */
  make(bytes: Uint8Array): { handle: number; size: number } | null {
    if (this.open.size >= 2) return null;
    this.last += 1;
    this.open.set(this.last, bytes);
    return { handle: this.last, size: bytes.length };
  }

  /** A slice of a copy as numbers, as Office hands it over; null for a copy that was closed. */
  slice(handle: number, offset: number, length: number): number[] | null {
    const bytes = this.open.get(handle);
    return bytes ? Array.from(bytes.subarray(offset, offset + length)) : null;
  }

  close(handle: number): void {
    this.open.delete(handle);
  }
}
