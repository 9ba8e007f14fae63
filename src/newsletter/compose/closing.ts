import { dayText } from '../../wording/dates';
import { counted } from '../../wording/sentences';
import type { Block, Entry, Words } from '../blocks';
import type { AreaEvent, Newsletter } from '../contents';
import { cleanText, paragraphsOf } from './clean-text';
import { leadIn, lineList, lineWords, paragraph, part, section, typed } from './parts';

/** The offer to put schools in touch; the schools themselves are never named. */
export function offer({ offer, scale }: Newsletter): readonly Block[] {
  if (offer === null) return [];
  const highest = scale.levels.at(-1) ?? '';
  const usual = `Some schools that are ${highest} in an aspect have offered to share how they work. If you would like to be put in touch with their SENCO, ask: we ask the school first, and introduce you if both agree.`;
  const own = typed(offer.text);
  return [
    section(`Learning from ${highest.toLowerCase()} practice`),
    ...(own.length === 0 ? [paragraph(usual)] : own),
    ...(offer.aspects.length === 0
      ? []
      : [
          {
            kind: 'names' as const,
            names: offer.aspects.map(({ aspect, schools }) => `${aspect}: ${counted(schools, 'school')}`),
          },
        ]),
  ];
}

export function dates({ terms }: Newsletter): readonly Block[] {
  const known = terms.filter(({ events }) => events.length > 0);
  if (known.length === 0) return [];
  return [
    section('Dates and events'),
    ...(known.some(({ events }) => events.some(({ change }) => change !== null))
      ? [
          paragraph(
            'What has been added or has changed lately is marked ',
            { text: 'New', weight: 'strong', mark: 'changed' },
            ' or ',
            { text: 'Changed', weight: 'strong', mark: 'changed' },
            '.',
          ),
        ]
      : []),
    ...known.flatMap(({ name, events }): readonly Block[] => [
      part(cleanText(name)),
      {
        kind: 'entries',
        caption: `Dates and events: ${cleanText(name)}`,
        columns: ['Date', 'Event'],
        entries: events.map(eventEntry),
      },
    ]),
  ];
}

const changes = { new: 'New', changed: 'Changed' } as const;

function eventEntry({ day, title, detail, href, change, movedFrom }: AreaEvent): Entry {
  const heading = lineWords({ text: title, href }).map((words): Words => ({ ...words, weight: 'strong' }));
  return {
    label: dayText(cleanText(day)),
    mark: change === null ? null : { kind: 'changed', text: changes[change] },
    paragraphs: [
      heading,
      ...(movedFrom === null ? [] : [[{ text: `Before: ${dayText(cleanText(movedFrom))}` }]]),
      ...paragraphsOf(detail).map((text) => [{ text }]),
    ],
  };
}

/** The schools that agreed to be named, in alphabetical order. */
export function thanks({ thanked }: Newsletter): readonly Block[] {
  const names = thanked
    .map(cleanText)
    .filter((name) => name !== '')
    .sort((one, other) => one.localeCompare(other, 'en-GB', { numeric: true }));
  if (names.length === 0) return [];
  return [
    section('Many thanks'),
    leadIn('These schools have sent their ratings and agreed to be named:'),
    { kind: 'names', names },
  ];
}

export function contact({ contact }: Newsletter): readonly Block[] {
  const lines = lineList(contact);
  return lines.length === 0 ? [] : [section('Whom to ask'), ...lines];
}

/** How the figures were made, for a careful reader. */
export function howMade({ outcomes, rule, draftRatings, earlier }: Newsletter): readonly Block[] {
  if (outcomes.length === 0) return [];
  return [
    section('How the figures were made'),
    ...typed(rule),
    paragraph(
      'Percentages are rounded; strengths and needs are found from the counts. Figures of fewer than five schools are not shown, nor any from which those of single schools could be worked out.',
    ),
    ...(earlier !== null && outcomes.some(({ aspects }) => aspects.some(({ before }) => before !== null))
      ? [
          paragraph(
            `The figures of ${cleanText(earlier)} are those of all schools that sent their ratings then; they need not be the same schools.`,
          ),
        ]
      : []),
    ...(draftRatings
      ? [
          paragraph(
            'Some of these ratings rest on draft wording of statements that the authority has not published. They are counted together with the others.',
          ),
        ]
      : []),
  ];
}
