import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { BoundedQueue } from './hashing-queue';

/** argon2id as OWASP's Password Storage Cheat Sheet asks for it: 19 MiB, two passes, one thread. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** All hashing of this process. */
const hashing = new BoundedQueue();

/** The hash of a password that nobody has, made once, for checking in the name of nobody. */
let nobodys: Promise<string> | undefined;

/** The hash of a password, with its salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => hash(normalised(password), parameters));
}

/**
 * Whether a password is the one that was hashed. Without a hash it never is, and takes as long to say so.
 *
 * @param passwordHash null where there is no account, or one without a password
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hashPassword(newPassword());
  const against = passwordHash ?? (await nobodys);
  const matches = await hashing.run(() => verify(against, normalised(password)));
  return matches && passwordHash !== null;
}

/** Letters and digits that are not mistaken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password of 99 random bits that can be read out: `k7wxm-…`, four groups of five. */
export function newPassword(): string {
  const letter = () => alphabet[randomInt(alphabet.length)] ?? '';
  const group = () => Array.from({ length: 5 }, letter).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/** The same password typed on two keyboards is the same, as NIST SP 800-63B recommends. */
function normalised(password: string): string {
  return password.normalize('NFKC');
}
