import { strToU8, unzipSync, zipSync } from 'fflate';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { buildTemplate } from '../../../src/template/build-template';

/** A document with these core properties; without the part where they are null. */
function savedAs(core: string | null): Uint8Array {
  const parts = unzipSync(buildTemplate(hertfordshire2019), {
    filter: ({ name }) => name !== 'docProps/core.xml',
  });
  const properties = { 'docProps/core.xml': strToU8(`<cp:coreProperties>${core ?? ''}</cp:coreProperties>`) };
  return zipSync({ ...parts, ...(core !== null && properties) });
}

test('is the day that Word notes', () => {
  const core = '<dcterms:modified xsi:type="dcterms:W3CDTF">2027-06-18T09:30:00Z</dcterms:modified>';
  expect(openPackage(savedAs(core)).savedOn()).toBe('2027-06-18');
});

test.each([
  null,
  '',
  '<dcterms:modified>yesterday</dcterms:modified>',
  '<dcterms:modified>2027-99-99T00:00:00Z</dcterms:modified>',
])('is not known from %j', (core) => {
  expect(openPackage(savedAs(core)).savedOn()).toBeNull();
});
