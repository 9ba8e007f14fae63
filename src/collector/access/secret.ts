import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret, of a school's key or a session: 256 random bits in base64url, 43 characters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a secret, in hexadecimal. A slow hash is for passwords; 256 random bits cannot be guessed. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares two digests of the same length in a time that does not tell where they differ. */
export function sameDigest(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
