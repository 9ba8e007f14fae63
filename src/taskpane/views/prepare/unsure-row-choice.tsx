import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { UnsureRow } from '../../../document/preparation/plan';
import type { AspectId, Framework } from '../../../framework/framework';
import { findAspect } from '../../../framework/lookup';
import { usePane } from '../../state/pane-context';

const useStyles = makeStyles({
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  words: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  reason: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
});

const notOurs = 'not-ours';
const leftAlone = 'left-alone';
/** How much of a row's or a statement's words is enough to know it again, in characters. */
const enough = 160;

interface Props {
  readonly row: UnsureRow;
  readonly framework: Framework;
  /** undefined while the row is left alone. */
  readonly decision: AspectId | null | undefined;
}

/** A row that the reader cannot tell, and what it may be. */
export function UnsureRowChoice({ row, framework, decision }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const words = useId();
  return (
    <div className={styles.row}>
      <p id={words} className={styles.words}>
        {row.label !== null && <strong>{row.label} </strong>}“{shortened(row.text)}”
      </p>
      <p className={styles.reason}>{row.reason}</p>
      <RadioGroup
        aria-labelledby={words}
        value={decision === undefined ? leftAlone : (decision ?? notOurs)}
        onChange={(_event, { value }) =>
          pane.decideRow(
            row.key,
            value === leftAlone ? undefined : value === notOurs ? null : (value as AspectId),
          )
        }
      >
        {row.readings.map((id) => (
          <Radio key={id} value={id} label={`It is ${id}: ${shortened(wordingOf(framework, id))}`} />
        ))}
        <Radio value={notOurs} label="It is our school’s own row" />
        <Radio value={leftAlone} label="Leave it alone for now" />
      </RadioGroup>
    </div>
  );
}

/** The aspect's middle statement, which the framework prints in full. */
function wordingOf(framework: Framework, id: AspectId): string {
  const middle = framework.levels[Math.floor(framework.levels.length / 2)];
  return (middle && findAspect(framework, id)?.statements[middle.key]?.text) ?? '';
}

function shortened(text: string): string {
  return text.length <= enough ? text : `${text.slice(0, enough).trimEnd()}…`;
}
