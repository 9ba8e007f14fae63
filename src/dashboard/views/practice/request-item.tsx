import { Button, Field, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { OptionSelect } from '../../parts/option-select';
import { useState } from 'react';
import { narrowField } from '../../../ui/styles';
import { dayText } from '../../../wording/dates';
import type { ContactRequest } from '../../../api/resources/contact-requests';
import type { SchoolLine } from '../../../api/resources/reports';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { linkTo } from '../../address/address';
import { questions } from '../../api/questions';
import { useAnswer } from '../../api/use-answer';
import { Actions } from '../../../ui/parts/actions';
import { CopyButton } from '../../../ui/parts/copy-button';
import { useFramework } from '../../api/use-report';
import { useSession } from '../../session/session-context';
import { askingText } from './introduction-text';
import { Introduction, type Take } from './introduction';
import { schoolsToAsk } from './offering';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  school: {
    flexGrow: 1,
    minWidth: 'min(220px, 100%)',
    maxWidth: '420px',
    ...narrowField,
  },
});

interface Props {
  readonly request: ContactRequest;
  readonly schools: readonly SchoolLine[];
  readonly take: Take;
}

/** One request, and what can be done about it now. */
export function RequestItem({ request, schools, take }: Props) {
  const styles = useStyles();
  const { aspect, from, to, state, createdAt } = request;
  return (
    <>
      <h3 className={styles.heading}>
        {from?.name} asks about {aspect}
      </h3>
      <p>Asked on {dayText(createdAt)}.</p>
      {request.isStillOffered === false && (state === 'offered' || state === 'agreed') && (
        <p>
          {to?.name} no longer offers {aspect}. Ask it before you go on.
        </p>
      )}
      {state === 'offered' && <WaitsForAnswer request={request} take={take} />}
      {state === 'declined' && <p>{to?.name} declined. Choose another school.</p>}
      {(state === 'asked' || state === 'declined') && (
        <ChooseSchool request={request} schools={schools} take={take} />
      )}
      {state === 'agreed' && <Introduction request={request} take={take} />}
    </>
  );
}

/** The school that is asked sees it in Word; the manager can write to it, and record what it answers. */
function WaitsForAnswer({ request, take }: Omit<Props, 'schools'>) {
  const { api } = useDashboard();
  const { person } = useSession();
  const framework = useFramework();
  const { id, to } = request;
  const answer = (agrees: boolean) =>
    void take(api.answerContact(id, agrees), `Noted: ${to?.name ?? ''} ${agrees ? 'agrees' : 'declines'}.`);
  return (
    <>
      <p>
        Waits for {to?.name} to agree, in Word or by word to you. It is not told who asks before it agrees.
      </p>
      <Actions onScreen>
        <CopyButton what="an e-mail that asks" text={askingText(request, framework, person)} />
        <Button onClick={() => answer(true)}>It agrees</Button>
        <Button onClick={() => answer(false)}>It declines</Button>
      </Actions>
    </>
  );
}

function ChooseSchool({ request, schools, take }: Props) {
  const styles = useStyles();
  const { api } = useDashboard();
  const { chosen, all } = useCollection();
  const { id, aspect, from, to, collection } = request;
  // A school can ask before it has sent anything, so what it sent does not tell its phase.
  const { answer } = useAnswer(questions.openSchools, () => api.openSchools());
  const open = answer?.kind === 'ok' ? answer.value : [];
  const phase = open.find(({ urn }) => urn === from?.urn)?.phase ?? null;
  const without = [from?.urn ?? '', to?.urn ?? ''];
  const options = schoolsToAsk(schools, aspect, { phase, without });
  const [school, setSchool] = useState('');
  if (collection !== chosen.id) {
    const name = all.find((one) => one.id === collection)?.name ?? collection;
    return (
      <p>
        It is about another collection:{' '}
        <Link href={linkTo({ view: 'practice', path: [], settings: { collection } })}>{name}</Link>
      </p>
    );
  }
  if (options.length === 0) return <p>No other school offers {aspect} now.</p>;
  const asked = options.find(({ urn }) => urn === school) ?? options[0];
  return (
    <div className={styles.row}>
      <Field label={`School to ask about ${aspect} for ${from?.name ?? ''}`} className={styles.school}>
        <OptionSelect
          value={asked?.urn ?? ''}
          options={options.map(({ urn, name, phase: own }) => ({
            value: urn,
            label: own === null ? name : `${name} (${own})`,
          }))}
          onChoose={setSchool}
        />
      </Field>
      <Button
        onClick={() => {
          if (asked === undefined) return;
          void take(api.offerContact(id, asked.urn), `${asked.name} is asked.`);
        }}
      >
        Ask this school
      </Button>
    </div>
  );
}
