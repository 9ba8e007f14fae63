import { Field, makeStyles } from '@fluentui/react-components';
import { OptionSelect } from '../../../parts/option-select';
import { useState } from 'react';
import { dayText } from '../../../../wording/dates';
import type { KeyFormat, KeyOfSchool } from '../../../../api/resources/school-keys';
import type { School } from '../../../../api/resources/schools';
import { useDashboard } from '../../../dashboard-context';
import { Note } from '../../../../ui/parts/note';
import { Section } from '../../../../ui/parts/section';
import { saveFile } from '../../../../ui/save-file';
import { ConfirmButton } from '../../../parts/confirm-button';
import { NotDone } from './not-done';
import { useDoing } from './use-doing';

const useStyles = makeStyles({ short: { maxWidth: '320px' } });

const formats: readonly { readonly value: KeyFormat; readonly label: string }[] = [
  { value: 'letters', label: 'a letter to print' },
  { value: 'links', label: 'a text file with the link' },
  { value: 'csv', label: 'a table for mail merge' },
];

interface Props {
  readonly school: School;
  /** As it was when the page was opened. */
  readonly known: KeyOfSchool['key'];
}

/** The school's key: whether it is used, a new one, and taking it back. */
export function KeySection({ school: { urn, name }, known }: Props) {
  const styles = useStyles();
  const { api, now } = useDashboard();
  const { run, isBusy, refusal } = useDoing();
  const [key, setKey] = useState(known);
  const [format, setFormat] = useState<KeyFormat>('letters');
  const [saved, setSaved] = useState<string | null>(null);
  const make = () =>
    run(
      () => api.makeKey(urn, format),
      'The new key is in your downloads.',
      (file) => {
        saveFile(file.content, file.name);
        setSaved(file.name);
        setKey({ createdAt: now().toISOString(), lastUsedAt: null });
      },
    );
  const revoke = () =>
    run(
      () => api.revokeKey(urn),
      'The key is revoked.',
      () => {
        setSaved(null);
        setKey(null);
      },
    );
  return (
    <Section heading="Key">
      <p>{keyText(key)}</p>
      {saved !== null && (
        <Note>
          <p>
            The new key is in {saved}, in your downloads. It is shown this once: pass it on to {name}, and
            delete the file afterwards.
          </p>
        </Note>
      )}
      <Field label="A new key as" className={styles.short}>
        <OptionSelect value={format} options={formats} onChoose={(value) => setFormat(formatOf(value))} />
      </Field>
      <ConfirmButton label="Make a new key" action="Make it" isReady={!isBusy} onDo={() => void make()}>
        <p>
          {key === null
            ? 'The key comes as a download, and is shown this once.'
            : 'The key that the school has now stops working at once. The new one comes as a download, and is shown this once.'}
        </p>
      </ConfirmButton>
      {key !== null && (
        <ConfirmButton label="Revoke the key" action="Revoke it" isReady={!isBusy} onDo={() => void revoke()}>
          <p>
            The school can then no longer send from Word, until it gets a new key. What it has sent stays.
          </p>
        </ConfirmButton>
      )}
      <NotDone refusal={refusal} />
    </Section>
  );
}

function keyText(key: KeyOfSchool['key']): string {
  if (key === null) return 'The school has no key, so it cannot send from Word.';
  const made = `The key was made on ${dayText(key.createdAt)}`;
  return key.lastUsedAt === null
    ? `${made} and has not been used.`
    : `${made} and was last used on ${dayText(key.lastUsedAt)}.`;
}

function formatOf(value: string): KeyFormat {
  return formats.find((one) => one.value === value)?.value ?? 'letters';
}
