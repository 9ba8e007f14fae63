import { makeStyles, Switch, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../ui/styles';
import { useId, useState } from 'react';
import { Note } from '../../ui/parts/note';

const useStyles = makeStyles({
  setting: { ...column(tokens.spacingVerticalXS) },
  // The switch stands in line with what is above and below it, not its invisible edge.
  control: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  /** Its effect, in a sentence. */
  readonly children: string;
  readonly isOn: boolean;
  /** Saves it; answers why it was not saved, null where it was. */
  readonly onChange: (isOn: boolean) => string | null | Promise<string | null>;
}

/** Something that is on or off, saved at once, and undone by the same switch. */
export function SettingSwitch({ label, children, isOn, onChange }: Props) {
  const styles = useStyles();
  const about = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (next: boolean) => {
    setProblem(null);
    setProblem(await onChange(next));
  };
  return (
    <div className={styles.setting}>
      <Switch
        className={styles.control}
        label={label}
        aria-describedby={about}
        checked={isOn}
        onChange={(_event, { checked }) => void change(checked)}
      />
      <p id={about} className={styles.text}>
        {children}
      </p>
      <div role="alert">{problem !== null && <Note kind="warning">{problem}</Note>}</div>
    </div>
  );
}
