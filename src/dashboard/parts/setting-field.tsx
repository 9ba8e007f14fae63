import { Field } from '@fluentui/react-components';
import { useScreenOnly } from '../../ui/styles';
import { changeSettings, useAddress } from '../address/use-address';
import { OptionSelect, type SelectOption } from './option-select';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** The name of the setting in the address. */
  readonly setting: string;
  readonly className: string;
}

/** Chooses how a view shows what it shows; the choice stands in the address. */
export function SettingField({ label, setting, className, ...choice }: Props) {
  const { screenOnly } = useScreenOnly();
  const address = useAddress();
  return (
    <div className={screenOnly}>
      <Field label={label} className={className}>
        <OptionSelect {...choice} onChoose={(value) => changeSettings(address, { [setting]: value })} />
      </Field>
    </div>
  );
}
