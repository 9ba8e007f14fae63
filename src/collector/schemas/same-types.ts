import type { Static } from 'typebox';
import type { Receipt } from '../../assessment/summary/receipt';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import type { receipt } from './receipt';
import type { ratingSummary } from './summary';

/** What a schema accepts, as nobody changes it. */
type Unchanging<Value> = { readonly [Key in keyof Value]: Unchanging<Value[Key]> };

/** True where the types are identical: taking each other's values is not enough, with optional fields. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type Proven<Statement extends true> = Statement;

/** Does not compile unless what the schemas accept is what the project calls a summary and a receipt. */
export type SchemasAreTheContract = [
  Proven<Same<Unchanging<Static<ReturnType<typeof ratingSummary>>>, Unchanging<RatingSummary>>>,
  Proven<Same<Unchanging<Static<typeof receipt>>, Unchanging<Receipt>>>,
];
