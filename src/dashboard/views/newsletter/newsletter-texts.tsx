import { useCollection } from '../../collection-context';
import { EventsEditor } from '../../events/events-editor';
import type { Events } from '../../events/use-events';
import { useOwnArea } from '../../use-own-area';
import { Fold } from '../../../ui/parts/fold';
import { Section } from '../../../ui/parts/section';
import { ContactField } from '../../texts/contact-field';
import { SupportField } from '../../texts/support-field';
import { TextField, TextsState } from '../../texts/text-fields';
import { newsletterKey, type NewsletterPart } from '../../texts/text-keys';
import type { KeptTexts } from '../../texts/use-text-keeper';
import { useFramework } from '../../api/use-report';
import { usualEdition, usualTitle } from './newsletter-of';

interface Props {
  readonly texts: KeptTexts;
  readonly dates: Events;
}

/** Everything in the newsletter that the manager writes. */
export function NewsletterTexts({ texts, dates }: Props) {
  const area = useOwnArea();
  const { chosen } = useCollection();
  const { outcomes } = useFramework();
  const field = (part: NewsletterPart) => ({ texts, textKey: newsletterKey(chosen.id, part) });
  return (
    <Section heading="Your words">
      <TextsState texts={texts} />
      <TextField {...field('title')} label="Title" usual={usualTitle(area.name)} lines={1} />
      <TextField {...field('edition')} label="Edition" usual={usualEdition} lines={1} />
      <TextField
        {...field('opening')}
        label="Opening"
        hint="A line break begins a new paragraph."
        lines={5}
      />
      <TextField
        {...field('offer')}
        label="The offer to put schools in touch"
        hint="Left empty, the usual words stand there."
        lines={3}
      />
      <Fold summary={`How ${area.name} supports schools, outcome by outcome`}>
        {outcomes.map((outcome) => (
          <SupportField key={outcome.number} texts={texts} outcome={outcome} area={area.name} />
        ))}
      </Fold>
      <Fold summary="Dates and events">
        <EventsEditor area={area.id} dates={dates} />
      </Fold>
      <ContactField texts={texts} />
    </Section>
  );
}
