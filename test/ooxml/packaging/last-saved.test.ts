import { strToU8, unzipSync, zipSync } from 'fflate';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { lastSavedOn } from '../../../src/ooxml/packaging/last-saved';
import { buildTemplate } from '../../../src/template/build-template';

function savedAs(core: string): Uint8Array {
  const parts = unzipSync(buildTemplate(hertfordshire2019));
  return zipSync({
    ...parts,
    'docProps/core.xml': strToU8(`<cp:coreProperties>${core}</cp:coreProperties>`),
  });
}

test('is the day that Word notes', () => {
  const core = '<dcterms:modified xsi:type="dcterms:W3CDTF">2027-06-18T09:30:00Z</dcterms:modified>';
  expect(lastSavedOn(savedAs(core))).toBe('2027-06-18');
});

test.each([
  '',
  '<dcterms:modified>yesterday</dcterms:modified>',
  '<dcterms:modified>2027-99-99T00:00:00Z</dcterms:modified>',
])('is not known from %j', (core) => {
  expect(lastSavedOn(savedAs(core))).toBeNull();
});

test('is not known of a file that is no zip', () => {
  expect(lastSavedOn(strToU8('<pkg:package/>'))).toBeNull();
});
