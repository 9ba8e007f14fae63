import type { TSchema } from '@sinclair/typebox';

/** A file that the collector hands out, by the kinds of content that it may have. */
export interface FileAnswer {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: TSchema }>>;
}

/** One request that the collector answers, in the words of its published document. */
export interface Operation {
  /** Its name in programs. */
  readonly operationId: string;
  /** One line for people. */
  readonly summary: string;
  readonly params?: TSchema;
  readonly querystring?: TSchema;
  readonly body?: TSchema;
  /** The kind of the file that is its body, where that is no JSON. */
  readonly consumes?: readonly string[];
  /** By status; without one it is answered with 204 and no body. */
  readonly response?: Readonly<Record<number, TSchema | FileAnswer>>;
}

/** Operations by their method and address, such as `GET /areas/:area/texts`. */
export type OperationTable = Readonly<Record<`${Method} /${string}`, Operation>>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
