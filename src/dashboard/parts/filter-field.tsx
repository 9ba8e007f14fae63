import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OptionSelect, type SelectOption } from './option-select';
import type { ReactNode } from 'react';
import { narrowField, useScreenOnly } from '../../ui/styles';

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

interface Props {
  readonly label: string;
  /** The words for choosing none. */
  readonly every: string;
  /** Empty for none. */
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChoose: (value: string) => void;
}

/** One of the fields. What the address names stays to be seen, whether or not there is such a choice. */
export function FilterField({ label, every, value, options, onChoose }: Props) {
  const isKnown = value === '' || options.some((option) => option.value === value);
  const all = isKnown ? options : [...options, { value, label: value }];
  return (
    <Field label={label}>
      <OptionSelect value={value} options={[{ value: '', label: every }, ...all]} onChoose={onChoose} />
    </Field>
  );
}
