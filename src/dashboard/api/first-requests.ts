import { apiOnThisOrigin } from './api-client';

/*
 * The page imports this before anything that is large, so that these requests are on their way while the rest of
 * its code is being read.
 */
export const api = apiOnThisOrigin();

/** The person who is signed in, and the collections that they see. Anybody else is refused both. */
export const firstRequests = { session: api.whoIsSignedIn(), collections: api.collections() } as const;
