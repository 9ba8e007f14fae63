import { type Command, type Need, provideNeeds } from '../../../tools/needs/provide-needs';

/** A machine on which commands that begin like one of `working` give what they are to give. */
function aMachine({
  root = false,
  bringsAll = false,
  working = [] as string[],
  there = [] as string[],
} = {}) {
  const present = new Set(there);
  const ran: string[] = [];
  const said: string[] = [];
  const need = (name: string, fetch: Command | null): Need => ({
    name,
    missing: () => (present.has(name) ? null : `Install ${name} by hand.`),
    debianPackages: [`${name}-package`],
    fetch,
  });
  const needs = [need('browser', ['npx', 'get-browser']), need('database', null)];
  const left = provideNeeds(needs, {
    installsDebianPackages: root,
    run: (command) => {
      const line = command.join(' ');
      ran.push(line);
      const works = working.some((start) => line.startsWith(start));
      for (const { name } of needs) if (works && (bringsAll || line.includes(name))) present.add(name);
      return works;
    },
    say: (sentence) => said.push(sentence),
  });
  return { left, ran, said };
}

test('where all is there, nothing is done and nothing said', () => {
  expect(aMachine({ root: true, there: ['browser', 'database'] })).toEqual({ left: [], ran: [], said: [] });
});

test('as root on Debian it installs what is missing, no more than that, and says so', () => {
  const { left, ran, said } = aMachine({ root: true, working: ['apt-get install'], there: ['database'] });
  expect(ran).toEqual([
    'apt-get update -qq',
    'apt-get install -y -qq --no-install-recommends browser-package',
  ]);
  expect(said).toEqual(['The tests need browser: installing browser-package.']);
  expect(left).toEqual([]);
});

test('what a package has brought along is not installed once more', () => {
  const { ran, said } = aMachine({ root: true, bringsAll: true, working: ['apt-get install'] });
  expect(ran).toHaveLength(2);
  expect(said).toEqual(['The tests need browser: installing browser-package.']);
});

test('elsewhere it fetches for this user, and says so; what cannot be fetched is left with its sentence', () => {
  const { left, ran, said } = aMachine({ working: ['npx'] });
  expect(ran).toEqual(['npx get-browser']);
  expect(said).toEqual(['The tests need browser: fetching it by `npx get-browser`.']);
  expect(left).toEqual(['Install database by hand.']);
});

test('where one package is not to be had, the others are installed and it is fetched', () => {
  const { left, ran } = aMachine({
    root: true,
    working: ['apt-get install -y -qq --no-install-recommends database', 'npx'],
  });
  expect(ran.slice(1)).toEqual([
    'apt-get install -y -qq --no-install-recommends browser-package',
    'apt-get install -y -qq --no-install-recommends database-package',
    'npx get-browser',
  ]);
  expect(left).toEqual([]);
});

test('where nothing works, every sentence is left', () => {
  expect(aMachine({ root: true }).left).toEqual(['Install browser by hand.', 'Install database by hand.']);
});
