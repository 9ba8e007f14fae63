/**
 * Offers a text to the person as a file to be saved.
 *
 * @returns false where the browser cannot; some that can are forbidden to by Word, which nothing tells
 */
export function saveFile(name: string, text: string): boolean {
  const link = document.createElement('a');
  if (typeof URL.createObjectURL !== 'function' || !('download' in link)) return false;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = address;
  link.download = name;
  link.click();
  // Browsers begin the download after this; a minute is more than any of them takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
