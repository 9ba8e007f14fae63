import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ConsentMeans, RecordedConsent } from '../../../../api/resources/consents';
import type { SchoolLine } from '../../../../api/resources/reports';
import { dayOf, dayText, momentText } from '../../../../wording/dates';
import { listed } from '../../../../wording/sentences';
import { Section } from '../../../../ui/parts/section';
import { useAnswer } from '../../../api/use-answer';
import { useFramework } from '../../../api/use-report';
import { useCollection } from '../../../collection-context';
import { useDashboard } from '../../../dashboard-context';
import { FetchedPart } from '../../../parts/fetched-part';
import { OptionSelect } from '../../../parts/option-select';
import { NotDone } from './not-done';
import { useDoing } from './use-doing';

const means: readonly { readonly value: ConsentMeans; readonly label: string }[] = [
  { value: 'e-mail', label: 'By e-mail' },
  { value: 'telephone', label: 'By telephone' },
  { value: 'in person', label: 'In person' },
];

interface Props {
  /** The submission that counts. */
  readonly line: SchoolLine;
  readonly onRecorded: () => void;
}

/** What the school has agreed to, and recording what it says by e-mail or telephone. */
export function ConsentSection({ line, onRecorded }: Props) {
  const { api } = useDashboard();
  const { chosen } = useCollection();
  const { urn, share, nameInThanks } = line;
  const fetched = useAnswer(`consent ${chosen.id} ${urn}`, () => api.recordedConsent(chosen.id, urn));
  return (
    <Section heading="What it has agreed to">
      <p>
        {nameInThanks ? 'It may be named in thanks.' : 'It is not named in thanks.'}{' '}
        {share.length === 0 ? 'It shares no aspect.' : `It shares ${listed(share)}.`}
      </p>
      <FetchedPart fetched={fetched} what="what was recorded">
        {(recorded) => <Recording line={line} recorded={recorded} onRecorded={onRecorded} />}
      </FetchedPart>
    </Section>
  );
}

interface RecordingProps extends Props {
  readonly recorded: RecordedConsent | null;
}

function Recording({ line, recorded, onRecorded }: RecordingProps) {
  const { api, now } = useDashboard();
  const { chosen } = useCollection();
  const { levels } = useFramework();
  const { run, isBusy, refusal } = useDoing();
  const [consent, setConsent] = useState({
    share: line.share,
    nameInThanks: line.nameInThanks,
    means: means[0]?.value ?? 'e-mail',
    givenOn: dayOf(now()),
  });
  const highest = levels.at(-1);
  const shareable = Object.entries(line.ratings).flatMap(([id, level]) =>
    level === highest?.key ? [id] : [],
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(
      () => api.recordConsent(chosen.id, line.urn, consent),
      'What the school has agreed to is recorded.',
      onRecorded,
    );
  };
  return (
    <>
      {recorded !== null && (
        <p>
          {recorded.recordedBy} recorded on {momentText(recorded.recordedAt)} what it said{' '}
          {means.find(({ value }) => value === recorded.means)?.label.toLowerCase()} on{' '}
          {dayText(recorded.givenOn)}. What it sends from Word after that takes its place.
        </p>
      )}
      <form onSubmit={save}>
        <Checkbox
          label="It may be named in thanks"
          checked={consent.nameInThanks}
          onChange={(_event, { checked }) => setConsent({ ...consent, nameInThanks: checked === true })}
        />
        {shareable.length > 0 && (
          <fieldset>
            <legend>Aspects about which other schools may ask</legend>
            {shareable.map((id) => (
              <Checkbox
                key={id}
                label={id}
                checked={consent.share.includes(id)}
                onChange={(_event, { checked }) =>
                  setConsent({
                    ...consent,
                    share: shareable.filter((one) =>
                      one === id ? checked === true : consent.share.includes(one),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
        )}
        <Field label="How it said so">
          <OptionSelect
            value={consent.means}
            options={means}
            onChoose={(value) => {
              const chosenMeans = means.find((one) => one.value === value);
              if (chosenMeans !== undefined) setConsent({ ...consent, means: chosenMeans.value });
            }}
          />
        </Field>
        <Field label="When it said so">
          <Input
            type="date"
            value={consent.givenOn}
            onChange={(_event, { value }) => setConsent({ ...consent, givenOn: value })}
          />
        </Field>
        <p>
          <Button type="submit" disabledFocusable={isBusy || consent.givenOn === ''}>
            Record what it has agreed to
          </Button>
        </p>
      </form>
      <NotDone refusal={refusal} />
    </>
  );
}
