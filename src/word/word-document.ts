import type { Assessment } from '../assessment/assessment';
import { writeBestFit } from './best-fit';
import type { DocumentPort, Written } from './document-port';
import { goToPlace } from './go-to';
import { readFromWord } from './read';
import { readSetting, writeSetting } from './settings';
import { writeText } from './write-text';

const notRead: Written = {
  kind: 'refused',
  text: 'The document has not been read yet. Choose Read again, then try once more.',
};

/** The document that is open in Word. Office must be ready. */
export function wordDocument(): DocumentPort {
  let assessment: Assessment | null = null;
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
        const read = await readFromWord();
        assessment = read.kind === 'read' && read.reading.recognised ? read.reading.assessment : null;
        return read;
      }),
    chooseBestFit: (aspect, level) =>
      inTurn(async () =>
        assessment === null ? notRead : await writeBestFit(assessment.framework, aspect, level),
      ),
    writeEvidence: (aspect, text, basedOn) =>
      inTurn(async () =>
        assessment === null
          ? notRead
          : await writeText(assessment.framework, { kind: 'evidence', aspect }, text, basedOn),
      ),
    writeSchool: (field, text, basedOn) =>
      inTurn(async () =>
        assessment === null
          ? notRead
          : await writeText(
              assessment.framework,
              { kind: field === 'name' ? 'school' : 'urn' },
              text,
              basedOn,
            ),
      ),
    goTo: (place) =>
      inTurn(async () => (assessment === null ? { kind: 'notFound' } : await goToPlace(assessment, place))),
    setting: readSetting,
    keepSetting: writeSetting,
  };
}
