import { useMemo } from 'react';
import { counted } from '../../../wording/sentences';
import type { SchoolLine } from '../../../api/resources/reports';
import { Fold } from '../../../ui/parts/fold';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';
import { useFramework } from '../../api/use-report';
import { suggestedPairs } from './offering';

/** Which school could learn from which, though neither has asked. */
export function PairsSection({ schools }: { readonly schools: readonly SchoolLine[] }) {
  const framework = useFramework();
  const pairs = useMemo(() => suggestedPairs(framework, schools), [framework, schools]);
  const [lowest, highest] = [framework.levels[0]?.label ?? '', framework.levels.at(-1)?.label ?? ''];
  return (
    <Section heading="Suggested pairs">
      <p>
        A school that is {lowest} in an aspect, beside one of the same phase that is {highest} in it and
        offers to share. Ask both before you tell either about the other.
      </p>
      {pairs.length === 0 ? (
        <p>There is no such pair so far.</p>
      ) : (
        <Fold summary={counted(pairs.length, 'pair')}>
          <DataTable
            hideTitle
            title="Suggested pairs of schools"
            columns={[
              { heading: 'Aspect', value: ({ aspect }) => aspect },
              { heading: `${lowest} here`, isLong: true, value: ({ learns }) => learns.name },
              { heading: `${highest} there`, isLong: true, value: ({ shares }) => shares.name },
              { heading: 'Phase', value: ({ learns }) => learns.phase },
            ]}
            rows={pairs}
          />
        </Fold>
      )}
    </Section>
  );
}
