import { findAspect, outcomeOf } from '../../../framework/lookup';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';
import { AspectView } from './aspect-view';
import { AspectListView } from './aspect-list-view';

/** All aspects, those of one outcome, or one aspect, as the address says. */
export function OutcomesView() {
  const framework = useFramework();
  const [what = ''] = useAddress().path;
  const aspect = findAspect(framework, what);
  const outcome = aspect && outcomeOf(framework, aspect.id);
  if (aspect !== undefined && outcome !== undefined) {
    return <AspectView key={aspect.id} aspect={aspect} outcome={outcome} />;
  }
  const chosen = framework.outcomes.find(({ number }) => String(number) === what) ?? null;
  return <AspectListView key={chosen?.number ?? 'all'} outcome={chosen} />;
}
