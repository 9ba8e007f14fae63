import type { PopulationReport } from '../../api/resources/reports';
import { dayText, isDay, momentText } from '../../wording/dates';
import { counted, numberText } from '../../wording/sentences';

/** How many schools the figures of a report rest on, and as at when. */
export function BasisLine({ of }: { readonly of: Pick<PopulationReport, 'basis' | 'participation'> }) {
  return <p>{basisText(of)}</p>;
}

export function basisText({
  basis,
  participation,
}: Pick<PopulationReport, 'basis' | 'participation'>): string {
  if (basis === null) return 'There are no figures that may be shown yet.';
  const { sent, schools, asAt } = basis;
  const since = participation.sent === sent ? '' : ` By now ${numberText(participation.sent)} have sent.`;
  const when = isDay(asAt) ? dayText(asAt) : momentText(asAt);
  return `The figures are those of ${numberText(sent)} of ${counted(schools, 'school')}, as at ${when}.${since}`;
}
