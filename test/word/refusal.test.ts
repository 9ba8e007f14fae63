/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { buildTemplate } from '../../src/template/build-template';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { wordDocument } from '../../src/word/word-document';
import { openInWord } from '../preview/stand-in/support/word';

test('a reading or a way that fails is not said to be a change that Word refused', async () => {
  const word = await openInWord(buildTemplate(hertfordshire2019));
  const port = wordDocument();
  await port.read();
  word.failNext('GeneralException');
  const went = await port.goTo({ kind: 'urn' });
  expect(went).toMatchObject({ kind: 'refused', text: expect.stringContaining('Word did not answer') });
  expect(went).not.toMatchObject({ text: expect.stringContaining('viewing mode') });
});
