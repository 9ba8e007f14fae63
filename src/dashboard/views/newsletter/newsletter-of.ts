import type { AreaEvent } from '../../../api/resources/area-offer';
import type { Collection } from '../../../api/resources/collections';
import type { CountsByLevel, SchoolLine } from '../../../api/resources/reports';
import type { GroupReport } from '../../api/api-client';
import { draftEdition } from '../../../framework/edition';
import type { Framework } from '../../../framework/framework';
import { aspectsOf } from '../../../framework/lookup';
import type { AreaEvent as Dated, Newsletter } from '../../../newsletter/contents';
import { type Collated, outcomeReports, scaleOf } from '../../../newsletter/outcome-reports';
import { practiceOffer } from '../../../newsletter/practice-offer';
import { termsOf } from '../../../newsletter/terms';
import { writtenLines } from '../../../newsletter/written-lines';
import { dayOf } from '../../../wording/dates';
import { inOrder } from '../../figures';
import { contactKey, newsletterKey, type NewsletterPart, supportKey } from '../../texts/text-keys';

/** The sources of a newsletter. */
interface NewsletterSources {
  readonly framework: Framework;
  readonly collection: Collection;
  /** The collection before; null for the first. */
  readonly earlier: Collection | null;
  /** The released figures; counts from the manager's own view could tell about single schools. */
  readonly released: GroupReport;
  /** The schools' submissions, which say what they offer and whether they may be named. */
  readonly schools: readonly SchoolLine[];
  readonly events: readonly AreaEvent[];
  /** The manager's texts by their keys. */
  readonly texts: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** The texts where the manager has written none. */
export function usualTitle(area: string): string {
  return `${area} Update`;
}
export const usualEdition = 'Benchmarking Data Edition';

/** The newsletter as it stands: the area's released figures and what its manager has written. */
export function newsletterOf(sources: NewsletterSources): Newsletter {
  const { framework, collection, earlier, released, schools, texts } = sources;
  const own = (part: NewsletterPart) => written(texts, newsletterKey(collection.id, part));
  const collated = collatedFrom(sources);
  const outcomes = schools.length === 0 ? [] : outcomeReports(collated);
  const isShown = outcomes.length > 0 && released.aspects.some(({ counts }) => counts !== null);
  return {
    title: own('title') ?? usualTitle(released.name),
    edition: own('edition') ?? usualEdition,
    area: released.name,
    asAt: isShown ? (released.basis?.asAt ?? latestAsAt(released)) : null,
    opening: own('opening'),
    about: framework.purpose.intro,
    // Ratings and participation stand in one sentence, so they are of one moment.
    participation: isShown ? released.basis : released.participation,
    scale: scaleOf(framework),
    outcomes,
    earlier: earlier?.name ?? null,
    offer:
      outcomes.length === 0
        ? null
        : practiceOffer(
            outcomes,
            schools.map(({ share }) => share),
            own('offer'),
          ),
    thanked: schools.filter(({ nameInThanks }) => nameInThanks).map(({ name }) => name),
    terms: termsOf(coming(sources).map(dated)),
    contact: writtenLines(written(texts, contactKey)),
    rule: outcomes.length === 0 ? null : released.rule,
    draftRatings: schools.some(({ edition }) => edition === draftEdition(framework.edition)),
  };
}

function collatedFrom({ framework, released, texts }: NewsletterSources): Collated {
  const lines = new Map(released.aspects.map((line) => [line.aspect, line]));
  const before = new Map(released.comparedWith?.aspects.map((line) => [line.aspect, line.before]));
  return {
    framework,
    figures: aspectsOf(framework).map(({ id }) => {
      const line = lines.get(id);
      if (line === undefined || line.counts === null) return { withheld: line?.withheld ?? 'too-few' };
      const isOlder = line.asAt !== (released.basis?.asAt ?? latestAsAt(released));
      return { ...counted(framework, line.counts), olderAsAt: isOlder ? line.asAt : null };
    }),
    rule: released.thresholds,
    changes: aspectsOf(framework).map(({ id }) => {
      const counts = before.get(id) ?? null;
      return { aspect: id, before: counts === null ? null : counted(framework, counts) };
    }),
    support: new Map(
      framework.outcomes.map(({ number }) => [number, writtenLines(written(texts, supportKey(number)))]),
    ),
  };
}

function counted(framework: Framework, counts: CountsByLevel) {
  return { levels: inOrder(framework, counts), rated: counts.rated };
}

/** Past events are left out. */
function coming({ events, now }: NewsletterSources): readonly AreaEvent[] {
  return events.filter(({ startsOn }) => startsOn >= dayOf(now));
}

function dated({ title, startsOn, detail, movedFrom, change }: AreaEvent): Dated {
  const lines = writtenLines(detail);
  const href = lines.find((line) => line.href !== null)?.href ?? null;
  return {
    day: startsOn,
    title,
    detail: lines.length === 0 ? null : lines.map(({ text }) => text).join('\n'),
    href,
    change,
    movedFrom: change === 'changed' ? movedFrom : null,
  };
}

/** Each figure carries the moment of its release; the newsletter the latest of them. */
function latestAsAt({ aspects }: GroupReport): string | null {
  const days = aspects.flatMap(({ asAt }) => asAt ?? []).sort();
  return days.at(-1) ?? null;
}

function written(texts: ReadonlyMap<string, string>, key: string): string | null {
  const text = texts.get(key)?.trim() ?? '';
  return text === '' ? null : text;
}
