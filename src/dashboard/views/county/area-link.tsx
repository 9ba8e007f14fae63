import { Link } from '@fluentui/react-components';
import type { PopulationReport } from '../../../api/resources/reports';
import { keptSettings, linkTo } from '../../address/address';
import { useAddress } from '../../address/use-address';

/** An area's id, from a population such as `area:dspl3`; empty for the county as a whole. */
function areaIn({ population }: PopulationReport): string {
  const [kind, id = ''] = (population.split('/')[0] ?? '').split(':');
  return kind === 'area' ? id : '';
}

interface Props {
  readonly population: PopulationReport;
  /** The outcome or the aspect that is looked at; without one the way leads to the overview. */
  readonly what?: string;
}

/** The way to an area's own figures, or to the county's. What is looked at, and of which schools, stays. */
export function AreaLink({ population, what }: Props) {
  const address = useAddress();
  const { phase = '', type = '' } = address.settings;
  const settings = { ...keptSettings(address), area: areaIn(population) };
  const to =
    what === undefined
      ? linkTo({ view: 'overview', path: [], settings })
      : linkTo({ view: 'outcomes', path: [what], settings: { ...settings, phase, type } });
  return <Link href={to}>{population.name}</Link>;
}
