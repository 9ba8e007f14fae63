import type { Static, TSchema } from '@sinclair/typebox';
import type { FileAnswer } from './operation';
import { accountOperations } from './resources/accounts';
import { areaOfferOperations } from './resources/area-offer';
import { collectionOperations } from './resources/collections';
import { consentOperations } from './resources/consents';
import { comparisonOperations } from './resources/comparison';
import { contactRequestOperations } from './resources/contact-requests';
import { editionOperations } from './resources/editions';
import { importOperations } from './resources/imports';
import { registryOperations } from './resources/registry';
import { reportOperations } from './resources/reports';
import { schoolKeyOperations } from './resources/school-keys';
import { schoolOperations } from './resources/schools';
import { sessionOperations } from './resources/session';
import { submissionOperations } from './resources/submissions';

/** Everything that can be asked of the collector, below `/api/v1`. */
export const operations = {
  ...accountOperations,
  ...areaOfferOperations,
  ...collectionOperations,
  ...consentOperations,
  ...comparisonOperations,
  ...contactRequestOperations,
  ...editionOperations,
  ...importOperations,
  ...registryOperations,
  ...reportOperations,
  ...schoolKeyOperations,
  ...schoolOperations,
  ...sessionOperations,
  ...submissionOperations,
};

export type Operations = typeof operations;
export type OperationName = keyof Operations;

/** The values that a part of an operation accepts; `None` where it has no such part. */
type Part<Name extends OperationName, Key extends string, None> =
  Operations[Name] extends Readonly<Record<Key, infer Schema extends TSchema>> ? Static<Schema> : None;

export type ParamsOf<Name extends OperationName, None = unknown> = Part<Name, 'params', None>;
export type QueryOf<Name extends OperationName, None = unknown> = Part<Name, 'querystring', None>;
export type BodyOf<Name extends OperationName, None = unknown> = Part<Name, 'body', None>;

/** The answer of an operation; null where it has no body. */
export type AnswerOf<Name extends OperationName> = Operations[Name] extends {
  readonly response: infer Response;
}
  ? {
      [Status in keyof Response]: Response[Status] extends TSchema ? Static<Response[Status]> : never;
    }[keyof Response]
  : null;

/** The operations that answer with a file. */
export type FileOperation = {
  [Name in OperationName]: Operations[Name] extends {
    readonly response: Readonly<Record<number, FileAnswer>>;
  }
    ? Name
    : never;
}[OperationName];
