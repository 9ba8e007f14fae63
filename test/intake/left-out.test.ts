import { schoolFiles } from '../../src/intake/left-out';

const itself = (name: string) => name;

test('Word’s lock files and macOS’s companions are left out, and that is said once', () => {
  const names = [
    '~$ple-grove.docx',
    'maple-grove.docx',
    'returned/._ash.docx',
    'C:\\in\\~$ash.docx',
    'in/ash.docx',
  ];
  expect(schoolFiles(names, itself)).toEqual({
    files: ['maple-grove.docx', 'in/ash.docx'],
    leftOut:
      '3 files left out: names that begin with ~$ or ._ are kept by Word and macOS, and hold no document.',
  });
});

test('of any other files nothing is said', () => {
  const names = ['a~$b.docx', '.hidden.docx', '~$folder/ash.docx'];
  expect(schoolFiles(names, itself)).toEqual({ files: names, leftOut: null });
});
