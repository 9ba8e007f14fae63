/** Names the run's folder to every process that runs tests; the run's start sets it. */
export const runFolderVariable = 'SEND_BENCHMARK_TEST_RUN';

/** The folder of this test run, for what all its processes share; it goes at the end. */
export function runFolder(): string {
  const folder = process.env[runFolderVariable];
  if (folder === undefined) throw new Error(`${runFolderVariable} is not set. Run the tests with jest.`);
  return folder;
}
