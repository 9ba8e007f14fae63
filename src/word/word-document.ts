import { tickableKey } from '../document/tagged/tickable';
import type { Located } from '../document/light/light-read';
import type { Place } from '../framework/tags';
import { writeBestFit, type Unclearable } from './writing/write-best-fit';
import { shadingOf } from './writing/shaded-marks';
import type { DocumentPort, Written } from './document-port';
import { follow } from './following/follow';
import type { FollowSignals } from './following/follow';
import { goToPlace } from './following/go-to-place';
import { inTurn } from './in-turn';
import { paneSignals } from './following/pane-signals';
import { readFromWord } from './reading/read-from-word';
import type { ReadFromWord } from './reading/read-from-word';
import { Rereader } from './reading/rereader';
import { SelectionWatch } from './following/selected-aspect';
import { readOpensPane, readSetting, writeOpensPane, writeSetting } from './writing/settings';
import { addText, writeText } from './writing/write-text';

const notRead: Written = {
  kind: 'refused',
  text: 'The document has not been read yet. Choose Read again, then try once more.',
};

/**
 * The document that is open in Word. Office must be ready. What is not for filling in aspects is loaded when it
 * is first needed.
 *
 * @param signals what tells that the document may have changed
 * @param now the time in milliseconds
 */
export function wordDocument(signals: FollowSignals = paneSignals(), now = Date.now): DocumentPort {
  let latest: ReadFromWord | null = null;
  const located = (): Located | null => (latest?.located?.recognised === true ? latest.located : null);
  const unclearable = new Set<Unclearable>();
  const selection = new SelectionWatch();
  const readFully = async () => {
    const result = await readFromWord();
    latest = result;
    rereader.remember(result);
    return result;
  };
  const rereader = new Rereader(readFully, now);
  /** Writes into the document as it was last read, in its turn. */
  const write = (work: (located: Located, read: ReadFromWord) => Promise<Written>): Promise<Written> =>
    inTurn(async () => {
      const known = located();
      return known === null || latest === null ? notRead : await work(known, latest);
    });
  const writePlace = (place: Place, text: string, basedOn: string) =>
    write(({ assessment: { framework } }) => writeText({ framework, place, text }, basedOn));
  return {
    read: () => inTurn(async () => (await readFully()).read),
    chooseBestFit: (aspect, level) =>
      write(async ({ assessment: { framework }, rows }, { bestFitLists }) => {
        const written = await writeBestFit(framework, aspect, level, shadingOf(rows, aspect), unclearable);
        return written.kind === 'written' && bestFitLists.has(aspect)
          ? await (await import('./writing/set-best-fit-list')).setBestFitList(framework, aspect, level)
          : written;
      }),
    writeEvidence: (aspect, text, basedOn) =>
      write(({ assessment: { framework } }, { read }) =>
        writeText(
          { framework, place: { kind: 'evidence', aspect }, text },
          basedOn,
          read.kind === 'read' ? read.evidence.get(aspect) : undefined,
        ),
      ),
    addEvidence: (aspect, text) =>
      write(({ assessment: { framework } }) =>
        addText({ framework, place: { kind: 'evidence', aspect }, text }),
      ),
    writeSchool: (field, text, basedOn) =>
      writePlace({ kind: field === 'name' ? 'school' : 'urn' }, text, basedOn),
    writeField: writePlace,
    addPlanRow: (last) =>
      write(async ({ assessment: { framework } }) =>
        (await import('./writing/add-plan-row')).addPlanRow(framework, last),
      ),
    tick: (tickable, answer) =>
      write(async ({ assessment: { framework } }, { ticks }) => {
        const controls = ticks.get(tickableKey(tickable));
        return controls === undefined
          ? { kind: 'notPrepared' }
          : await (await import('./writing/tick')).tick(framework, tickable, answer, controls);
      }),
    goTo: (place) =>
      inTurn(async () => {
        selection.expect('aspect' in place ? place.aspect : null);
        const known = located();
        return known === null ? { kind: 'notFound' } : await goToPlace(known.assessment, place);
      }),
    follow: (listener) =>
      follow(
        {
          reread: (person) => inTurn(() => rereader.reread(person)),
          selected: () =>
            inTurn(async () => {
              const known = located();
              return known === null ? { aspect: null, moved: false } : await selection.look(known.assessment);
            }),
        },
        signals,
        listener,
      ),
    setting: readSetting,
    keepSetting: writeSetting,
    opensPane: readOpensPane,
    keepOpensPane: writeOpensPane,
  };
}
