/**
 * A document with the answers that a careful person would read from it. The corpus is written without
 * looking at the reader, so that it holds the reader to the page and not to itself.
 */
export interface CorpusCase {
  /** Short and unique, such as `letters numbered by Word`. */
  readonly name: string;
  /** Builds the file; the same bytes each time. A promise where the library that writes it is asynchronous. */
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly expected: ExpectedReading;
}

/** Only what differs from "nothing answered" need be given. */
export interface ExpectedReading {
  /** True unless given. */
  readonly recognised?: false;
  /** The reason's code, where the document is not recognised. */
  readonly reason?: string;
  readonly school?: string;
  readonly urn?: string;
  /** Aspects with a rating; every other aspect's is null. */
  readonly ratings?: Readonly<Record<string, 'emerging' | 'expected' | 'exemplary'>>;
  readonly conflicts?: readonly string[];
  readonly unsure?: readonly string[];
  /** Aspects for which certain or unsure are both right, because people would differ; not compared. */
  readonly either?: readonly string[];
  readonly suggestions?: Readonly<Record<string, string>>;
  /** Aspects with evidence; every other aspect has none. */
  readonly evidence?: readonly string[];
  /** Statutory items answered; every other is null. */
  readonly statutory?: Readonly<Record<string, 'yes' | 'no'>>;
  /** People by group; every other group has 0. */
  readonly involved?: Readonly<Record<string, number>>;
  /** Outcomes with notes, and with actions; not compared where left out. */
  readonly notesIn?: readonly number[];
  readonly actionsIn?: readonly number[];
  /** Each must stand in some note. */
  readonly notes?: readonly string[];
}
