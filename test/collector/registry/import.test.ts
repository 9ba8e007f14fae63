import { readAreaMapping } from '../../../src/collector/registry/area-mapping';
import { readEstablishments } from '../../../src/collector/registry/establishments';
import { confirmImport, previewImport } from '../../../src/collector/registry/import-registry';
import { readSuccessions } from '../../../src/collector/registry/successions';
import { type OpenStore, onEveryStore } from '../support/on-every-store';
import { aRow, bytesOf, csvText, type RegistryRow, registryText } from '../support/registry-file';

interface Files {
  readonly rows?: readonly RegistryRow[];
  readonly links?: readonly RegistryRow[];
  readonly areas?: string;
  readonly localAuthority?: string | null;
}

async function anOpenRegistry(openStore: OpenStore) {
  const store = await openStore();
  await store.areas.saveCounty({ id: 'hertfordshire', name: 'Hertfordshire' });
  for (const id of ['dspl3', 'dspl4']) await store.areas.save({ id, name: id, county: 'hertfordshire' });
  const read = async ({ rows, links, areas }: Files) => ({
    establishments: rows === undefined ? null : await readEstablishments(bytesOf(registryText(...rows), 999)),
    successions:
      links === undefined
        ? null
        : await readSuccessions(
            bytesOf(csvText(['URN', 'LinkURN', 'LinkName', 'LinkType', 'LinkEstablishedDate'], links)),
          ),
    areas:
      areas === undefined
        ? null
        : await readAreaMapping(bytesOf(areas), new Set((await store.areas.list()).map(({ id }) => id))),
  });
  const preview = async ({ localAuthority = null, ...files }: Files) =>
    previewImport(store, await read(files), { localAuthority });
  const take = async ({ localAuthority = null, ...files }: Files) => {
    const { digest } = await preview({ localAuthority, ...files });
    const confirmation = { digest, actor: 'command-line', at: new Date('2027-09-01') };
    return confirmImport(store, await read(files), { localAuthority }, confirmation);
  };
  return { store, preview, take, read };
}

const kinds = ({ changes }: { readonly changes: readonly { readonly kind: string }[] }) =>
  changes.map(({ kind }) => kind);

onEveryStore((openStore) => {
  const aRegistry = () => anOpenRegistry(openStore);

  test('a school comes in with all that the registry says of it', async () => {
    const { store, take } = await aRegistry();
    await take({ rows: [aRow({ Locality: 'Amwell' })] });
    expect(await store.schools.find('117123')).toEqual({
      urn: '117123',
      name: 'Maple Grove Primary School',
      phase: 'Primary',
      type: 'Community school',
      area: null,
      status: 'open',
      closedOn: null,
      successor: null,
      localAuthority: '919',
      address: 'Maple Lane, Amwell, Ware, Hertfordshire, SG12 0AB',
      contactEmail: null,
    });
  });

  test('a preview writes nothing, and the same file again changes nothing', async () => {
    const { store, preview, take } = await aRegistry();
    expect(kinds(await preview({ rows: [aRow()] }))).toEqual(['new']);
    expect(await store.schools.list()).toEqual([]);
    await take({ rows: [aRow()] });
    expect(kinds(await take({ rows: [aRow()] }))).toEqual([]);
    expect(await store.audit.newest(10)).toHaveLength(1);
  });

  test.each<[string, RegistryRow, string, string | null, string | null]>([
    [
      'a new name',
      { EstablishmentName: 'Maple Grove Academy' },
      'renamed',
      'Maple Grove Primary School',
      'Maple Grove Academy',
    ],
    [
      'a new address',
      { Street: 'Elm Road' },
      'moved',
      'Maple Lane, Ware, Hertfordshire, SG12 0AB',
      'Elm Road, Ware, Hertfordshire, SG12 0AB',
    ],
    [
      'a closure',
      { 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2027' },
      'closed',
      'open',
      'closed on 2027-08-31',
    ],
    ['a correction', { 'PhaseOfEducation (name)': 'All-through' }, 'corrected', 'Primary', 'All-through'],
  ])('%s is previewed as what it is, and written', async (_what, changes, kind, from, to) => {
    const { preview, take } = await aRegistry();
    await take({ rows: [aRow()] });
    const expected = { urn: '117123', kind, from, to };
    expect((await preview({ rows: [aRow(changes)] })).changes).toEqual([expect.objectContaining(expected)]);
    await take({ rows: [aRow(changes)] });
    expect(kinds(await preview({ rows: [aRow(changes)] }))).toEqual([]);
  });

  test('a school that is proposed to close is still open, and one that opens again is open', async () => {
    const { store, take } = await aRegistry();
    const proposed = { 'EstablishmentStatus (name)': 'Open, but proposed to close', CloseDate: '31-08-2027' };
    await take({ rows: [aRow(proposed)] });
    expect(await store.schools.find('117123')).toMatchObject({ status: 'open', closedOn: null });
    await take({ rows: [aRow({ ...proposed, 'EstablishmentStatus (name)': 'Closed' })] });
    expect(kinds(await take({ rows: [aRow()] }))).toEqual(['reopened']);
  });

  test('a school that the file no longer names stays, and is told', async () => {
    const { store, take } = await aRegistry();
    await take({ rows: [aRow(), aRow({ URN: '117124', EstablishmentName: 'Oak Hill School' })] });
    const { absent, changes } = await take({ rows: [aRow()] });
    expect(changes).toEqual([]);
    expect(absent).toEqual([{ urn: '117124', name: 'Oak Hill School' }]);
    expect(await store.schools.find('117124')).toMatchObject({ status: 'open' });
  });

  test('only the schools of one local authority come in, and one that is known is followed out of it', async () => {
    const { store, take } = await aRegistry();
    const rows = [aRow(), aRow({ URN: '200001', 'LA (code)': '881' })];
    await take({ rows, localAuthority: '919' });
    expect((await store.schools.list()).map(({ urn }) => urn)).toEqual(['117123']);
    const { absent } = await take({ rows: [aRow({ 'LA (code)': '881' })], localAuthority: '919' });
    expect(absent).toEqual([]);
    expect(await store.schools.find('117123')).toMatchObject({ localAuthority: '881' });
  });

  test('whom to write to is the manager’s, and no import changes it', async () => {
    const { store, take } = await aRegistry();
    await take({ rows: [aRow()] });
    await store.schools.setContact('117123', 'senco@maple.example');
    await take({ rows: [aRow({ EstablishmentName: 'Maple Grove Academy' })] });
    expect(await store.schools.find('117123')).toMatchObject({
      name: 'Maple Grove Academy',
      contactEmail: 'senco@maple.example',
    });
  });

  test('files as Excel leaves them are taken, and how they were read is told', async () => {
    const { preview } = await aRegistry();
    const { writes, faults, notes } = await preview({
      rows: [aRow(), {}, {}],
      areas: 'sep=;\r\narea ;URN;Postcode;Town\r\nDSPL3;117123\r\n Dspl4 ;;SG12;\r\n',
    });
    expect(writes).toMatchObject([{ urn: '117123', area: 'dspl3' }]);
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      { file: 'establishments', text: '2 empty lines left out.' },
      { file: 'areas', text: 'Read as semicolon-separated UTF-8.' },
      { file: 'areas', text: 'Found in other spelling: “Area”.' },
      { file: 'areas', text: '1 short row filled up with empty cells.' },
    ]);
  });

  test('bad rows are told with their lines, and the others are taken', async () => {
    const { preview } = await aRegistry();
    const { writes, faults } = await preview({
      rows: [
        aRow({ URN: '12345' }),
        aRow({ EstablishmentName: ' ' }),
        aRow({ 'EstablishmentStatus (name)': 'Perhaps' }),
        aRow({ CloseDate: '31-06-2027' }),
        aRow(),
        aRow(),
      ],
    });
    expect(writes).toHaveLength(1);
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7]);
    expect(faults.map(({ text }) => text).join(' ')).toMatch(
      /six digits.*no name.*“Perhaps”.*no day.*earlier row/,
    );
  });

  describe('confirming', () => {
    test('writes only what was previewed', async () => {
      const { store, preview, read } = await aRegistry();
      const { digest } = await preview({ rows: [aRow()] });
      const other = await read({ rows: [aRow({ EstablishmentName: 'Oak Hill School' })] });
      const confirmation = { digest, actor: 'command-line', at: new Date() };
      await expect(confirmImport(store, other, { localAuthority: null }, confirmation)).rejects.toMatchObject(
        {
          kind: 'registry-changed',
        },
      );
      expect(await store.schools.list()).toEqual([]);
    });

    test('leaves who did it, and how much, in the audit trail', async () => {
      const { store, take } = await aRegistry();
      await take({ rows: [aRow()], localAuthority: '919' });
      expect(await store.audit.newest(1)).toMatchObject([
        {
          actor: 'command-line',
          action: 'registry.imported',
          subject: 'local-authority:919',
          detail: { new: 1 },
        },
      ]);
    });

    test('writes everything or nothing', async () => {
      const { store, read, preview } = await aRegistry();
      const rows = Array.from({ length: 700 }, (_, index) => aRow({ URN: String(200_000 + index) }));
      const files = await read({ rows });
      const { digest } = await preview({ rows });
      const confirmation = { digest, actor: 'command-line', at: new Date() };
      const stopped = confirmImport(store, files, { localAuthority: null }, confirmation, (written) => {
        if (written === 700) throw new Error('stopped');
      });
      await expect(stopped).rejects.toThrow('stopped');
      expect(await store.schools.list()).toEqual([]);
    });
  });

  describe('a successor', () => {
    const academy = aRow({ URN: '140000', EstablishmentName: 'Maple Grove Academy' });
    const closed = aRow({ 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2027' });

    test.each([
      ['from the school that went', { URN: '117123', LinkURN: '140000', LinkType: 'Successor' }],
      [
        'from the school that came',
        { URN: '140000', LinkURN: '117123', LinkType: 'Predecessor - amalgamated' },
      ],
    ])('is linked %s, and is in the area of the school before it', async (_from, link) => {
      const { store, take } = await aRegistry();
      await take({ rows: [aRow()], areas: 'URN,Area\n117123,dspl3\n' });
      expect(kinds(await take({ rows: [closed, academy], links: [link] }))).toEqual([
        'closed',
        'succeeded',
        'new',
      ]);
      expect(await store.schools.find('117123')).toMatchObject({ successor: '140000' });
      expect(await store.schools.find('140000')).toMatchObject({ area: 'dspl3' });
    });

    test('is the latest of several; of two of one day it is none, and that is told', async () => {
      const { store, take } = await aRegistry();
      const link = (to: string, day: string) => ({
        URN: '117123',
        LinkURN: to,
        LinkType: 'Successor',
        LinkEstablishedDate: day,
      });
      await take({ rows: [closed], links: [link('140000', '01-09-2020'), link('140001', '01-09-2027')] });
      expect(await store.schools.find('117123')).toMatchObject({ successor: '140001' });
      const { faults, changes } = await take({
        rows: [closed],
        links: [link('140002', '01-09-2028'), link('140003', '01-09-2028')],
      });
      expect(changes).toEqual([]);
      expect(faults).toMatchObject([
        { file: 'successions', text: expect.stringContaining('140002, 140003') },
      ]);
    });
  });

  describe('the area of a school', () => {
    test.each([
      ['by its URN', 'URN,Postcode,Town,Area\n,,Ware,dspl4\n,SG12,,dspl4\n117123,,,dspl3\n', 'dspl3'],
      ['by its postcode', 'Postcode,Area\nsg120ab,dspl3\nSG12,dspl4\n', 'dspl3'],
      ['by the beginning of its postcode', 'Postcode,Area\nSG12 0,dspl3\nSG12,dspl4\n', 'dspl3'],
      ['not by a district that only begins alike', 'Postcode,Area\nSG1,dspl3\n', null],
      ['by its town', 'Town,Area\nware,dspl3\n', 'dspl3'],
    ])('is found %s', async (_how, areas, area) => {
      const { store, take } = await aRegistry();
      const { unmapped } = await take({ rows: [aRow()], areas });
      expect(await store.schools.find('117123')).toMatchObject({ area });
      expect(unmapped).toHaveLength(area === null ? 1 : 0);
    });

    test('stays when a later file says nothing of it, and changes when it does', async () => {
      const { take } = await aRegistry();
      await take({ rows: [aRow()], areas: 'Town,Area\nWare,dspl3\n' });
      expect(kinds(await take({ rows: [aRow()] }))).toEqual([]);
      expect(kinds(await take({ rows: [aRow()], areas: 'Town,Area\nWare,dspl4\n' }))).toEqual(['reassigned']);
    });

    test('that there is not, or that a row leaves open, is told with its line', async () => {
      const { preview } = await aRegistry();
      const areas = 'URN,Town,Area\n117123,,dspl9\n,,dspl3\n117123,Ware,dspl3\n,Ware,dspl3\n,Ware,dspl4\n';
      const { faults } = await preview({ rows: [aRow()], areas });
      expect(faults.map(({ file, line }) => [file, line])).toEqual([
        ['areas', 2],
        ['areas', 3],
        ['areas', 4],
        ['areas', 6],
      ]);
    });
  });
});
