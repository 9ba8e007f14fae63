import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** A certificate for localhost and its private key, both in PEM. */
export interface DevelopmentCertificate {
  readonly certificate: string;
  readonly key: string;
}

/**
 * Reads what `office-addin-dev-certs install` leaves in the user's home folder.
 *
 * @throws the file system's error where it has left nothing
 */
export async function readDevelopmentCertificate(home: string = homedir()): Promise<DevelopmentCertificate> {
  const folder = path.join(home, '.office-addin-dev-certs');
  const [certificate, key] = await Promise.all([
    readFile(path.join(folder, 'localhost.crt'), 'utf8'),
    readFile(path.join(folder, 'localhost.key'), 'utf8'),
  ]);
  return { certificate, key };
}
