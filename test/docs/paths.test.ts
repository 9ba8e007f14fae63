import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const project = path.join(__dirname, '../..');
const documents = [
  'README.md',
  ...readdirSync(path.join(project, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const ours = readdirSync(project, { withFileTypes: true })
  .filter(({ name }) => !name.startsWith('.') && !['node_modules', 'dist'].includes(name))
  .flatMap((entry) => (entry.isDirectory() ? [entry.name, ...below(entry.name)] : [entry.name]));

/** Every file and folder below a folder, as a path from the project's. */
function below(folder: string): string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? [name, ...below(name)] : [name];
  });
}

/** The text of a document that holds: what is struck out tells of what is gone. */
function standing(document: string): string {
  return readFileSync(path.join(project, document), 'utf8').replace(/~~.*?~~/gs, '');
}

const folders = ['src', 'test', 'tools', 'docs', 'assets', 'bench'];

/** What a document names as a file or folder of this repository: by its path, or a file by its name or its end. */
function pathsIn(text: string): string[] {
  const code = [...text.matchAll(/`([^`\s]+)`/g)].map(([, words = '']) => words.replace(/\/$/, ''));
  return code.filter(
    (words) =>
      folders.includes(words.split('/')[0] ?? '') || /^[a-z][\w./-]*\.(tsx?|mjs|js|json|md)$/.test(words),
  );
}

/** Whether there is such a path; a document may leave its beginning out, or its ending. */
function isThere(named: string): boolean {
  return ours.some((one) => {
    const tail = `/${one}`;
    return (
      tail.endsWith(`/${named}`) ||
      (/\.(tsx?|mjs|js)$/.test(one) && tail.replace(/(\.test)?\.\w+$/, '').endsWith(`/${named}`))
    );
  });
}

test.each(documents)('every file and folder that %s names is there', (document) => {
  expect(pathsIn(standing(document)).filter((named) => !isThere(named))).toEqual([]);
});

test.each(documents)('every link of %s within the repository leads somewhere', (document) => {
  const links = [...standing(document).matchAll(/\]\((?!https?:|mailto:)([^)#]*)(#[^)]*)?\)/g)];
  const astray = links.filter(([, file = '', heading = '']) => {
    const target = file === '' ? document : path.join(path.dirname(document), file);
    if (!existsSync(path.join(project, target))) return true;
    return heading !== '' && !headingsOf(target).map(anchorOf).includes(heading);
  });
  expect(astray.map(([link]) => link)).toEqual([]);
});

test('every decision is found by the folder that it is about', () => {
  const [before = ''] = standing('docs/decisions.md').split('## Tools');
  const linked = [...before.matchAll(/\]\((#[^)]*)\)/g)].map(([, heading]) => heading);
  const headings = headingsOf('docs/decisions.md').filter((heading) => heading !== 'By folder');
  expect(headings.filter((heading) => !linked.includes(anchorOf(heading)))).toEqual([]);
  const folders = ours.filter((one) => /^src\/[^/.]+$/.test(one));
  expect(folders.filter((folder) => !before.includes(`\`${folder}\``))).toEqual([]);
});

function headingsOf(document: string): string[] {
  return [...standing(document).matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading);
}

/** What a heading is linked by: its words in small letters with dashes, without punctuation. */
function anchorOf(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')}`;
}
