import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { goTo, useAddress } from '../address/use-address';
import { OptionSelect, type SelectOption } from '../parts/option-select';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '100%',
    '& .fui-Select': { minWidth: 0 },
  },
});

interface Props {
  readonly label: string;
  /** The name in the address of what is chosen. */
  readonly setting: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly className?: string;
}

/** Chooses what every view shows, such as the collection. */
export function HeaderField({ label, setting, className, ...choice }: Props) {
  const styles = useStyles();
  const id = useId();
  const address = useAddress();
  const choose = (value: string) => goTo({ ...address, settings: { ...address.settings, [setting]: value } });
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label htmlFor={id}>{label}</label>
      <OptionSelect id={id} {...choice} onChoose={choose} />
    </div>
  );
}
