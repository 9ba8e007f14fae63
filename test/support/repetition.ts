/** What every test that draws at random starts from, so that `SEED=… npm test` draws the same. Each run prints it. */
export const seed = Number(process.env['SEED']);

/**
 * How often a test does what is repetition by nature.
 *
 * @param share in `npm test`
 * @param all in `npm run test:thorough`
 */
export function times(share: number, all: number): number {
  return process.env['THOROUGH'] === undefined ? share : all;
}
