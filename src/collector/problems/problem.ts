import { type ProblemDetails, type ProblemKind, problems } from '../../api/problem';

/** Thrown where a request is answered with a problem. `message` becomes its `detail`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** Also read by Fastify, where it answers by itself. */
  readonly statusCode: number;

  constructor(
    readonly kind: ProblemKind,
    message: string,
    readonly field?: string,
  ) {
    super(message);
    this.statusCode = problems[kind].status;
  }

  /** @param requestId a UUID, which the log carries with everything about the request */
  details(requestId: string): ProblemDetails {
    return {
      type: `/problems/${this.kind}`,
      title: problems[this.kind].title,
      status: this.statusCode,
      detail: this.message,
      instance: `urn:uuid:${requestId}`,
      ...(this.field !== undefined && { field: this.field }),
    };
  }
}
