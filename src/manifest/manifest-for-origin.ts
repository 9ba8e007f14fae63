import { escapeXml } from '../wording/escape-xml';

/** The origin that every address of the committed `manifest.xml` stands on. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * The manifest with the addresses of another server and the version of this program.
 *
 * @param manifest the committed `manifest.xml`
 * @param origin an origin such as `https://send.example.org`, from {@link readPublicAddress}
 * @param version of the program, such as `1.4.0`; what follows a hyphen has no place in a manifest
 * @throws {RangeError} if the version does not begin with three numbers of at most five digits, or is below 1.0,
 * which Office refuses
 */
export function manifestFor(manifest: string, origin: string, version: string): string {
  const ownVersion = manifestVersion(version);
  const ownOrigin = escapeXml(origin);
  // Functions, because a dollar sign in a replacement text has a meaning of its own.
  return manifest
    .replaceAll(DEVELOPMENT_ORIGIN, () => ownOrigin)
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${ownVersion}</Version>`);
}

/** Office counts versions in four numbers. */
function manifestVersion(version: string): string {
  const numbers = /^[1-9]\d{0,4}\.\d{1,5}\.\d{1,5}(?![.\d])/.exec(version)?.[0];
  if (numbers === undefined) throw new RangeError(`Not a version of three numbers from 1.0 on: ${version}`);
  return `${numbers}.0`;
}
