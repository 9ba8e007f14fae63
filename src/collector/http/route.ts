import type { TSchema } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '../../api/operation';
import {
  type AnswerOf,
  type BodyOf,
  type OperationName,
  operations,
  type ParamsOf,
  type QueryOf,
} from '../../api/operations';
import type { Permission } from '../access/permission';

export interface RouteSettings {
  readonly permission: Permission;
  /** A limit of requests for one address that is lower than that of the rest of the API. */
  readonly rateLimit?: {
    readonly max: number;
    readonly timeWindow: string;
    readonly keyGenerator: (request: FastifyRequest) => string;
  };
  /** How long a client may take to send its request, in milliseconds, where it is longer than elsewhere. */
  readonly patience?: number;
  readonly onRequest?: (request: FastifyRequest) => Promise<void>;
  /** The schema of the body, where the running service knows more of it than the contract does. */
  readonly body?: TSchema;
}

interface Parts<Name extends OperationName> {
  readonly Params: ParamsOf<Name>;
  readonly Querystring: QueryOf<Name>;
  readonly Body: BodyOf<Name>;
}

/** Answers a request; the status is the operation's first unless it says another. */
export type Handler<Name extends OperationName> = (
  request: FastifyRequest<Parts<Name>>,
  reply: FastifyReply,
) => Promise<AnswerOf<Name> | FastifyReply>;

/** Serves an operation of the contract: under its method and address, by its schemas. */
export function route<Name extends OperationName>(
  app: FastifyInstance,
  name: Name,
  { onRequest, body, ...config }: RouteSettings,
  handle: Handler<Name>,
): void {
  const [method = '', url = ''] = name.split(' ');
  const operation: Operation = operations[name];
  const [status = 204] = Object.keys(operation.response ?? {}).map(Number);
  app.route<Parts<Name>>({
    method,
    url,
    config,
    schema: { ...operation, ...(body !== undefined && { body }) },
    ...(onRequest !== undefined && { onRequest }),
    handler: async (request, reply) => handle(request, reply.code(status)),
  });
}
