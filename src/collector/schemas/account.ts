import { longestPassword, shortestPassword } from '../access/password';

const role = { type: 'string', enum: ['manager', 'county', 'administrator'] } as const;
const name = { type: 'string', pattern: '\\S', maxLength: 200 } as const;
const area = { type: ['string', 'null'], maxLength: 100 } as const;
/** Whoever has the address can tell whether it is right; this tells only that it is one. */
const email = { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$', maxLength: 254 } as const;
/** How an account signs in: with a password of its own, or through the identity provider. */
const way = { type: 'string', enum: ['password', 'openid'] } as const;

/** What somebody signs in with. Any length is taken, so that a wrong password is told like any other. */
export const credentials = {
  type: 'object',
  properties: {
    email: { type: 'string', maxLength: 254 },
    password: { type: 'string', maxLength: longestPassword },
  },
  required: ['email', 'password'],
  additionalProperties: false,
} as const;

/** A change of one's own password. */
export const passwordChange = {
  type: 'object',
  properties: {
    current: { type: 'string', maxLength: longestPassword },
    password: { type: 'string', minLength: shortestPassword, maxLength: longestPassword },
  },
  required: ['current', 'password'],
  additionalProperties: false,
} as const;

/** Who is signed in. */
export const whoIsSignedIn = {
  type: 'object',
  properties: {
    account: { type: 'string' },
    email: { type: 'string' },
    name: { type: 'string' },
    role,
    area: {
      anyOf: [
        { type: 'null' },
        {
          type: 'object',
          properties: { id: { type: 'string' }, name: { type: 'string' } },
          required: ['id', 'name'],
          additionalProperties: false,
        },
      ],
    },
    way,
  },
  required: ['account', 'email', 'name', 'role', 'area', 'way'],
  additionalProperties: false,
} as const;

/** The ways to sign in that there are; `openId` says what the identity provider is called. */
export const waysToSignIn = {
  type: 'object',
  properties: { password: { type: 'boolean' }, openId: { type: ['string', 'null'] } },
  required: ['password', 'openId'],
  additionalProperties: false,
} as const;

/** An account to be made. */
export const newAccount = {
  type: 'object',
  properties: { email, name, role, area, way },
  required: ['email', 'name', 'role', 'area', 'way'],
  additionalProperties: false,
} as const;

/** What an administrator changes of an account. */
export const accountChange = {
  type: 'object',
  properties: { name, role, area, isDisabled: { type: 'boolean' } },
  minProperties: 1,
  additionalProperties: false,
} as const;

/** An account as an administrator sees it. */
export const account = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    email: { type: 'string' },
    name: { type: 'string' },
    role,
    area,
    way,
    isDisabled: { type: 'boolean' },
    createdAt: { type: 'string' },
  },
  required: ['id', 'email', 'name', 'role', 'area', 'way', 'isDisabled', 'createdAt'],
  additionalProperties: false,
} as const;

/** A list of accounts. */
export const accounts = {
  type: 'object',
  properties: { accounts: { type: 'array', items: account } },
  required: ['accounts'],
  additionalProperties: false,
} as const;

/** An account that was made; its password is shown this once, and null where it has none. */
export const madeAccount = {
  type: 'object',
  properties: { account, password: { type: ['string', 'null'] } },
  required: ['account', 'password'],
  additionalProperties: false,
} as const;

/** A new password, shown this once. */
export const shownPassword = {
  type: 'object',
  properties: { password: { type: 'string' } },
  required: ['password'],
  additionalProperties: false,
} as const;
