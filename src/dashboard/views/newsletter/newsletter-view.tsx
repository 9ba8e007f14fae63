import { useMemo } from 'react';
import type { GroupReport } from '../../api/api-client';
import { collectionBefore, useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { type Events, useEvents } from '../../events/use-events';
import { useOwnArea } from '../../use-own-area';
import { FetchedPart } from '../../parts/fetched-part';
import { Note } from '../../../ui/parts/note';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { type KeptTexts, useTextKeeper } from '../../texts/use-text-keeper';
import { type Fetched, useAnswer } from '../../api/use-answer';
import { useFramework, useReport } from '../../api/use-report';
import { FiguresBehind } from './figures-behind';
import { NewsletterFiles } from './newsletter-files';
import { newsletterOf } from './newsletter-of';
import { NewsletterPreview } from './newsletter-preview';
import { NewsletterTexts } from './newsletter-texts';

/** The newsletter: the area's figures are in it already, the manager adds words. */
export function NewsletterView() {
  const area = useOwnArea();
  const { chosen } = useCollection();
  const report = useReport();
  const released = useReleased();
  const texts = useTextKeeper(area.id);
  const dates = useEvents(area.id);
  return (
    <>
      <ViewHeading lead={chosen.name}>Newsletter</ViewHeading>
      <FetchedPart fetched={report} what="the report">
        {(own) => (
          <FetchedPart fetched={released} what="the figures that others may see">
            {(shown) => (
              <FetchedPart fetched={texts} what="the texts">
                {() => (
                  <FetchedPart fetched={dates} what="the events">
                    {() => (
                      <Parts
                        own={own}
                        released={shown}
                        texts={texts}
                        dates={dates}
                        onReleased={released.again}
                      />
                    )}
                  </FetchedPart>
                )}
              </FetchedPart>
            )}
          </FetchedPart>
        )}
      </FetchedPart>
    </>
  );
}

/** The released part of the area's report, beside the collection before. */
function useReleased(): Fetched<GroupReport> {
  const { api } = useDashboard();
  const collections = useCollection();
  const { id } = collections.chosen;
  const before = collectionBefore(collections)?.id ?? null;
  return useAnswer(`released ${id} ${before}`, () => api.releasedReport(id, before));
}

interface Props {
  readonly own: GroupReport;
  readonly released: GroupReport;
  readonly texts: KeptTexts;
  readonly dates: Events;
  readonly onReleased: () => void;
}

function Parts({ own, released, texts, dates, onReleased }: Props) {
  const { now } = useDashboard();
  const framework = useFramework();
  const collections = useCollection();
  const { chosen } = collections;
  const written = texts.state.texts;
  const newsletter = useMemo(
    () =>
      newsletterOf({
        framework,
        collection: chosen,
        earlier: collectionBefore(collections),
        released,
        schools: own.schools ?? [],
        events: dates.items,
        texts: written,
        now: now(),
      }),
    [framework, chosen, collections, released, own, dates.items, written, now],
  );
  return (
    <>
      {own.participation.sent === 0 && (
        <Note>
          <p>No school has sent its summary yet. The newsletter has no figures until schools send.</p>
        </Note>
      )}
      <FiguresBehind own={own} released={released} onReleased={onReleased} />
      <NewsletterTexts texts={texts} dates={dates} />
      <NewsletterFiles newsletter={newsletter} />
      <NewsletterPreview newsletter={newsletter} />
    </>
  );
}
