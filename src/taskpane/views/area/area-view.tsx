import { usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { ComparisonSwitch } from '../../parts/comparison-switch';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { AreaOfferSection } from './area-offer-section';
import { ComparisonSection } from './comparison-section';
import { SharingSection } from './sharing-section';
import { ThisYearAndLast } from './this-year-and-last';

/** The return for the school: the area's levels, its own change since last year, and the schools that can help. */
export function AreaView() {
  const isShown = usePaneState((state) => state.comparisonShown);
  return (
    <Stack>
      <BackButton to={{ kind: 'send' }}>Send</BackButton>
      <ViewHeading>Your area</ViewHeading>
      <ComparisonSwitch />
      {isShown && <ComparisonSection />}
      <ThisYearAndLast />
      <SharingSection />
      <AreaOfferSection />
    </Stack>
  );
}
