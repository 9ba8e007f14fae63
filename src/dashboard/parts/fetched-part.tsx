import type { ReactNode } from 'react';
import type { Fetched } from '../api/use-answer';
import { Refused } from './refused';
import { Spinner } from '@fluentui/react-components';

interface Props<Value> {
  readonly fetched: Fetched<Value>;
  /** The thing that is fetched, as in “Fetching the report”. */
  readonly what: string;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what was fetched, or that it is on its way, or why it did not come. */
export function FetchedPart<Value>({ fetched, what, children }: Props<Value>) {
  if (fetched.answer === null) return <Waiting what={what} />;
  if (fetched.answer.kind === 'ok') return children(fetched.answer.value);
  return <Refused refusal={fetched.answer} onTryAgain={fetched.again} />;
}

/** Shown while something is being fetched. */
function Waiting({ what }: { readonly what: string }) {
  return <Spinner size="small" label={`Fetching ${what}`} style={{ justifyContent: 'flex-start' }} />;
}
