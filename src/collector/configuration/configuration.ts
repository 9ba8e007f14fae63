import type { OpenIdSettings } from '../access/access-settings';
import { ConfigurationError, SettingReader } from './setting-reader';
import { networkIn } from '../limits/proxies';
import { isPostgresUrl } from '../store/engines/postgres-url';

/** The settings of a collector. */
export interface Configuration {
  /** A PostgreSQL address, or a SQLite file. It may hold a password: see `nameOfDatabase`. */
  readonly database: string;
  /** The most connections to PostgreSQL of one process. */
  readonly databaseConnections: number;
  /** How long PostgreSQL may take for a statement, in milliseconds. */
  readonly statementTimeout: number;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The https address under which people reach the collector; null on a machine of one's own. */
  readonly publicUrl: string | null;
  /** The addresses and networks of the proxies in front, whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[];
  /** How many API requests one address, and one school’s key, may make in a minute. */
  readonly requestsPerMinute: number;
  /** Whether browsers are told that other hosts below this one's name speak https alone, too. */
  readonly httpsOfSubdomains: boolean;
  /** The identity provider; null where there are local accounts alone. */
  readonly openId: OpenIdSettings | null;
  /** Whether each answer is logged, as one JSON object a line. */
  readonly log: boolean;
}

/** A configuration file, read. It holds the settings by the names that they have in the environment. */
export interface ConfigurationFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Puts a configuration together from the environment and a file; where both name a setting, the environment
 * counts. A setting that neither names has a value that suits a machine of one's own.
 *
 * @throws ConfigurationError naming every setting that is not as it should be, and none of its secrets
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  file: ConfigurationFile | null = null,
): Configuration {
  const settings = new SettingReader(environment, file);
  const configuration = {
    database: databaseOf(settings),
    databaseConnections: settings.wholeNumber('DATABASE_CONNECTIONS', { from: 1, to: 1000 }) ?? 10,
    statementTimeout: settings.wholeNumber('STATEMENT_TIMEOUT', { from: 100, to: 600_000 }) ?? 10_000,
    host: settings.text('HOST') ?? '127.0.0.1',
    port: settings.wholeNumber('PORT', { from: 0, to: 65_535 }) ?? 3000,
    publicUrl: settings.httpsOrigin('PUBLIC_URL'),
    proxies: proxiesOf(settings),
    requestsPerMinute: settings.wholeNumber('REQUESTS_PER_MINUTE', { from: 1, to: 1_000_000 }) ?? 300,
    httpsOfSubdomains: settings.yesOrNo('HTTPS_OF_SUBDOMAINS') ?? false,
    openId: openIdOf(settings),
    log: settings.yesOrNo('LOG') ?? true,
  };
  const faults = settings.faults();
  if (faults.length > 0) throw new ConfigurationError(faults);
  return configuration;
}

/** The public name of a database. It never holds the user or the password of the address. */
export function nameOfDatabase(database: string): string {
  if (!isPostgresUrl(database)) return database;
  if (!URL.canParse(database)) return 'PostgreSQL';
  const { host, pathname, searchParams } = new URL(database);
  const where = host === '' ? (searchParams.get('host') ?? 'this machine') : host;
  return `PostgreSQL, ${pathname.slice(1)} at ${where}`;
}

function databaseOf(settings: SettingReader): string {
  const file = settings.text('DATABASE_FILE');
  const url = settings.text('DATABASE_URL');
  if (url === null) return file ?? 'data/send-benchmark.sqlite';
  if (file !== null)
    settings.refuse('DATABASE_FILE', 'DATABASE_URL names a database already; take one of them away');
  if (!isPostgresUrl(url)) {
    settings.refuse('DATABASE_URL', 'an address such as postgres://user:password@host/database is needed');
  }
  return url;
}

function proxiesOf(settings: SettingReader): readonly string[] {
  const named = (settings.text('BEHIND_PROXY') ?? 'false').split(/[\s,]+/).filter((one) => one !== '');
  if (named.length === 1 && named[0] === 'false') return [];
  const strange = named.filter((one) => networkIn(one) === null);
  if (strange.length > 0) {
    const needed = 'the addresses or networks of the proxies are needed, such as 127.0.0.1, 10.0.0.0/8';
    settings.refuse('BEHIND_PROXY', `it is “${strange.join(', ')}”; ${needed}`);
  }
  return named;
}

function openIdOf(settings: SettingReader): OpenIdSettings | null {
  const issuer = settings.httpsAddress('OPENID_ISSUER');
  const clientId = settings.text('OPENID_CLIENT_ID');
  const clientSecret = settings.text('OPENID_CLIENT_SECRET');
  const name = settings.text('OPENID_NAME') ?? 'your work account';
  if (issuer !== null && clientId !== null && clientSecret !== null) {
    return { name, issuer, clientId, clientSecret };
  }
  const missing = { OPENID_ISSUER: issuer, OPENID_CLIENT_ID: clientId, OPENID_CLIENT_SECRET: clientSecret };
  const isWanted = Object.values(missing).some((value) => value !== null);
  for (const [setting, value] of Object.entries(missing)) {
    if (isWanted && value === null && !settings.has(setting)) {
      settings.refuse(setting, 'it is missing; signing in through an identity provider needs all three');
    }
  }
  return null;
}
