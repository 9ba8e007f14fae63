import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingGroup } from '../../../assessment/check/severity';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { FindingRow } from './finding-row';

/** How many findings of a group are shown until the rest is asked for. */
const shownAtFirst = 8;

/** The findings that stand in the way of the same thing. */
export function FindingGroupSection({ group }: { readonly group: FindingGroup }) {
  const [all, setAll] = useState(false);
  const { heading, findings } = group;
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <Section heading={`${heading} (${findings.length})`}>
      <PlainList>
        {shown.map((finding) => (
          <li key={`${finding.kind} ${JSON.stringify(finding.place)}`}>
            <FindingRow finding={finding} />
          </li>
        ))}
      </PlainList>
      {findings.length > shownAtFirst && (
        <div>
          <Button appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Show the first ${shownAtFirst}` : `Show all ${findings.length}`}
          </Button>
        </div>
      )}
    </Section>
  );
}
