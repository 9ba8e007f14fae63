import { useCallback } from 'react';
import { Line } from '../../../ui/parts/line';
import { useAssessment, usePane } from '../../state/pane-context';
import { AskedPart } from '../../parts/asked-part';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { type Answer, ok } from '../../../api/client';
import type { ContactRequest, SharingOffers } from '../../../api/resources/contact-requests';
import { useAsked } from '../../parts/use-asked';
import { AskedOfUs } from './asked-of-us';
import { SharedAspect } from './shared-aspect';

interface Sharing {
  readonly offers: SharingOffers;
  readonly requests: readonly ContactRequest[];
}

/** Which aspects other schools are happy to share, and being put in touch with one of them. */
export function SharingSection() {
  const pane = usePane();
  const ask = useCallback(async (): Promise<Answer<Sharing>> => {
    const [offers, requests] = await Promise.all([pane.askForSharing(), pane.askForContactRequests()]);
    if (offers.kind !== 'ok') return offers;
    if (requests.kind !== 'ok') return requests;
    return ok({ offers: offers.value, requests: requests.value });
  }, [pane]);
  const asked = useAsked(ask);
  const { urn } = useAssessment().school;
  const [, again] = asked;
  return (
    <Section heading="Schools happy to share">
      <AskedPart asked={asked} waiting="Asking which schools share">
        {({ offers: { collection, aspects }, requests }) => {
          const own = requests.filter(({ from }) => from?.urn === urn);
          const offered = aspects.filter(({ schools }) => schools > 0);
          return (
            <>
              <AskedOfUs requests={requests.filter(({ to }) => to?.urn === urn)} onAnswered={again} />
              <Line>
                {offered.length === 0
                  ? 'No other school of your area shares an aspect yet.'
                  : 'If you ask, your DSPL manager chooses a school and asks it. Neither is told who the other is before both agree.'}
              </Line>
              <PlainList>
                {offered.map((offer) => (
                  <li key={offer.aspect}>
                    <SharedAspect
                      collection={collection}
                      offer={offer}
                      request={requestAbout(offer.aspect, collection, own)}
                      onAsked={again}
                    />
                  </li>
                ))}
              </PlainList>
            </>
          );
        }}
      </AskedPart>
    </Section>
  );
}

/** The school's own newest request about an aspect; one that it took back is none. */
function requestAbout(aspect: string, collection: string, requests: readonly ContactRequest[]) {
  return requests.find(
    (one) => one.aspect === aspect && one.collection === collection && one.state !== 'withdrawn',
  );
}
