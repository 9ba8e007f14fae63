import type { Collecting, FileReading } from '../../intake/read-file';

/** Reads files one after another, away from the page, so that the page stays responsive. */
export interface DocumentReader {
  /** Never fails: what cannot be read is refused. */
  read(file: File, collecting: Collecting): Promise<FileReading>;
  /** Gives up what is being read, which is then refused. */
  stop(): void;
}

/** The page's request to the worker. */
export interface ReadRequest {
  readonly file: File;
  readonly collecting: Collecting;
}
