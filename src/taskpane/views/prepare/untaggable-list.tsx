import type { UntaggablePlace } from '../../../document/preparation/plan';
import { Fold } from '../../../ui/parts/fold';

/** The places that stay without a field, with the reason. */
export function UntaggableList({ untaggable }: { readonly untaggable: readonly UntaggablePlace[] }) {
  if (untaggable.length === 0) return null;
  return (
    <Fold summary={`Left as it is (${untaggable.length})`}>
      <p>These places get no field. They are read and sent all the same; fill them in in the document.</p>
      <ul>
        {untaggable.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Fold>
  );
}
