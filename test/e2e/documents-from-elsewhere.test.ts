import { documentsFromElsewhere, withUrn } from './support/documents-from-elsewhere';
import { changedParts } from './support/parts';
import type { Preview } from './support/preview';
import { send } from './support/sending';
import { startVisit, type Visit } from './support/visit';

jest.setTimeout(180_000);

let visit: Visit;
let preview: Preview;

beforeAll(async () => {
  visit = await startVisit();
  preview = await visit.newPreview();
});

afterAll(async () => await visit?.end());

describe.each(documentsFromElsewhere.map((document) => [document.name, document] as const))(
  '%s',
  (_name, { bytes, expected }) => {
    let input: Uint8Array;

    beforeAll(async () => {
      input = withUrn(await bytes(), expected.urn ?? '', '999999');
      await preview.openDocument({ name: 'from-elsewhere.docx', bytes: input });
    });

    test('is shown with its statements to read, and says that it is not prepared', async () => {
      await preview.heading(expected.school ?? 'Your school').waitFor();
      await preview.goToAspect('1a');
      await preview.pane.getByText(/is not prepared/).waitFor();
      expect(await preview.pane.getByRole('radio').count()).toBe(0);
    });

    test('is checked: what has no certain rating is named', async () => {
      const { pane } = preview;
      await preview.goTo('Check');
      await pane.getByText(/ready to send|^Complete: /i).waitFor();
      await preview.openFolds();
      for (const aspect of [...(expected.conflicts ?? []), ...(expected.unsure ?? [])]) {
        await pane.getByText(new RegExp(`^${aspect} (is marked as|could not be read)`)).waitFor();
      }
    });

    test('is sent with the ratings that a careful person reads from it, and not a word of it changed', async () => {
      const { body, shown, ratings } = await send(preview);
      expect(body).toBe(shown);
      expect(rated(ratings)).toEqual(expected.ratings ?? {});
      await preview.pane.getByText(/The receipt is in the document/).waitFor();
      expect(changedParts(input, await preview.download())).toEqual([]);
    });

    test('leads from the pane to the place in the document', async () => {
      await preview.goToAspect('2b');
      await preview.pane.getByRole('button', { name: 'Go to it in the document' }).click();
      await preview.pane.getByText('Selected in the document.').waitFor();
    });
  },
);

test('the page met no fault on the way', () => {
  expect(preview.faults).toEqual([]);
});

test('a document of another school is not taken, and the pane says why', async () => {
  const [document] = documentsFromElsewhere;
  if (document === undefined) throw new Error('There is no document.');
  await preview.openDocument({ name: 'another-school.docx', bytes: await document.bytes() });
  await send(preview);
  await preview.pane.getByText(/^Not sent: /).waitFor();
});

/** The ratings in the words of the summary, without those that are unanswered. */
function rated(shown: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shown)
      .filter(([, level]) => level !== 'Unanswered')
      .map(([aspect, level]) => [aspect, level.toLowerCase()]),
  );
}
