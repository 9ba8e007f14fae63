import type { EvidencePlaces } from '../document/evidence-places';
import type { LocatedReading } from '../document/reading';
import { writeBestFit } from './best-fit';
import { shadingOf } from './shaded-marks';
import type { DocumentPort, Written } from './document-port';
import { follow } from './follow';
import type { FollowSignals } from './follow';
import { goToPlace } from './go-to';
import { inTurn } from './in-turn';
import { paneSignals } from './pane-signals';
import { readFromWord } from './read';
import { Rereader } from './reread';
import { SelectionWatch } from './selected-aspect';
import { readSetting, writeSetting } from './settings';
import { addText, writeText } from './write-text';

const notRead: Written = {
  kind: 'refused',
  text: 'The document has not been read yet. Choose Read again, then try once more.',
};

/**
 * The document that is open in Word. Office must be ready.
 *
 * @param signals what tells that the document may have changed
 * @param now the time in milliseconds
 */
export function wordDocument(signals: FollowSignals = paneSignals(), now = Date.now): DocumentPort {
  let located: Extract<LocatedReading, { recognised: true }> | null = null;
  let evidence: EvidencePlaces = new Map();
  const selection = new SelectionWatch();
  const readFully = async () => {
    const result = await readFromWord();
    located = result.located?.recognised === true ? result.located : null;
    evidence = result.read.kind === 'read' ? result.read.evidence : new Map();
    rereader.remember(result);
    return result;
  };
  const rereader = new Rereader(readFully, now);
  return {
    read: () => inTurn(async () => (await readFully()).read),
    chooseBestFit: (aspect, level) =>
      inTurn(async () =>
        located === null
          ? notRead
          : await writeBestFit(located.assessment.framework, aspect, level, shadingOf(located.rows, aspect)),
      ),
    writeEvidence: (aspect, text, basedOn) =>
      inTurn(async () =>
        located === null
          ? notRead
          : await writeText(
              { framework: located.assessment.framework, place: { kind: 'evidence', aspect }, text },
              basedOn,
              evidence.get(aspect),
            ),
      ),
    addEvidence: (aspect, text) =>
      inTurn(async () =>
        located === null
          ? notRead
          : await addText({
              framework: located.assessment.framework,
              place: { kind: 'evidence', aspect },
              text,
            }),
      ),
    writeSchool: (field, text, basedOn) =>
      inTurn(async () =>
        located === null
          ? notRead
          : await writeText(
              {
                framework: located.assessment.framework,
                place: { kind: field === 'name' ? 'school' : 'urn' },
                text,
              },
              basedOn,
            ),
      ),
    goTo: (place) =>
      inTurn(async () => {
        selection.expect('aspect' in place ? place.aspect : null);
        return located === null ? { kind: 'notFound' } : await goToPlace(located.assessment, place);
      }),
    follow: (listener) =>
      follow(
        {
          reread: (onFocus) => inTurn(() => rereader.reread(onFocus)),
          selected: () =>
            inTurn(async () => (located === null ? null : await selection.moved(located.assessment))),
        },
        signals,
        listener,
      ),
    setting: readSetting,
    keepSetting: writeSetting,
  };
}
