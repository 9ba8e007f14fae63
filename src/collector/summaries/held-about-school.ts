import type { Urn } from '../../framework/identifiers';
import type { Store } from '../store/store';

/**
 * Everything that the collector holds about a school, for its question “what do you hold about us”. Null for a
 * school that is not known. Of its keys only their dates are there: the keys themselves are held nowhere.
 */
export async function heldAboutSchool(store: Store, urn: Urn): Promise<object | null> {
  return store.transaction(async (moment) => {
    const school = await moment.schools.find(urn);
    if (school === null) return null;
    const collections = [];
    for (const { id, name } of await moment.collections.list()) {
      const history = await moment.submissions.history(urn, id);
      const participation = await moment.retention.participation(urn, id);
      const recordedConsent = await moment.recordedConsents.find(id, urn);
      if (history.length === 0 && participation === null && recordedConsent === null) continue;
      collections.push({
        id,
        name,
        counts: (await moment.standings.find(id, urn))?.submission ?? null,
        participation,
        recordedConsent,
        submissions: history.map(({ text: _text, ...rest }) => rest),
      });
    }
    return {
      school,
      keys: await moment.retention.keys(urn),
      collections,
      contactRequests: await moment.retention.contactRequests(urn),
      auditTrail: await moment.audit.about(`school:${urn}`),
    };
  });
}
