import { Button, Field, Input, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../ui/styles';
import { type FormEvent, useState } from 'react';
import type { Person } from '../../api/resources/session';
import { openIdAddress } from '../api/api-client';
import { useDashboard } from '../dashboard-context';
import { Note } from '../../ui/parts/note';
import { ViewHeading } from '../../ui/parts/view-heading';
import { useAnswer } from '../api/use-answer';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  card: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '420px',
    ...column(tokens.spacingVerticalXL),
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  product: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground2 },
  form: { ...column(tokens.spacingVerticalL) },
  or: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Why the county's sign-in led back here; the collector writes it into the address. */
const whyNotSignedIn: Readonly<Record<string, string>> = {
  'no-account':
    'You signed in with the county, but there is no account for you here. Ask whoever runs the collector for one.',
  unavailable: 'The county’s sign-in cannot be reached at the moment. Please try again later.',
  failed: 'The county’s sign-in did not finish. Please try again.',
};

interface Props {
  /** Why the person has to sign in again; null for nothing to say. */
  readonly why: string | null;
  readonly onSignedIn: (person: Person) => void;
}

export function SignInPage({ why, onSignedIn }: Props) {
  const styles = useStyles();
  const { api } = useDashboard();
  const { answer: ways } = useAnswer('ways to sign in', () => api.waysToSignIn());
  const fromCounty = new URLSearchParams(window.location.search).get('sign-in');
  const told = why ?? whyNotSignedIn[fromCounty ?? ''] ?? null;
  const openId = ways?.kind === 'ok' ? ways.value.openId : null;
  const withPassword = ways?.kind !== 'ok' || ways.value.password;
  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <div>
          <p className={styles.product}>SEND Benchmark and Planning Tool</p>
          <ViewHeading>Sign in</ViewHeading>
        </div>
        {told !== null && (
          <Note kind="warning">
            <p>{told}</p>
          </Note>
        )}
        {openId !== null && (
          <Button as="a" appearance="primary" size="large" href={openIdAddress}>
            Sign in with {openId}
          </Button>
        )}
        {openId !== null && withPassword && <p className={styles.or}>Or with a password:</p>}
        {withPassword && <PasswordForm isOnly={openId === null} onSignedIn={onSignedIn} />}
        <p className={styles.or}>
          Schools do not sign in here: they connect the add-in in Word. <Link href="/help.html">Help</Link>
        </p>
      </main>
    </div>
  );
}

interface FormProps {
  readonly isOnly: boolean;
  readonly onSignedIn: (person: Person) => void;
}

function PasswordForm({ isOnly, onSignedIn }: FormProps) {
  const styles = useStyles();
  const { api } = useDashboard();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
    setRefused(null);
    const answer = await api.signIn(email, password);
    if (answer.kind === 'ok') return onSignedIn(answer.value);
    setAsking(false);
    setRefused(answer.text);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void signIn(event)}>
      <Field label="E-mail address">
        <Input
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(_event, { value }) => setEmail(value)}
        />
      </Field>
      <Field label="Password">
        <Input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(_event, { value }) => setPassword(value)}
        />
      </Field>
      <div role="alert">
        {refused !== null && (
          <Note kind="warning">
            <p>{refused}</p>
          </Note>
        )}
      </div>
      <Button
        type="submit"
        size="large"
        appearance={isOnly ? 'primary' : 'secondary'}
        disabledFocusable={isAsking}
      >
        {isAsking ? 'Signing in' : 'Sign in'}
      </Button>
    </form>
  );
}
