import { readFileSync } from 'node:fs';

/** The manifest as it stands in the repository. */
export const committedManifest = readFileSync('manifest.xml', 'utf8');
