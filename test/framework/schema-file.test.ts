import { frameworkSchema } from '../../src/framework/framework';
import pack from '../../src/framework/packs/hertfordshire-2019.json';
import file from '../../src/framework/packs/framework.schema.json';

test('the JSON Schema that editors take is that by which packs are read; npm run framework-schema writes it', () => {
  expect(file).toEqual(JSON.parse(JSON.stringify(frameworkSchema)));
});

test('a pack names it, so that an editor finds it', () => {
  expect(pack.$schema).toBe('./framework.schema.json');
});
