import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from './is-known';

const compress = promisify(gzip);

/** The most answers that are kept. Each has up to 2 MB, and a tenth of it compressed. */
const mostKept = 12;

/** How long a browser or a proxy may keep an answer before it asks whether it is still so. */
const cacheControl = 'public, max-age=60';

/** A JSON answer that is ready to be sent, whole and compressed. */
class ReadyAnswer {
  private constructor(
    private readonly whole: Buffer,
    private readonly compressed: Buffer,
    /** Weak, because it stands for both of them. */
    private readonly tag: string,
  ) {}

  static async of(text: string): Promise<ReadyAnswer> {
    const whole = Buffer.from(text);
    const tag = `W/"${createHash('sha256').update(whole).digest('base64url')}"`;
    return new ReadyAnswer(whole, await compress(whole), tag);
  }

  send({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
    void reply.headers({ etag: this.tag, 'cache-control': cacheControl, vary: 'accept-encoding' });
    if (isKnown(headers['if-none-match'], this.tag)) return reply.code(304).send();
    void reply.type('application/json; charset=utf-8');
    const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(headers['accept-encoding'] ?? ''));
    if (!takesGzip) return reply.send(this.whole);
    return reply.header('content-encoding', 'gzip').send(this.compressed);
  }
}

interface Kept {
  readonly state: string;
  readonly answer: Promise<ReadyAnswer>;
}

/** Answers that are made once for all who ask, and again where what they are made of has changed. */
export class ReadyAnswers {
  /** By their names, the one that was made first in front. */
  private readonly kept = new Map<string, Kept>();

  /**
   * The answer of a name. Whoever asks while it is being made waits for the same one.
   *
   * @param state of everything that the answer is made of; where it is another than before, the answer is made anew
   * @param make makes the answer, as JSON
   */
  answer(name: string, state: string, make: () => Promise<string>): Promise<ReadyAnswer> {
    const known = this.kept.get(name);
    if (known?.state === state) return known.answer;
    const answer = make().then((text) => ReadyAnswer.of(text));
    this.kept.delete(name);
    this.kept.set(name, { state, answer });
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    answer.catch(() => {
      if (this.kept.get(name)?.answer === answer) this.kept.delete(name);
    });
    return answer;
  }
}
