// Every browser has these; jsdom does not.
const { webcrypto } = require('node:crypto');
const { TextDecoder, TextEncoder } = require('node:util');

globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
if (globalThis.crypto.subtle === undefined) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
}
