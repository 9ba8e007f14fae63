import type { PlanRow } from '../../../assessment/assessment';
import { isOverdue } from '../../../assessment/plan/overdue';
import { planColumns } from '../../../framework/plan-columns';
import { useAssessment, usePane } from '../../state/pane-context';

/** Whether a row of the plan ought to have been done by now. */
export function useIsOverdue(texts: PlanRow): boolean {
  return useOverdueRows([texts]).length > 0;
}

/** How many rows of the plan ought to have been done by now. */
export function useOverdueCount(): number {
  return useOverdueRows(useAssessment().plan).length;
}

/** None where the framework's plan has nowhere to write that something is done. */
function useOverdueRows(rows: readonly PlanRow[]): readonly PlanRow[] {
  const { today } = usePane();
  const { columns } = useAssessment().framework.plan;
  if (!columns.some(({ key }) => key === planColumns.completed)) return [];
  return rows.filter((row) => isOverdue(row, planColumns.completed, today()));
}
