import type { DocumentPort, PreparationPort } from '../../../word/document-port';
import { loadOnce } from '../load-once';

const notLoaded =
  'A part of the pane could not be loaded. Check your internet connection, then choose Read again.';

/**
 * The document, whose reader is loaded apart from the pane: the pane is on the screen while it comes.
 *
 * @param settings the document's settings, which are there from the start
 */
export function documentLater(
  load: () => Promise<DocumentPort>,
  settings: Pick<DocumentPort, 'setting' | 'keepSetting' | 'opensPane' | 'keepOpensPane'>,
): DocumentPort {
  const loaded = loadOnce(load);
  const read = async () => {
    let port: DocumentPort;
    try {
      port = await loaded();
    } catch {
      return { kind: 'failed', text: notLoaded } as const;
    }
    return await port.read();
  };
  return {
    ...settings,
    read,
    chooseBestFit: async (...about) => (await loaded()).chooseBestFit(...about),
    writeEvidence: async (...about) => (await loaded()).writeEvidence(...about),
    addEvidence: async (...about) => (await loaded()).addEvidence(...about),
    writeSchool: async (...about) => (await loaded()).writeSchool(...about),
    writeField: async (...about) => (await loaded()).writeField(...about),
    addPlanRow: async (...about) => (await loaded()).addPlanRow(...about),
    tick: async (...about) => (await loaded()).tick(...about),
    goTo: async (...about) => (await loaded()).goTo(...about),
    follow: (listener) => {
      let end: (() => void) | null = null;
      let isEnded = false;
      void loaded().then(
        (port) => {
          if (!isEnded) end = port.follow(listener);
        },
        // Nothing has been read that could be followed; the reading has said why.
        () => undefined,
      );
      return () => {
        isEnded = true;
        end?.();
      };
    },
  };
}

/** Preparing, whose code is loaded when it is first asked for: most documents are prepared once. */
export function preparationLater(load: () => Promise<PreparationPort>): PreparationPort {
  const loaded = loadOnce(load);
  return {
    planPreparation: async () => (await loaded()).planPreparation(),
    prepare: async (...about) => (await loaded()).prepare(...about),
    removeControls: async () => (await loaded()).removeControls(),
    keepCopy: async (...about) => (await loaded()).keepCopy(...about),
    goToCopy: async (...about) => (await loaded()).goToCopy(...about),
  };
}
