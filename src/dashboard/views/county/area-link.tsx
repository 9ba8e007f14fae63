import { Link } from '@fluentui/react-components';
import type { PopulationReport } from '../../api-types';
import { keptSettings, linkTo } from '../../place';
import { usePlace } from '../../use-place';

/** An area's id, from a population such as `area:dspl3`; empty for the county as a whole. */
export function areaIn({ population }: PopulationReport): string {
  const [kind, id = ''] = (population.split('/')[0] ?? '').split(':');
  return kind === 'area' ? id : '';
}

/** The way to an area's own overview, or to the county's. */
export function AreaLink({ population }: { readonly population: PopulationReport }) {
  const settings = { ...keptSettings(usePlace()), area: areaIn(population) };
  return <Link href={linkTo({ view: 'overview', path: [], settings })}>{population.name}</Link>;
}
