import { Select, type SelectProps } from '@fluentui/react-components';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface Props extends Pick<SelectProps, 'id'> {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChoose: (value: string) => void;
}

/** Options of which one is chosen. What a field gives its control goes to the list itself. */
export function OptionSelect({ options, onChoose, ...control }: Props) {
  return (
    <Select {...control} onChange={(_event, { value }) => onChoose(value)}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
