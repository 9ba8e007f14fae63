import type { Model } from '../model/host-object';
import type { EditStep } from '../edit-step';
import { Batch } from './batch';
import { Failures } from './failures';
import type { BatchReply, BatchRequest } from './protocol';
import { References } from './references';
import { isHousekeeping } from './services';
import { strToU8 } from 'fflate';

/** The traffic since the document was opened; the client's own housekeeping is not counted. */
export interface Counters {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly replyBytes: number;
}

/** The result of a round trip: the reply as JSON, the news that the connection was lost, or not even that. */
type HostReply = { readonly body: string } | 'lost' | 'never';

/** Takes batches of the client's and answers them one after the other, as slowly as it was told to be. */
export class WordHost {
  readonly failures = new Failures();
  private readonly references = new References();
  private queue: Promise<unknown> = Promise.resolve();
  private tally: Counters = { syncs: 0, requestBytes: 0, replyBytes: 0 };

  constructor(
    private readonly model: Model,
    private readonly editStep: EditStep,
  ) {}

  get counters(): Counters {
    return this.tally;
  }

  execute(body: string): Promise<HostReply> {
    const answer = this.queue.then(() => this.answer(body));
    this.queue = answer;
    return answer;
  }

  private async answer(body: string): Promise<HostReply> {
    const request = JSON.parse(body) as BatchRequest;
    await delay(this.takes(request));
    if (isHousekeeping(request.Actions.map(({ Name }) => Name ?? ''))) {
      return { body: JSON.stringify(this.run(request)) };
    }
    const syncs = this.tally.syncs + 1;
    const failure = this.failures.take(syncs);
    this.tally = { ...this.tally, syncs, requestBytes: this.tally.requestBytes + byteLength(body) };
    if (failure === 'lost-request') return 'lost';
    const isError = failure !== null && failure !== 'lost-reply' && failure !== 'no-answer';
    const reply = JSON.stringify(isError ? refusal(failure) : this.run(request));
    if (failure === 'lost-reply') return 'lost';
    const asksForOoxml = request.Actions.some(({ Name }) => Name === 'GetOoxml');
    if (failure === 'no-answer' || (asksForOoxml && !this.model.document.options.answersOoxml))
      return 'never';
    this.tally = { ...this.tally, replyBytes: this.tally.replyBytes + byteLength(reply) };
    return { body: reply };
  }

  /** How long a round trip takes, in milliseconds. */
  private takes({ ObjectPaths }: BatchRequest): number {
    const { options, root } = this.model.document;
    if (options.costOfControl === 0) return options.latency;
    const asksForControls = Object.values(ObjectPaths).some(({ Name }) => Name === 'ContentControls');
    return options.latency + (asksForControls ? options.costOfControl * root.descendants('sdt').length : 0);
  }

  private run(request: BatchRequest): BatchReply {
    const { document } = this.model;
    const reply = this.editStep.run('add-in', () => new Batch(this.model, this.references, request).run());
    document.releaseRanges(this.references.ranges());
    return reply;
  }
}

function refusal(code: string): BatchReply {
  const Message = 'The stand-in for Word was told to fail here.';
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How many bytes a text takes up in UTF-8. */
function byteLength(text: string): number {
  return strToU8(text).length;
}
