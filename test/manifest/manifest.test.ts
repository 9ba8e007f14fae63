import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { version } from '../../package.json';
import { DEVELOPMENT_ORIGIN, manifestFor } from '../../src/manifest/manifest-for-origin';
import { committedManifest } from './support/committed-manifest';

const document = new DOMParser().parseFromString(committedManifest, 'text/xml');
const elements = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];
const only = (name: string): Element => {
  const [first, ...others] = elements(name);
  if (first === undefined || others.length > 0) throw new Error(`Not exactly one ${name}`);
  return first;
};
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';
const named = elements('*').filter((element) => element.hasAttribute('DefaultValue'));
const addresses = named.map(value).filter((text) => text.includes('//'));
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Width and height as the PNG's header gives them. */
function pixels(file: string): [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** As Microsoft's reader sees a manifest. In a process of its own, because jest cannot load all it is made of. */
function readByMicrosoft(file: string): unknown {
  const program =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])" +
    '.then((read) => process.stdout.write(JSON.stringify(read)))';
  return JSON.parse(
    execFileSync(process.execPath, ['-e', program, file], { encoding: 'utf8', stdio: 'pipe' }),
  );
}

test("Microsoft's own reader takes it without complaint", () => {
  expect(readByMicrosoft('manifest.xml')).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'en-GB',
    hosts: ['Document'],
    permissions: 'ReadWriteDocument',
    version: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    defaultSettings: { sourceLocation: `${DEVELOPMENT_ORIGIN}/taskpane.html` },
  });
});

test('it carries the version of this program', () => {
  expect(manifestFor(committedManifest, DEVELOPMENT_ORIGIN, version)).toBe(committedManifest);
});

test('it asks for WordApi 1.3 and nothing else, so that LTSC 2021 shows it', () => {
  const sets = elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(sets).toEqual([['WordApi', '1.3']]);
});

test('two buttons on the Home tab open the same pane, which documents can also open by themselves', () => {
  expect(only('OfficeTab').getAttribute('id')).toBe('TabHome');
  expect(elements('Control').map((control) => control.getAttribute('xsi:type'))).toEqual([
    'Button',
    'Button',
  ]);
  for (const action of elements('Action')) expect(action.getAttribute('xsi:type')).toBe('ShowTaskpane');
  expect(elements('TaskpaneId').map(({ textContent }) => textContent)).toEqual([
    'Office.AutoShowTaskpaneWithDocument',
    'Office.AutoShowTaskpaneWithDocument',
  ]);
  const panes = addresses.filter((address) => address.includes('/taskpane.html'));
  expect(panes.map((address) => new URL(address).search)).toEqual(['', '', '?view=check']);
});

test('every address is https, on one origin', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(14);
  expect(addresses.filter((address) => !address.startsWith(`${DEVELOPMENT_ORIGIN}/`))).toEqual([]);
});

test('no other server may be opened in the pane', () => {
  expect(elements('AppDomain')).toEqual([]);
});

test('group and buttons have an icon at every size that Office asks for, each drawn at that size', () => {
  const resources = new Map(elements('Image').map((image) => [image.getAttribute('id'), value(image)]));
  const icons = elements('Icon');
  expect(icons).toHaveLength(3);
  for (const icon of icons) {
    const images = [...icon.getElementsByTagNameNS('*', 'Image')];
    expect(images.map((image) => Number(image.getAttribute('size')))).toEqual(iconSizes);
    for (const image of images) {
      const size = Number(image.getAttribute('size'));
      const address = resources.get(image.getAttribute('resid')) ?? '';
      expect(pixels(address.replace(DEVELOPMENT_ORIGIN, 'assets'))).toEqual([size, size]);
    }
  }
});

test('the list of add-ins has its two icons', () => {
  expect(pixels(value(only('IconUrl')).replace(DEVELOPMENT_ORIGIN, 'assets'))).toEqual([32, 32]);
  expect(pixels(value(only('HighResolutionIconUrl')).replace(DEVELOPMENT_ORIGIN, 'assets'))).toEqual([
    64, 64,
  ]);
});

test('every page that it names is there', () => {
  const pages = new Set(addresses.filter((address) => address.endsWith('.html')));
  for (const page of pages) {
    const places = ['src/taskpane', 'src/taskpane/static'];
    const isThere = places.some((place) => existsSync(page.replace(DEVELOPMENT_ORIGIN, place)));
    expect([page, isThere]).toEqual([page, true]);
  }
  expect(pages.size).toBe(2);
});

test('every resource that is referred to exists once, and none is left over', () => {
  const kinds = ['Image', 'Url', 'String'].flatMap(elements);
  const ids = kinds.flatMap((element) => element.getAttribute('id') ?? []).sort();
  const references = elements('*').flatMap((element) => element.getAttribute('resid') ?? []);
  expect([...new Set(references)].sort()).toEqual(ids);
  expect(ids.every((id) => id.length <= 32)).toBe(true);
});

test('texts keep within what Office allows, and the name within what fits', () => {
  const strings = (within: string): string[] =>
    [...only(within).getElementsByTagNameNS('*', 'String')].map(value);
  expect(value(only('DisplayName')).length).toBeLessThanOrEqual(30);
  expect(named.filter((element) => element.localName === 'Description').map(value)).toEqual([
    expect.stringMatching(/^.{1,250}$/),
  ]);
  expect(strings('ShortStrings').filter((text) => text === '' || text.length > 125)).toEqual([]);
  expect(strings('LongStrings').filter((text) => text === '' || text.length > 250)).toEqual([]);
});
