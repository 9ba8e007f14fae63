import type { ControlCount, ControlKind } from '../../../document/preparation/plan';
import { Line } from '../../../ui/parts/line';

const names: Readonly<Record<ControlKind, readonly [one: string, more: string]>> = {
  school: ['the school’s name', 'school names'],
  urn: ['the URN', 'URNs'],
  statement: ['statement', 'statements'],
  bestFit: ['line “Best fit”', 'lines “Best fit”'],
  evidence: ['place for evidence', 'places for evidence'],
  notes: ['place for notes', 'places for notes'],
  actions: ['place for actions', 'places for actions'],
  statutory: ['statutory answer', 'statutory answers'],
  involved: ['entry of who was involved', 'entries of who was involved'],
  keyDate: ['entry of the key dates', 'entries of the key dates'],
  plan: ['entry of the action plan', 'entries of the action plan'],
  ownRow: ['row of your school’s own', 'rows of your school’s own'],
};

/** How many fields would be added, and for what. */
export function ControlCounts({ controls }: { readonly controls: readonly ControlCount[] }) {
  const total = controls.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const parts = controls.map(({ kind, count }) => {
    const [one, more] = names[kind];
    if (count > 1) return `${count} ${more}`;
    return one.startsWith('the ') ? one : `1 ${one}`;
  });
  return (
    <Line>
      {total === 1 ? 'One field is added' : `${total} fields are added`}: {parts.join(', ')}.
    </Line>
  );
}
