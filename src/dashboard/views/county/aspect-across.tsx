import { Link } from '@fluentui/react-components';
import type { Report } from '../../../api/resources/reports';
import type { Aspect } from '../../../framework/framework';
import { highlightWords } from '../../parts/highlight-badge';
import { withheldWords } from '../../figures';
import { Section } from '../../../ui/parts/section';
import { useScreenOnly } from '../../../ui/styles';
import { linkTo } from '../../address/address';
import { useAddress } from '../../address/use-address';
import { Statements } from '../outcomes/statements';
import { BarsByArea } from './bars-by-area';

interface Props {
  readonly aspect: Aspect;
  readonly report: Report;
}

/** One aspect in every area. */
export function AspectAcross({ aspect, report }: Props) {
  const { screenOnly } = useScreenOnly();
  const { settings } = useAddress();
  const lines = report.populations.map((population) => {
    const line = population.aspects.find((one) => one.aspect === aspect.id);
    const highlight = line?.highlight ?? null;
    const withheld = line?.withheld ?? null;
    return {
      population,
      counts: line?.counts ?? null,
      why: withheld === null ? null : withheldWords[withheld].toLowerCase(),
      remark: highlight === null ? null : highlightWords[highlight],
    };
  });
  return (
    <>
      <div className={screenOnly}>
        <Link href={linkTo({ view: 'county', path: [], settings })}>Every aspect</Link>
      </div>
      <Section heading="Where schools stand">
        <BarsByArea
          title={`${aspect.id}, area by area`}
          what={aspect.id}
          lines={lines}
          counted="Schools (n)"
          remarks="Stands out"
        />
      </Section>
      <Statements aspect={aspect} />
    </>
  );
}
