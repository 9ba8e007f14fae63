import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

test('group and buttons have an icon at every size that Office asks for', () => {
  const icons = elements('Icon');
  expect(icons).toHaveLength(3);
  for (const icon of icons) {
    const images = [...icon.getElementsByTagNameNS('*', 'Image')];
    expect(images.map((image) => Number(image.getAttribute('size')))).toEqual(iconSizes);
  }
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

test('the name is short enough to be read in the list of add-ins', () => {
  expect(value(only('DisplayName')).length).toBeLessThanOrEqual(30);
});
