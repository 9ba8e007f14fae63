import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useScreenOnly, narrowField } from '../../ui/styles';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    '& .fui-Field': { flexGrow: 1, minWidth: 'min(180px, 100%)', maxWidth: '280px', ...narrowField },
  },
});

/** The fields that choose which schools are counted, side by side where there is room. */
export function FilterRow({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  return (
    <div className={mergeClasses(styles.row, screenOnly)} role="group" aria-label="Which schools are counted">
      {children}
    </div>
  );
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  /** What choosing none is called. */
  readonly every: string;
  /** Empty for none. */
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly onChoose: (value: string) => void;
}

/** One of the fields. What the address names stays to be seen, whether or not there is such a choice. */
export function FilterField({ label, every, value, options, onChoose }: Props) {
  const isKnown = value === '' || options.some((option) => option.value === value);
  const all = isKnown ? options : [...options, { value, label: value }];
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, { value: chosen }) => onChoose(chosen)}>
        <option value="">{every}</option>
        {all.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
