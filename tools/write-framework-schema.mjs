import { writeFileSync } from 'node:fs';
import path from 'node:path';
import framework from '../dist/node/framework/framework.js';

/** The JSON Schema by which an editor helps to write a pack, from the schema that packs are read by. */
const file = path.join(import.meta.dirname, '../src/framework/packs/framework.schema.json');
writeFileSync(file, `${JSON.stringify(framework.frameworkSchema, null, 2)}\n`);
