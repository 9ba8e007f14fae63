import { type Static, Type } from '@sinclair/typebox';
import { name, text, textOrNull } from '../fields';
import type { OperationTable } from '../operation';
import { list, object, orNull, partial } from '../parts';
import { role, way } from './session';

/** An account as an administrator sees it. */
export const account = object({
  id: text,
  email: text,
  name: text,
  role,
  /** The area's id; null for all but managers. */
  area: textOrNull,
  way,
  isDisabled: Type.Boolean(),
  createdAt: text,
});
export type Account = Static<typeof account>;

const area = orNull(Type.String({ maxLength: 100 }));
// This says only that it is an address. Its owner can tell whether it is the right one.
const email = Type.String({ pattern: '^[^\\s@]+@[^\\s@]+$', maxLength: 254 });
const params = object({ account: Type.String({ maxLength: 36 }) });

export const accountOperations = {
  'GET /accounts': {
    operationId: 'listAccounts',
    summary: 'Lists the accounts.',
    response: { 200: object({ accounts: list(account) }) },
  },
  'POST /accounts': {
    operationId: 'makeAccount',
    summary: 'Makes an account; its password, if it has one, is in this answer and nowhere else.',
    body: object({ email, name, role, area, way }),
    response: { 201: object({ account, password: textOrNull }) },
  },
  'PATCH /accounts/:account': {
    operationId: 'changeAccount',
    summary: 'Changes an account, closes it or opens it again.',
    params,
    body: partial({ name, role, area, isDisabled: Type.Boolean() }, { minProperties: 1 }),
    response: { 200: account },
  },
  'POST /accounts/:account/password': {
    operationId: 'resetPassword',
    summary: 'Gives an account a new password, which is in this answer and nowhere else.',
    params,
    response: { 200: object({ password: text }) },
  },
  'DELETE /accounts/:account/password': {
    operationId: 'removePassword',
    summary: 'Takes an account’s password away: from now on the identity provider vouches for it.',
    params,
  },
} as const satisfies OperationTable;
