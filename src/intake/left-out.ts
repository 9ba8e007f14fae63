/** A list of files without those that no school filled in. */
export interface SchoolFiles<File> {
  readonly files: readonly File[];
  /** A sentence that says once what was left out; null where nothing was. */
  readonly leftOut: string | null;
}

/**
 * Leaves out what programs keep beside documents: the file by which Word marks a document as open (`~$…`), and the
 * companion that macOS writes on other systems' discs (`._…`).
 *
 * @param nameOf the file's name, with or without its folders
 */
export function schoolFiles<File>(all: readonly File[], nameOf: (file: File) => string): SchoolFiles<File> {
  const files = all.filter((file) => !/(?:^|[\\/])(?:~\$|\._)[^\\/]*$/.test(nameOf(file)));
  const count = all.length - files.length;
  if (count === 0) return { files, leftOut: null };
  const counted = count === 1 ? '1 file' : `${count} files`;
  return {
    files,
    leftOut: `${counted} left out: names that begin with ~$ or ._ are kept by Word and macOS, and hold no document.`,
  };
}
