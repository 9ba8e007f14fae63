import { writeFileSync } from 'node:fs';
import { frameworkSchema } from '../src/framework/framework';

/** The JSON Schema by which an editor helps to write a pack, from the schema that packs are read by. */
const file = 'src/framework/packs/framework.schema.json';
writeFileSync(file, `${JSON.stringify(frameworkSchema, null, 2)}\n`);
