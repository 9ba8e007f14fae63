import type { FindingGroup } from '../../../assessment/check/severity';
import { groupByKind } from '../../../assessment/check/kind-groups';
import { Section } from '../../../ui/parts/section';
import { FindingKindGroup } from './finding-kind-group';

/** The findings that stand in the way of the same thing, by their kinds. */
export function FindingGroupSection({ group: { heading, findings } }: { readonly group: FindingGroup }) {
  return (
    <Section heading={`${heading} (${findings.length})`}>
      {groupByKind(findings).map((group) => (
        <FindingKindGroup key={group.kind} group={group} />
      ))}
    </Section>
  );
}
