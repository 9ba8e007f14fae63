import { makeStyles, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import type { PlanRow } from '../../../assessment/assessment';
import { keyOf } from '../../../framework/tags';
import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';
import { TextEntry } from '../../parts/text-entry/text-entry';
import { RowHeading } from './row-heading';

const useStyles = makeStyles({
  fields: { ...column(tokens.spacingVerticalM) },
});

interface Props {
  readonly row: number;
  readonly texts: PlanRow;
  /** Whether it is open, with the keyboard in its first field, when the view is shown. */
  readonly focus: boolean;
}

/** One row of the plan, to be filled in here. */
export function PlanRowEntry({ row, texts, focus }: Props) {
  const styles = useStyles();
  const { framework, fields } = useAssessment();
  const columns = framework.plan.columns.filter(
    ({ key }) => keyOf({ kind: 'plan', row, column: key }) in fields,
  );
  return (
    <Fold summary={<RowHeading texts={texts} />} open={focus}>
      <div className={styles.fields}>
        {columns.map(({ key, hint }, at) => (
          <TextEntry
            key={key}
            field={{ kind: 'plan', row, column: key }}
            place={{ kind: 'plan', row }}
            focus={focus && at === 0}
            {...(hint !== null && { hint })}
          />
        ))}
      </div>
    </Fold>
  );
}
