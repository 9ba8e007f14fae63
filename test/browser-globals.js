// Every browser has these; jsdom does not.
const { webcrypto } = require('node:crypto');
const { TextDecoder, TextEncoder } = require('node:util');

globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
if (globalThis.crypto.subtle === undefined) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
}

// Axe asks for a canvas to measure letters; jsdom has none, and says so at length on the console.
if (globalThis.HTMLCanvasElement !== undefined) {
  globalThis.HTMLCanvasElement.prototype.getContext = () => null;
}
