/** The parts of a package by name, however they are packed. Names come without leading slash. */
export interface Parts {
  has(name: string): boolean;
  /**
   * The XML of a part; null where there is no such part.
   *
   * @throws {UnreadableDocument} for a part that cannot be unpacked or decoded.
   */
  read(name: string): string | null;
  /**
   * The size and the checksum of a part that is not XML, such as a picture, by which its bytes are told from
   * others however they are packed; null where there is no such part.
   */
  fingerprint(name: string): string | null;
  /** The media type of a part; null where the package states none. */
  contentType(name: string): string | null;
  /** Names of the parts whose own media type is stated, as the package writes them. */
  readonly typed: readonly string[];
}
