import type { ReportQuery } from '../../api/resources/reports';
import { type ChosenCollection, collectionBefore } from '../collection-context';
import { keptSettings, type Address } from '../address/address';

/** Which schools an address asks for a report on. */
export function filterIn({
  settings: { area = '', phase = '', type = '', school = '' },
}: Address): ReportQuery {
  return {
    ...(area !== '' && { area }),
    ...(phase !== '' && { phase }),
    ...(type !== '' && { type }),
    ...(school !== '' && { school }),
  };
}

/** The same for a view that shows all schools of an area or of the county. */
export function keptFilterIn(address: Address): ReportQuery {
  return filterIn({ ...address, settings: keptSettings(address) });
}

/** The query for a report on the chosen collection beside the one before it. */
export function reportQuery(collections: ChosenCollection, filter: ReportQuery): ReportQuery {
  const before = collectionBefore(collections);
  return { ...filter, ...(before !== null && { compareWith: before.id }) };
}
