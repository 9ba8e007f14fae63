import { Line } from '../../../ui/parts/line';
import { useState } from 'react';
import type { StatutoryAnswer } from '../../../assessment/assessment';
import { counted } from '../../../wording/sentences';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { PlainList } from '../../../ui/parts/plain-list';
import { Stack } from '../../parts/stack';
import { TickInDocumentNote } from '../../parts/tick-in-document';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { StatutoryItemEntry } from './statutory-item-entry';

/** The statutory checklist: what was open when the view was shown stands first. */
export function StatutoryView() {
  const { framework, statutory } = useAssessment();
  const at = usePaneState(({ view }) => (view.kind === 'statutory' ? view.at : 'heading'));
  // Answering an item does not move it away from under the keyboard.
  const [order] = useState(() => openFirst(statutory));
  const open = statutory.filter(isOpen).length;
  return (
    <Stack>
      <BackButton to={{ kind: 'home' }}>Home</BackButton>
      <div>
        <ViewHeading focus={at === 'heading'}>Statutory checklist</ViewHeading>
        <Line>
          {open === 0
            ? 'Every item is answered.'
            : `${counted(open, 'item')} of ${statutory.length} still to answer.`}{' '}
          No is an answer too.
        </Line>
      </div>
      <NotPreparedNote />
      <Line>
        {framework.statutory.instruction} {framework.statutory.lead}
      </Line>
      <TickInDocumentNote tickables={statutory.map(({ number }) => ({ kind: 'statutory', item: number }))} />
      <PlainList>
        {order.map((number) => {
          const item = framework.statutory.items.find((each) => each.number === number);
          return item === undefined ? null : (
            <li key={number}>
              <StatutoryItemEntry item={item} focus={at === number} />
            </li>
          );
        })}
      </PlainList>
    </Stack>
  );
}

function openFirst(statutory: readonly StatutoryAnswer[]): number[] {
  return [...statutory.filter(isOpen), ...statutory.filter((each) => !isOpen(each))].map(
    ({ number }) => number,
  );
}

function isOpen({ answer }: StatutoryAnswer): boolean {
  return answer === null || answer === 'both';
}
