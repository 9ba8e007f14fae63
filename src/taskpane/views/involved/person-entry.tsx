import { makeStyles, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import type { PersonField } from '../../../document/sections/people';
import type { InvolvementGroup } from '../../../framework/framework';
import { TextEntry } from '../../parts/text-entry/text-entry';

const useStyles = makeStyles({
  person: {
    ...column(tokens.spacingVerticalXS),
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The order in which somebody tells who took part. */
const order: readonly PersonField[] = ['name', 'role', 'date'];

interface Props {
  readonly group: InvolvementGroup;
  readonly row: number;
  /** The fields that the document has for the person. */
  readonly fields: readonly PersonField[];
  /** Whether the keyboard goes to the first field when it is shown. */
  readonly focus: boolean;
}

/** One of the people who took part. */
export function PersonEntry({ group: { key, role }, row, fields, focus }: Props) {
  const styles = useStyles();
  const ordered = order.filter((field) => fields.includes(field));
  return (
    <div role="group" aria-label={`${role} ${row}`} className={styles.person}>
      {ordered.map((field, at) => (
        <TextEntry
          key={field}
          field={{ kind: 'involved', group: key, row, field }}
          place={{ kind: 'involved', group: key, row }}
          focus={focus && at === 0}
        />
      ))}
    </div>
  );
}
