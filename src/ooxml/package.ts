/** The parts of a Word file that are read, as text. */
export interface Package {
  /** The XML of the main document part. */
  readonly main: string;
  /**
   * The XML of the part that the main part names by a relationship of this type: the last segment of the
   * type's URI, such as `styles` or `numbering`. Null where there is none.
   */
  related(type: string): string | null;
}

/**
 * Opens a .docx, .docm, .dotx or .dotm (a zip) or a flat OPC (one XML file, as Word's `getOoxml` gives).
 *
 * @throws {UnreadableDocument} for anything that is not a whole, safe Word file.
 */
export declare function openPackage(bytes: Uint8Array): Package;
