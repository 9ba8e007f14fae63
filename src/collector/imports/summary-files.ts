import fastify, { type FastifyInstance } from 'fastify';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import type { Framework } from '../../framework/framework';
import { answerProblem } from '../problems/answer-problems';
import type { ProblemDetails } from '../problems/problem';
import { anyRatingSummary } from '../schemas/summary';
import { strictValidation } from '../http/strict-validation';

/** A summary file, or why it is none. */
export type SummaryFile =
  | { readonly summary: RatingSummary; readonly refusal: null }
  | { readonly summary: null; readonly refusal: string };

/** Reads summary files by the very rules by which the API takes summaries. */
export class SummaryFiles {
  private readonly app: FastifyInstance;

  constructor(frameworks: readonly Framework[]) {
    // Never listens: requests are handed to it.
    this.app = fastify({ ajv: strictValidation });
    this.app.setErrorHandler(answerProblem);
    this.app.post<{ Body: RatingSummary }>(
      '/',
      { schema: { body: anyRatingSummary(frameworks) } },
      async (request) => request.body,
    );
  }

  async read(text: string): Promise<SummaryFile> {
    const json = text.replace(/^\ufeff/, '');
    if (!isJson(json)) return { summary: null, refusal: 'This is no summary file: it does not hold JSON.' };
    const answer = await this.app.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/json' },
      payload: json,
    });
    return answer.statusCode === 200
      ? { summary: answer.json<RatingSummary>(), refusal: null }
      : { summary: null, refusal: answer.json<ProblemDetails>().detail };
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
