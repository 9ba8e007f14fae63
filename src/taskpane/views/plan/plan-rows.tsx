import { Line } from '../../../ui/parts/line';
import type { PlanRow } from '../../../assessment/assessment';
import { planRowsIn } from '../../../document/tagged/field-texts';
import { tagOf } from '../../../framework/tags';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { GoToDocument } from '../../parts/go-to-document';
import { Section } from '../../../ui/parts/section';
import { PlanRowEntry } from './plan-row-entry';
import { PlanRowText } from './plan-row-text';

interface Props {
  /** The row to which the keyboard goes. */
  readonly at: number | 'heading';
}

/** The rows of the document's action plan, those with fields and those without. */
export function PlanRows({ at }: Props) {
  const assessment = useAssessment();
  const drafts = usePaneState((state) => state.drafts);
  const inFields = planRowsIn(assessment);
  const filled = [...inFields].filter(
    ([row, texts]) =>
      isFilled(texts) ||
      Object.keys(texts).some((column) => drafts[tagOf({ kind: 'plan', row, column })] !== undefined),
  );
  const known = new Set([...inFields.values()].map((texts) => JSON.stringify(texts)));
  const others = assessment.plan.filter((texts) => !known.has(JSON.stringify(texts)));
  return (
    <Section heading={`In the plan (${filled.length + others.length})`}>
      {filled.length + others.length === 0 && <Line>Nothing is planned yet.</Line>}
      {filled.map(([row, texts]) => (
        <PlanRowEntry key={row} row={row} texts={texts} focus={row === at} />
      ))}
      {others.map((texts) => (
        <PlanRowText key={JSON.stringify(texts)} texts={texts} />
      ))}
      <GoToDocument size="small" place={{ kind: 'plan' }}>
        Go to the plan in the document
      </GoToDocument>
    </Section>
  );
}

function isFilled(texts: PlanRow): boolean {
  return Object.values(texts).some((text) => text !== '');
}
