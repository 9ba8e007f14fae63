import { strFromU8, unzipSync } from 'fflate';
import { StandIn } from '../../../src/preview/stand-in/stand-in';
import { committedManifest } from '../../manifest/support/committed-manifest';
import { docx, paragraph } from './support/docx';
import { hostSettings } from './support/word';

test('settings are kept under the id of the manifest, so that Word finds them again', () => {
  const standIn = StandIn.open(docx(paragraph('x')));
  hostSettings(standIn).Write(['send.receipt'], ['"1"']);
  const part = unzipSync(standIn.save())['word/webextensions/webextension1.xml'] ?? new Uint8Array();
  const id = /<Id>([^<]+)<\/Id>/.exec(committedManifest)?.[1] ?? 'no id';
  expect(strFromU8(part)).toContain(`<we:reference id="${id}"`);
});
