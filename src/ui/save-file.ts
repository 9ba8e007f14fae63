/**
 * Gives the person a file, as a download of the browser's.
 *
 * @returns false where the browser cannot; some that can are forbidden to by Word, which nothing tells
 */
export function saveFile(content: Blob, name: string): boolean {
  const link = document.createElement('a');
  if (typeof URL.createObjectURL !== 'function' || !('download' in link)) return false;
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // Browsers begin the download after this; a minute is more than any of them takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/** A file's name from words: `Who has sent, by day` becomes `who-has-sent-by-day.csv`. */
export function fileName(words: string, ending: string): string {
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'table' : name}.${ending}`;
}
