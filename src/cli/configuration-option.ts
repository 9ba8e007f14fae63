import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import {
  type Configuration,
  type ConfigurationFile,
  readConfiguration,
} from '../collector/configuration/configuration';
import { ConfigurationError } from '../collector/configuration/setting-reader';
import { codeOf } from './printing/reason';

/** Which database a command works on: the options of `databaseOption` and `configurationOption`. */
export interface DatabaseOptions {
  readonly config?: string;
  readonly database?: string;
}

/** `--config FILE`, for every command that works on the collector's store. */
export function configurationOption(): Option {
  return new Option('-c, --config <file>', 'a JSON file with settings by their names in the environment');
}

/** `--database FILE`, in place of the database of the settings. */
export function databaseOption(): Option {
  return new Option(
    '-d, --database <file>',
    'the SQLite file, in place of the database that the settings name',
  );
}

/**
 * The configuration from the environment, a file, and options of the command line, which count first.
 *
 * @param file undefined for none
 * @param said settings that options of the command stand for; undefined where they were not given
 * @throws ConfigurationError where the file cannot be read or a setting is not as it should be
 */
export async function configurationFrom(
  file: string | undefined,
  said: Readonly<Record<string, string | undefined>> = {},
): Promise<Configuration> {
  const content = file === undefined ? null : await configurationFile(file);
  // A file named on the command line is meant instead of the database that the environment names.
  const environment =
    said['DATABASE_FILE'] === undefined ? process.env : { ...process.env, DATABASE_URL: '' };
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return readConfiguration({ ...environment, ...Object.fromEntries(given) }, content);
}

async function configurationFile(name: string): Promise<ConfigurationFile> {
  try {
    return { name, text: await readFile(name, 'utf8') };
  } catch (error) {
    throw new ConfigurationError([`The file ${name} with the settings cannot be read (${codeOf(error)}).`]);
  }
}
