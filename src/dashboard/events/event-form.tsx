import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { OptionSelect } from '../parts/option-select';
import { column, narrowField } from '../../ui/styles';
import { type FormEvent, useState } from 'react';
import type { Refusal } from '../../api/client';
import type { EventPlan } from '../../api/resources/area-offer';
import { Note } from '../../ui/parts/note';
import { Actions } from '../../ui/parts/actions';
import { useFramework } from '../api/use-report';

const useStyles = makeStyles({
  form: {
    ...column(tokens.spacingVerticalM),
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  long: narrowField,
  short: { maxWidth: '240px' },
});

interface Props {
  /** The content at first. */
  readonly plan: EventPlan;
  /** The words of the button, such as “Add”. */
  readonly action: string;
  /** Stores it; answers why that failed, and null where it did not. */
  readonly onSave: (plan: EventPlan) => Promise<Refusal | null>;
  /** Told with every change of what is filled in. */
  readonly onFill: (plan: EventPlan) => void;
  readonly onCancel: () => void;
}

/** The form of an event. It stays as it was filled in until it is stored. */
export function EventForm({ plan, action, onSave, onFill, onCancel }: Props) {
  const styles = useStyles();
  const { outcomes } = useFramework();
  const [filled, setFilled] = useState(plan);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fill = (changes: Partial<EventPlan>) => {
    const changed = { ...filled, ...changes };
    setFilled(changed);
    onFill(changed);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    setRefusal(null);
    // Where it is stored, the form is gone afterwards.
    const why = await onSave({ ...filled, title: filled.title.trim() });
    setRefusal(why);
    if (why !== null) setSaving(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label="What" required>
        <Input
          autoFocus
          required
          maxLength={200}
          value={filled.title}
          onChange={(_event, { value }) => fill({ title: value })}
        />
      </Field>
      <Field label="Day" required className={styles.short}>
        <Input
          required
          type="date"
          value={filled.startsOn}
          onChange={(_event, { value }) => fill({ startsOn: value })}
        />
      </Field>
      <Field label="Place, hour, link" hint="A link begins with https://">
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={1000}
          value={filled.detail}
          onChange={(_event, { value }) => fill({ detail: value })}
        />
      </Field>
      <Field label="Helps with" className={styles.long}>
        <OptionSelect
          value={String(filled.outcome ?? '')}
          options={[
            { value: '', label: 'Every outcome' },
            ...outcomes.map(({ number, title, shortTitle }) => ({
              value: String(number),
              label: `Outcome ${number}: ${shortTitle ?? title}`,
            })),
          ]}
          onChoose={(value) => fill({ outcome: value === '' ? null : Number(value) })}
        />
      </Field>
      {refusal !== null && (
        <div role="alert">
          <Note kind="warning">
            <p>It is not saved. {refusal.text}</p>
          </Note>
        </div>
      )}
      <Actions>
        <Button type="submit" appearance="primary" disabledFocusable={saving}>
          {action}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </Actions>
    </form>
  );
}
