/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** Something that the tests need of the machine, and that is in no package of the project. */
export interface Need {
  readonly name: string;
  /** Says what is missing and how to get it by hand; null where it is there and works. */
  readonly missing: () => string | null;
  /** The packages that have it on Debian. */
  readonly debianPackages: readonly string[];
  /** Gets it from elsewhere, for this user alone; null where nothing does. */
  readonly fetch: Command | null;
}

/** What providing may do on a machine. */
export interface Machine {
  /** Whether this is Debian, or what is made of it, and packages may be installed: that is, as root. */
  readonly installsDebianPackages: boolean;
  /** Runs a command to its end; false where it did not succeed. */
  readonly run: (command: Command) => boolean;
  readonly say: (sentence: string) => void;
}

/**
 * Gets what is missing: by the machine's own packages where that may be done, and otherwise for this user alone. It
 * says what it does. Where all is there it does nothing and says nothing.
 *
 * @returns what is still missing then, in sentences that say how to get it by hand
 */
export function provideNeeds(needs: readonly Need[], machine: Machine): string[] {
  const isMissing = (need: Need): boolean => need.missing() !== null;
  const wanted = needs.filter(isMissing);
  if (wanted.length > 0 && machine.installsDebianPackages) {
    machine.run(['apt-get', 'update', '-qq']);
    // One by one, because one that is not to be had would keep away the others.
    for (const need of wanted) {
      // A package may have brought along what comes after it.
      if (!isMissing(need)) continue;
      machine.say(`The tests need ${need.name}: installing ${need.debianPackages.join(' and ')}.`);
      machine.run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...need.debianPackages]);
    }
  }
  for (const { name, fetch } of needs.filter(isMissing)) {
    if (fetch === null) continue;
    machine.say(`The tests need ${name}: fetching it by \`${fetch.join(' ')}\`.`);
    machine.run(fetch);
  }
  return needs.flatMap((need) => need.missing() ?? []);
}
