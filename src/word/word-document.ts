import type { EvidencePlaces } from '../document/evidence-places';
import type { LocatedReading } from '../document/reading';
import { writeBestFit } from './best-fit';
import { shadingOf } from './shaded-marks';
import type { DocumentPort, Written } from './document-port';
import { goToPlace } from './go-to';
import { readFromWord } from './read';
import { readSetting, writeSetting } from './settings';
import { addText, writeText } from './write-text';

const notRead: Written = {
  kind: 'refused',
  text: 'The document has not been read yet. Choose Read again, then try once more.',
};

/** The document that is open in Word. Office must be ready. */
export function wordDocument(): DocumentPort {
  let located: Extract<LocatedReading, { recognised: true }> | null = null;
  let evidence: EvidencePlaces = new Map();
  // Word answers one batch at a time; what is asked meanwhile waits its turn.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work, work);
    queue = result;
    return result;
  };
  return {
    read: () =>
      inTurn(async () => {
        const { read, located: reading } = await readFromWord();
        located = reading?.recognised === true ? reading : null;
        evidence = read.kind === 'read' ? read.evidence : new Map();
        return read;
      }),
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
      inTurn(async () =>
        located === null ? { kind: 'notFound' } : await goToPlace(located.assessment, place),
      ),
    setting: readSetting,
    keepSetting: writeSetting,
  };
}
