/** Thrown where settings are not as they should be. `message` has a line for each, which names it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Reads settings one by one and collects their faults, so that the administrator sees all of them at once.
 */
export class SettingReader {
  private readonly found: string[] = [];
  private readonly asked = new Set<string>();
  private readonly inFile: ReadonlyMap<string, unknown>;

  constructor(
    private readonly environment: Readonly<Record<string, string | undefined>>,
    private readonly file: { readonly name: string; readonly text: string } | null,
  ) {
    this.inFile = new Map(Object.entries(this.parse()));
  }

  /** A text that is not empty; null where the setting is not there. */
  text(setting: string): string | null {
    this.asked.add(setting);
    const value = this.environment[setting] ?? this.inFile.get(setting) ?? '';
    if (typeof value === 'object') {
      this.refuse(setting, 'a text or a number is needed');
      return null;
    }
    const text = String(value).trim();
    return text === '' ? null : text;
  }

  wholeNumber(setting: string, { from, to }: { readonly from: number; readonly to: number }): number | null {
    const text = this.text(setting);
    if (text === null) return null;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    this.refuse(setting, `it is “${text}”; a whole number from ${from} to ${to} is needed`);
    return null;
  }

  yesOrNo(setting: string): boolean | null {
    const text = this.text(setting);
    if (text === null) return null;
    if (text === 'true' || text === 'false') return text === 'true';
    this.refuse(setting, `it is “${text}”; true or false is needed`);
    return null;
  }

  /** An https address, without a slash at its end. */
  httpsAddress(setting: string): string | null {
    const text = this.text(setting);
    if (text === null) return null;
    if (URL.canParse(text) && new URL(text).protocol === 'https:') return text.replace(/\/+$/, '');
    this.refuse(setting, `it is “${text}”; an address that begins with https:// is needed`);
    return null;
  }

  /** The https address of a host alone, without a slash at its end. */
  httpsOrigin(setting: string): string | null {
    const address = this.httpsAddress(setting);
    if (address === null || address === new URL(address).origin) return address;
    const { origin } = new URL(address);
    if (address.toLowerCase() === origin) return origin;
    // The address is not repeated: it may hold a password.
    this.refuse(setting, 'an address of a host alone is needed, such as https://send.example.org');
    return null;
  }

  /** Whether the setting is there, valid or not. */
  has(setting: string): boolean {
    return this.text(setting) !== null;
  }

  /** Notes a fault of a setting, in words that follow its name and a colon. */
  refuse(setting: string, why: string): void {
    const inFile = this.environment[setting] === undefined && this.inFile.has(setting);
    this.found.push(`${setting}${inFile ? ` in ${this.file?.name ?? ''}` : ''}: ${why}.`);
  }

  /** All faults, including names in the file that are no setting's. To be asked last. */
  faults(): readonly string[] {
    const strange = [...this.inFile.keys()].filter((name) => !this.asked.has(name));
    const known = [...this.asked].join(', ');
    return [
      ...this.found,
      ...strange.map(
        (name) => `${name} in ${this.file?.name ?? ''}: there is no such setting. There are ${known}.`,
      ),
    ];
  }

  private parse(): object {
    if (this.file === null) return {};
    try {
      const content: unknown = JSON.parse(this.file.text);
      if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    this.found.push(`${this.file.name} is no JSON object, such as { "PORT": 3000 }.`);
    return {};
  }
}
