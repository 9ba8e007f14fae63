import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** A certificate for localhost and its private key, both in PEM. */
export interface DevelopmentCertificate {
  readonly certificate: string;
  readonly key: string;
}

/**
 * Reads the certificate that `office-addin-dev-certs install` leaves in the user's home folder; null for none.
 *
 * @throws the file system's error where it is there and cannot be read
 */
export async function readDevelopmentCertificate(
  home: string = homedir(),
): Promise<DevelopmentCertificate | null> {
  const folder = path.join(home, '.office-addin-dev-certs');
  try {
    const [certificate, key] = await Promise.all([
      readFile(path.join(folder, 'localhost.crt'), 'utf8'),
      readFile(path.join(folder, 'localhost.key'), 'utf8'),
    ]);
    return { certificate, key };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
