import type { PlanRow } from '../../../assessment/assessment';
import { isOverdue } from '../../../assessment/plan/overdue';
import { useAssessment, usePane } from '../../state/pane-context';

/** The column for the date of completion, in every edition's plan. */
const completedColumn = 'completed';

/** Whether a row of the plan ought to have been done by now. */
export function useIsOverdue(texts: PlanRow): boolean {
  return isOverdue(texts, completedColumn, usePane().today());
}

/** How many rows of the plan ought to have been done by now. */
export function useOverdueCount(): number {
  const { today } = usePane();
  return useAssessment().plan.filter((row) => isOverdue(row, completedColumn, today())).length;
}
