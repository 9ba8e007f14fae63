import { useSession } from './session/session-context';

/**
 * The area of the manager who is signed in.
 *
 * @throws Error for anybody else, who is not offered the views that ask for it
 */
export function useOwnArea(): { readonly id: string; readonly name: string } {
  const { area } = useSession().person;
  if (area === null) throw new Error('A view for managers is shown to somebody without an area.');
  return area;
}
