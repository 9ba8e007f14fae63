import type { Receipt } from '../../assessment/summary/receipt';

/** What a school can ask the collector once it has sent. Every answer is a value; nothing is thrown. */
export interface AfterSendingClient {
  /**
   * What the school has sent to all collections, the newest first, in parts of at most a hundred.
   *
   * @param after where the part before ended; null for the first
   */
  sent(schoolKey: string, after: string | null): Promise<Asked<SentPart>>;
  /** Takes a summary back. Asked for once more, as after an answer that was lost, it changes nothing. */
  withdraw(submission: string, reason: string, schoolKey: string): Promise<Asked<null>>;
  /** How the schools around stand in the present collection, as far as small groups allow. */
  comparison(schoolKey: string): Promise<Asked<Comparison>>;
  /** How many schools of the area are happy to share each aspect. */
  sharing(schoolKey: string): Promise<Asked<SharingOffers>>;
  contactRequests(schoolKey: string): Promise<Asked<readonly ContactRequest[]>>;
  /** Asks the DSPL manager to be put in touch with a school that shares an aspect. */
  askForContact(wish: ContactWish, schoolKey: string): Promise<Asked<ContactRequest>>;
  /** Agrees to be put in touch with the school that asks, or declines. */
  answerContact(id: string, agrees: boolean, schoolKey: string): Promise<Asked<ContactRequest>>;
  /** What the area offers its schools for each outcome. */
  offer(schoolKey: string): Promise<Asked<AreaOffer>>;
}

/** `text` says why it is not known and what to do. */
export type Asked<Value> =
  { readonly kind: 'known'; readonly value: Value } | { readonly kind: 'notKnown'; readonly text: string };

export interface SentPart {
  readonly items: readonly SentSummary[];
  /** Where this part ends, to ask for the next; null where there is none. */
  readonly next: string | null;
}

export interface SentSummary extends Receipt {
  readonly source: 'pane' | 'file' | 'document';
  readonly late: boolean;
  /** Whether it is the one that counts for the school in its collection. */
  readonly counts: boolean;
  readonly withdrawn: { readonly reason: string; readonly at: string } | null;
}

export interface Comparison {
  readonly collection: string;
  /** Such as the area, the area's schools of one phase, the county. */
  readonly populations: readonly ComparedSchools[];
}

export interface ComparedSchools {
  readonly population: string;
  readonly name: string;
  readonly aspects: readonly ComparedAspect[];
}

export interface ComparedAspect {
  readonly aspect: string;
  /** The school's own level as it was sent; null for not answered. */
  readonly own: string | null;
  /** The other schools, by level; null where they may not be shown. */
  readonly others: { readonly levels: Readonly<Record<string, number>>; readonly rated: number } | null;
  /** Why they are not shown, a sentence; null where they are. */
  readonly withheld: string | null;
}

export interface SharingOffers {
  readonly collection: string;
  readonly aspects: readonly { readonly aspect: string; readonly schools: number }[];
}

export interface ContactWish {
  readonly collection: string;
  readonly aspect: string;
}

export interface ContactRequest extends ContactWish {
  readonly id: string;
  readonly state: 'asked' | 'offered' | 'agreed' | 'declined' | 'introduced' | 'withdrawn';
  /** Null where this school may not know it. */
  readonly from: NamedSchool | null;
  readonly to: NamedSchool | null;
}

interface NamedSchool {
  readonly urn: string;
  readonly name: string;
}

export interface AreaOffer {
  readonly area: { readonly name: string };
  readonly outcomes: readonly {
    readonly outcome: number;
    /** How the area supports schools with it; plain text. */
    readonly support: string | null;
    readonly events: readonly AreaEvent[];
  }[];
  readonly events: readonly AreaEvent[];
  /** Whom to turn to; plain text. */
  readonly contact: string | null;
}

export interface AreaEvent {
  readonly id: string;
  readonly title: string;
  /** A day such as `2027-06-18`. */
  readonly startsOn: string;
  readonly detail: string;
  /** What has happened to it in the last 60 days. */
  readonly change: 'new' | 'changed' | null;
  /** The day that it was on before its day was changed; null for never, and where it is not known. */
  readonly movedFrom: string | null;
}
