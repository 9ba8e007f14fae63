import type { GroupReport } from '../../api/api-client';
import { EventsEditor } from '../../events/events-editor';
import { type Events, useEvents } from '../../events/use-events';
import { useOwnArea } from '../../use-own-area';
import { FetchedPart } from '../../parts/fetched-part';
import { Section } from '../../../ui/parts/section';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { ContactField } from '../../texts/contact-field';
import { TextsState } from '../../texts/text-fields';
import { type KeptTexts, useTextKeeper } from '../../texts/use-text-keeper';
import { useFramework, useReport } from '../../api/use-report';
import { OutcomeOffer } from './outcome-offer';

/** The area's offer to its schools, beside their needs. */
export function OfferView() {
  const area = useOwnArea();
  const report = useReport();
  const texts = useTextKeeper(area.id);
  const dates = useEvents(area.id);
  return (
    <>
      <ViewHeading lead="Schools see this in Word beside their next steps; the newsletter prints it.">
        What we offer
      </ViewHeading>
      <FetchedPart fetched={report} what="the report">
        {(found) => (
          <FetchedPart fetched={texts} what="the texts">
            {() => (
              <FetchedPart fetched={dates} what="the events">
                {() => <Offer report={found} texts={texts} dates={dates} />}
              </FetchedPart>
            )}
          </FetchedPart>
        )}
      </FetchedPart>
    </>
  );
}

interface Props {
  readonly report: GroupReport;
  readonly texts: KeptTexts;
  readonly dates: Events;
}

function Offer({ report, texts, dates }: Props) {
  const area = useOwnArea();
  const framework = useFramework();
  return (
    <>
      <TextsState texts={texts} />
      {framework.outcomes.map((outcome) => (
        <OutcomeOffer
          key={outcome.number}
          outcome={outcome}
          report={report}
          texts={texts}
          events={dates.items}
        />
      ))}
      <Section heading="Dates and events">
        <EventsEditor area={area.id} dates={dates} />
      </Section>
      <Section heading="Contact">
        <ContactField texts={texts} />
      </Section>
    </>
  );
}
