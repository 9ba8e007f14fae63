import { documentLater } from '../../../src/taskpane/state/document/document-later';
import type { DocumentPort } from '../../../src/word/document-port';
import { anAssessment } from '../../assessment/support/build-assessment';
import { DocumentInMemory } from '../support/document-in-memory';

const settings = {
  setting: () => 'kept',
  keepSetting: async () => ({ kind: 'written' }) as const,
  opensPane: () => false,
  keepOpensPane: async () => ({ kind: 'written' }) as const,
};
const aDocument = () => new DocumentInMemory(anAssessment());

it('has the settings before anything is loaded, and loads once', async () => {
  const load = jest.fn(async (): Promise<DocumentPort> => aDocument());
  const port = documentLater(load, settings);
  expect(port.setting('send.receipt')).toBe('kept');
  expect(load).not.toHaveBeenCalled();
  expect((await port.read()).kind).toBe('read');
  await port.read();
  expect(load).toHaveBeenCalledTimes(1);
});

it('says what to do where the reader does not come, and tries again when asked', async () => {
  let isOnline = false;
  const port = documentLater(async () => {
    if (!isOnline) throw new Error('Loading failed.');
    return aDocument();
  }, settings);
  expect(await port.read()).toEqual({
    kind: 'failed',
    text: expect.stringContaining('Check your internet connection'),
  });
  isOnline = true;
  expect((await port.read()).kind).toBe('read');
});

it('follows once the reader is there, unless that was ended before', async () => {
  const follow = jest.fn(() => () => undefined);
  const port = documentLater(async () => Object.assign(aDocument(), { follow }), settings);
  port.follow(() => undefined)();
  const end = port.follow(() => undefined);
  await new Promise(setImmediate);
  expect(follow).toHaveBeenCalledTimes(1);
  end();
});
