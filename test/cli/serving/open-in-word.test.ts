import { exitStatus } from '../../../src/cli/exit-status';
import { microsoftTools, openInWord, type WordPurpose } from '../../../src/cli/serving/open-in-word';

const certificate = { certificate: 'public', key: 'private' };

/** Opens in a Word that is not there, and tells what was done, in order, and said. */
async function open(
  platform: NodeJS.Platform,
  failing: readonly string[] = [],
  made: typeof certificate | null = certificate,
  purpose?: WordPurpose,
) {
  const done: string[] = [];
  const said: string[] = [];
  const status = await openInWord(
    {
      platform,
      run: async (command) => {
        done.push(command);
        return !failing.includes(command);
      },
      readCertificate: async () => made,
      serve: async (served, onListening) => {
        done.push(`serve with ${served.key} key`);
        await onListening('school-key');
        return exitStatus.done;
      },
      say: (line) => said.push(line),
    },
    purpose,
  );
  return { done, said: said.join('\n'), status };
}

const { installCertificate, sideload, unregister } = microsoftTools;

test('makes the certificate, then serves, then opens Word', async () => {
  const { done, said, status } = await open('win32');
  expect(done).toEqual([installCertificate, 'serve with private key', sideload]);
  expect(said).toContain(unregister);
  expect(said).toContain('school-key');
  expect(status).toBe(exitStatus.done);
});

test('without a certificate nothing is served, and the tool that failed is named', async () => {
  const { done, said, status } = await open('darwin', [installCertificate]);
  expect(done).toEqual([installCertificate]);
  expect(said).toContain(installCertificate);
  expect(status).toBe(exitStatus.notDone);
});

test('a certificate that was not made is missed before anything is served', async () => {
  const { done, said, status } = await open('win32', [], null);
  expect(done).toEqual([installCertificate]);
  expect(said).toContain('Make it anew');
  expect(status).toBe(exitStatus.notDone);
});

test('where Word cannot be opened the add-in is served, to be added by hand', async () => {
  const { said, status } = await open('darwin', [sideload]);
  expect(said).toContain('Upload My Add-in');
  expect(status).toBe(exitStatus.done);
});

test('a system without Word is not asked to open it', async () => {
  const { done, said } = await open('linux');
  expect(done).not.toContain(sideload);
  expect(said).toContain('Upload My Add-in');
});

test('for a check it says what to choose, in which document, and where the report goes', async () => {
  const { said } = await open('win32', [], certificate, 'checking');
  expect(said).toContain('in a new, empty document');
  expect(said).toContain('docs/real-word.md');
  expect(said).not.toContain('school-key');
});
