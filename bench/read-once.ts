import { readFileSync } from 'node:fs';
import { readBytes } from './read-bytes';

/** Run as a process of its own: reads the file it is given, if any, and prints its own peak memory in KB. */
const file = process.argv[2];
if (file !== undefined) {
  const reading = readBytes(readFileSync(file));
  if (!reading.recognised) throw new Error(reading.reason.text);
}
console.log(process.resourceUsage().maxRSS);
