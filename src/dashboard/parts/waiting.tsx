import { Spinner } from '@fluentui/react-components';

/** What stands where something is still being fetched. */
export function Waiting({ what }: { readonly what: string }) {
  return <Spinner size="small" label={`Fetching ${what}`} style={{ justifyContent: 'flex-start' }} />;
}
