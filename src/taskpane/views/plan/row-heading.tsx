import type { PlanRow } from '../../../assessment/assessment';
import { repeatsDraft } from '../../../assessment/statement-wording';
import { DraftWording } from '../../parts/draft-wording';
import { useAssessment } from '../../state/pane-context';
import { useIsOverdue } from './use-is-overdue';

/** How much of a row's first words stands above it. In characters. */
const longest = 90;

/** The heading of a row of the plan: its first words, and whether it is overdue. */
export function RowHeading({ texts }: { readonly texts: PlanRow }) {
  const assessment = useAssessment();
  const overdue = useIsOverdue(texts);
  const words = Object.values(texts).find((text) => text.trim() !== '') ?? 'An empty row';
  const short = words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
  const isDraft = Object.values(texts).some((text) => repeatsDraft(text, assessment));
  return (
    <>
      {overdue && 'Overdue: '}
      {short} {isDraft && <DraftWording />}
    </>
  );
}
