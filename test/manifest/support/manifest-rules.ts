import { existsSync, readFileSync } from 'node:fs';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/**
 * What Microsoft refuses a manifest for: the schema (MS-OWEMXML, and the reference of the elements), the
 * messages of the validator behind `office-addin-manifest validate`, and what the Microsoft 365 admin centre
 * is reported to refuse. The validator itself is a web service, which no test can ask.
 */
export interface ManifestRule {
  readonly says: string;
  /** The page or thread that names the rule. */
  readonly source: string;
  /** Whether the rule is for a manifest that schools are given, not for one of this computer. */
  readonly inProductionOnly?: true;
  /** What breaks the rule; empty where nothing does. */
  readonly breaks: (manifest: Document) => readonly string[];
  /** Makes a manifest break the rule. */
  readonly spoil: (manifest: string) => string;
}

const reference = 'learn.microsoft.com/javascript/api/manifest';
const schema = 'learn.microsoft.com/openspecs/office_file_formats/ms-owemxml';
const ordering = 'learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering';
const validator = 'OfficeDev/generator-office#590';

/** The children of each element in the order in which they must stand; an element left out holds any. */
const childrenInOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'TabletFormFactor', 'PhoneFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'OfficeMenu'],
  OfficeTab: ['Group'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Icon: ['Image'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
};

/** The elements that must be there, once under each parent. */
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation'],
};

/** Which list of resources an element's text or address is kept in. */
const listOf: Readonly<Record<string, string>> = {
  Image: 'Images',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

export const manifestRules: readonly ManifestRule[] = [
  {
    says: 'elements stand under the right parent, in the order of the schema',
    source: ordering,
    breaks: (manifest) => all(manifest, '*').flatMap(outOfOrder),
    spoil: (xml) => xml.replace(/( *<Id>.*<\/Id>\n)( *<Version>.*<\/Version>\n)/, '$2$1'),
  },
  {
    says: 'what the schema, the add-in list and the store require is there, once',
    source: `${reference}/officeapp; OfficeDev/Office-Add-in-Commands#31 (Missing Support URL)`,
    breaks: (manifest) => all(manifest, '*').flatMap(missing),
    spoil: (xml) => xml.replace(/ *<SupportUrl.*\n/, ''),
  },
  {
    says: 'the id is a UUID',
    source: `${validator} (Manifest ID Correct Structure)`,
    breaks: (manifest) =>
      textsOf(manifest, 'Id').filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)),
    spoil: (xml) => xml.replace(/<Id>.*<\/Id>/, '<Id>send-benchmark</Id>'),
  },
  {
    says: 'the version is four numbers of at most five digits',
    source: `${schema} (Version); OfficeDev/Office-Addin-Scripts#207: three numbers fail in the browser`,
    breaks: (manifest) =>
      textsOf(manifest, 'Version').filter((version) => !/^\d{1,5}(\.\d{1,5}){3}$/.test(version)),
    spoil: (xml) => xml.replace(/<Version>.*<\/Version>/, '<Version>1.0.0</Version>'),
  },
  {
    says: 'the version is at least 1.0',
    source: `${validator} (Manifest Version Correct Value); LanternOps/breeze#5843 (Manifest Version Too Low)`,
    breaks: (manifest) => textsOf(manifest, 'Version').filter((version) => !/^0*[1-9]/.test(version)),
    spoil: (xml) => xml.replace(/<Version>.*<\/Version>/, '<Version>0.9.0.0</Version>'),
  },
  {
    says: 'every address is https, and at most 2,048 characters long',
    source: `${reference}/url; ${validator} (Secure Desktop Source Location)`,
    breaks: (manifest) =>
      addresses(manifest).filter((address) => !/^https:\/\/[^\s]+$/.test(address) || address.length > 2048),
    spoil: (xml) => xml.replace('https://', 'http://'),
  },
  {
    says: 'nothing stands on this computer',
    source: 'OfficeDev/generator-office#618 (Localhost Manifest Icon URL, High Resolution Icon URL)',
    inProductionOnly: true,
    breaks: (manifest) =>
      addresses(manifest).filter((address) =>
        /^(?:localhost|.*\.local|127\..*|\[::1\]|10\..*|192\.168\..*)$/.test(new URL(address).hostname),
      ),
    spoil: (xml) => xml.replaceAll('https://send.example.org', 'https://localhost:3000'),
  },
  {
    says: 'names are at most 125 characters long and the description 250, and none is empty',
    source: `${schema} (ShortString, LongString)`,
    breaks: (manifest) => [
      ...textsOf(manifest, 'ProviderName').filter((text) => !isWithin(text, 125)),
      ...valuesOf(manifest, 'DisplayName').filter((text) => !isWithin(text, 125)),
      ...valuesOf(manifest, 'Description').filter((text) => !isWithin(text, 250)),
    ],
    spoil: (xml) => xml.replace(/(<Description DefaultValue=")/, `$1${'Too long. '.repeat(25)}`),
  },
  {
    says: 'short texts are at most 125 characters long, long ones 250, and none is empty',
    source: `${reference}/resources`,
    breaks: (manifest) =>
      [
        ...resources(manifest, 'ShortStrings').filter(({ value }) => !isWithin(value, 125)),
        ...resources(manifest, 'LongStrings').filter(({ value }) => !isWithin(value, 250)),
      ].map(({ id }) => id),
    spoil: (xml) => xml.replace(/(id="Check.Title" DefaultValue=")/, `$1${'Too long. '.repeat(13)}`),
  },
  {
    says: 'every resource has an id of its own of at most 32 characters, and is referred to',
    source: `${reference}/resources; OfficeDev/generator-office#591 (The resid is not valid)`,
    breaks: (manifest) => {
      const ids = all(manifest, 'Resources').flatMap((list) => within(list, '*').flatMap(idOf));
      const referredTo = new Set(
        all(manifest, '*').flatMap((element) => element.getAttribute('resid') ?? []),
      );
      return ids.filter(
        (id, at) => id.length === 0 || id.length > 32 || ids.indexOf(id) !== at || !referredTo.has(id),
      );
    },
    spoil: (xml) => xml.replaceAll('Help.Url', 'The.Address.Of.The.Page.That.Helps'),
  },
  {
    says: 'every reference is to a resource of the right list',
    source: `${reference}/getstarted, ${reference}/group, ${reference}/supertip`,
    breaks: (manifest) =>
      all(manifest, '*').flatMap((element) => {
        const resid = element.getAttribute('resid');
        const list = listOf[element.localName ?? ''] ?? '';
        if (resid === null || resources(manifest, list).some(({ id }) => id === resid)) return [];
        return [`${element.localName}: ${resid}`];
      }),
    // A missing tooltip once kept an add-in out of the ribbon without a word (Office-Add-in-Commands#15).
    spoil: (xml) => xml.replace(/ *<bt:String id="Check.Description".*\n/, ''),
  },
  {
    says: 'ids of groups and buttons are at most 125 characters long, and each stands once',
    source: `${reference}/group`,
    breaks: (manifest) => {
      const ids = ['Group', 'Control'].flatMap((name) => all(manifest, name).flatMap(idOf));
      return ids.filter((id, at) => !isWithin(id, 125) || ids.indexOf(id) !== at);
    },
    spoil: (xml) => xml.replaceAll('SendBenchmark.Check', 'SendBenchmark.OpenPane'),
  },
  {
    says: 'a built-in tab gets one group of at most six buttons',
    source: `${reference}/officetab`,
    breaks: (manifest) =>
      all(manifest, 'OfficeTab')
        .filter(
          (tab) =>
            within(tab, 'Group').length !== 1 ||
            within(tab, 'Group').some((group) => within(group, 'Control').length > 6),
        )
        .flatMap(idOf),
    spoil: (xml) => xml.replace('</OfficeTab>', '<Group id="another"/></OfficeTab>'),
  },
  {
    says: 'every icon of the ribbon has the sizes 16, 32 and 80, and none that Office does not know',
    source: `${reference}/image`,
    breaks: (manifest) =>
      all(manifest, 'Icon').flatMap((icon) => {
        const sizes = within(icon, 'Image').map((image) => Number(image.getAttribute('size')));
        return [
          ...[16, 32, 80].filter((size) => !sizes.includes(size)),
          ...sizes.filter((size) => ![16, 20, 24, 32, 40, 48, 64, 80].includes(size)),
        ].map(String);
      }),
    spoil: (xml) => xml.replace(/ *<bt:Image size="80" .*\n/, ''),
  },
  {
    says: 'every image is there, in a format that Office takes, and as large as it is said to be',
    source: `${reference}/iconurl, ${reference}/highresolutioniconurl; ${validator} (Icon URL Unreachable)`,
    breaks: wrongImages,
    spoil: (xml) => xml.replace('/icons/icon-64.png', '/icons/icon-80.png'),
  },
  {
    says: 'the requirement sets are published ones, so that some Office is left that fulfils them',
    source: 'OfficeDev/office-js#2882, #2997: the admin centre refuses what its own list lacks',
    breaks: (manifest) =>
      all(manifest, 'Set')
        .map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`)
        .filter((set) => !/^WordApi 1\.[1-9]$/.test(set)),
    spoil: (xml) => xml.replace('MinVersion="1.3"/>', 'MinVersion="2.0"/>'),
  },
  {
    says: 'the default language is a culture name, and the permission one of those that there are',
    source: `${reference}/defaultlocale, ${reference}/permissions`,
    breaks: (manifest) => [
      ...textsOf(manifest, 'DefaultLocale').filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale)),
      ...textsOf(manifest, 'Permissions').filter(
        (permission) =>
          !/^(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/.test(permission),
      ),
    ],
    spoil: (xml) => xml.replace('>ReadWriteDocument<', '>ReadWriteMailbox<'),
  },
];

/** A manifest as a tree, for the rules. */
export function asTree(manifest: string): Document {
  return new DOMParser().parseFromString(manifest, 'text/xml');
}

function all(manifest: Document, name: string): Element[] {
  return [...manifest.getElementsByTagNameNS('*', name)];
}

function within(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

function childrenOf(element: Element): Element[] {
  return within(element, '*').filter(({ parentNode }) => parentNode === element);
}

function idOf(element: Element): string[] {
  const id = element.getAttribute('id');
  return id === null ? [] : [id];
}

/** The texts within the add-in's own elements of a name, such as `Version`. */
function textsOf(manifest: Document, name: string): string[] {
  return all(manifest, name).map(({ textContent }) => textContent ?? '');
}

/** The default values of the elements of a name that have one. */
function valuesOf(manifest: Document, name: string): string[] {
  return all(manifest, name).flatMap((element) => element.getAttribute('DefaultValue') ?? []);
}

function addresses(manifest: Document): string[] {
  const addressed = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  return addressed.flatMap((name) => valuesOf(manifest, name));
}

function resources(manifest: Document, list: string): { readonly id: string; readonly value: string }[] {
  return all(manifest, list)
    .flatMap((element) => within(element, '*'))
    .map((element) => ({
      id: element.getAttribute('id') ?? '',
      value: element.getAttribute('DefaultValue') ?? '',
    }));
}

function isWithin(text: string, length: number): boolean {
  return text.trim() !== '' && text.length <= length;
}

function outOfOrder(element: Element): string[] {
  const order = childrenInOrder[element.localName ?? ''];
  if (order === undefined) return [];
  const places = childrenOf(element).map(({ localName }) => order.indexOf(localName ?? ''));
  return places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))
    ? []
    : [element.localName ?? ''];
}

function missing(element: Element): string[] {
  const there = childrenOf(element).map(({ localName }) => localName);
  return (required[element.localName ?? ''] ?? [])
    .filter((name) => there.filter((other) => other === name).length !== 1)
    .map((name) => `${element.localName}: ${name}`);
}

function wrongImages(manifest: Document): string[] {
  const icons = new Map(resources(manifest, 'Images').map(({ id, value }) => [id, value]));
  const wanted = [
    ...valuesOf(manifest, 'IconUrl').map((address) => ({ address, size: 32 })),
    ...valuesOf(manifest, 'HighResolutionIconUrl').map((address) => ({ address, size: 64 })),
    ...all(manifest, 'Icon').flatMap((icon) =>
      within(icon, 'Image').map((image) => ({
        address: icons.get(image.getAttribute('resid') ?? '') ?? '',
        size: Number(image.getAttribute('size')),
      })),
    ),
  ];
  return wanted.filter(({ address, size }) => !isPng(address, size)).map(({ address }) => address);
}

/** Whether the file behind an address is a PNG of so many pixels, as its own header says. */
function isPng(address: string, size: number): boolean {
  const file = `assets${URL.canParse(address) ? new URL(address).pathname : '/none'}`;
  if (!file.endsWith('.png') || !existsSync(file)) return false;
  const png = readFileSync(file);
  return (
    png.subarray(1, 4).toString('latin1') === 'PNG' &&
    png.readUInt32BE(16) === size &&
    png.readUInt32BE(20) === size
  );
}
