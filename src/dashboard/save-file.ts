/** Gives the person a file, as a download of the browser's. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file's name from words: `Who has sent, by day` becomes `who-has-sent-by-day.csv`. */
export function fileName(words: string, ending: string): string {
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'table' : name}.${ending}`;
}
