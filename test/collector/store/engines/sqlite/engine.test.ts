import type * as Engine from '../../../../../src/collector/store/engines/sqlite/engine';

afterEach(() => {
  jest.restoreAllMocks();
  jest.dontMock('@photostructure/sqlite');
});

/** Opens a database where Node loads this module of its own, and npm has installed the package or could not. */
function open(loadOwn: () => object | undefined, isInstalled: boolean): object {
  jest.spyOn(process, 'getBuiltinModule').mockImplementation(loadOwn);
  if (!isInstalled) {
    jest.doMock('@photostructure/sqlite', () => {
      throw new Error('Cannot find module');
    });
  }
  let opened: object = {};
  jest.isolateModules(() => {
    const engine = jest.requireActual<typeof Engine>(
      '../../../../../src/collector/store/engines/sqlite/engine',
    );
    opened = engine.openDatabaseSync(':memory:');
  });
  return opened;
}

class Whole {
  get isTransaction(): boolean {
    return false;
  }
}

/** As Node's was in 22.13. */
class Younger {
  readonly isOpen = true;
}

test('Node’s own SQLite is taken where it has what the store asks for', () => {
  expect(open(() => ({ DatabaseSync: Whole }), true)).toBeInstanceOf(Whole);
});

test.each([
  ['has none', undefined],
  ['has one that does not tell whether a transaction is open', { DatabaseSync: Younger }],
])('the package is taken where Node %s', (_case, own) => {
  expect(open(() => own, true)).toMatchObject({ isTransaction: false, isOpen: true });
});

test('where there is neither, it says what to do', () => {
  expect(() => open(() => undefined, false)).toThrow(/Node 22\.16 or newer.*PostgreSQL/);
});

test('Node’s warning that its SQLite is an experiment is kept back, and no other', () => {
  const warned = jest.spyOn(process, 'emitWarning').mockReturnValue();
  const opened = open(() => {
    process.emitWarning('SQLite is an experimental feature', 'ExperimentalWarning');
    return { DatabaseSync: Whole };
  }, true);
  expect(opened).toBeInstanceOf(Whole);
  expect(warned).not.toHaveBeenCalled();
  process.emitWarning('another');
  expect(warned).toHaveBeenCalledTimes(1);
});
