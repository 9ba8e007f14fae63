import { dayText } from '../../wording/dates';
import { listed } from '../../wording/sentences';
import type { Highlight } from '../../api/resources/reports';
import type { Block, Words } from '../blocks';
import type { Newsletter } from '../contents';
import { cleanText } from './clean-text';
import { highlightMark } from './marks';
import { leadIn, paragraph, part, section, wordingWords } from './parts';

/** The strengths and needs over all outcomes, and the priority of each. */
export function overview(newsletter: Newsletter): readonly Block[] {
  const { asAt } = newsletter;
  return [
    section(asAt === null ? 'Overview' : `Overview as at ${dayText(asAt)}`),
    ...standsOut(newsletter),
    ...priorities(newsletter),
  ];
}

function standsOut({ outcomes }: Newsletter): readonly Block[] {
  const aspects = outcomes.flatMap((outcome) => outcome.aspects);
  const items = (['strength', 'need', 'split'] as const).flatMap((highlight) => {
    const own = aspects.filter((aspect) => aspect.highlight === highlight).map(({ aspect }) => aspect);
    return own.length === 0 ? [] : [[lead(highlight), { text: listed(own) }]];
  });
  if (items.length > 0) return [{ kind: 'list', items }];
  const nothing = aspects.every(({ figures }) => 'withheld' in figures)
    ? 'There are no figures that can be shown yet.'
    : 'No aspect stands out as a strength or a need.';
  return [paragraph(nothing)];
}

function lead(highlight: Highlight): Words {
  const leads = { strength: 'Strengths: ', need: 'Needs: ', split: 'Split, both at once: ' };
  return { text: leads[highlight], weight: 'strong', mark: highlight };
}

function priorities({ outcomes, area, scale }: Newsletter): readonly Block[] {
  const lowest = scale.levels[0] ?? '';
  const highest = scale.levels.at(-1) ?? '';
  const entries = outcomes.flatMap(({ number, aspects, priority }) =>
    priority === null
      ? []
      : [
          {
            label: priority.aspect,
            mark: highlightMark(aspects.find(({ aspect }) => aspect === priority.aspect)?.highlight ?? null),
            paragraphs: [
              [{ text: `Outcome ${number}`, weight: 'strong' as const }],
              wordingWords(priority.highest),
            ],
          },
        ],
  );
  if (entries.length === 0) return [];
  const without = outcomes.filter(
    ({ aspects, priority }) => priority === null && aspects.some(({ figures }) => 'rated' in figures),
  );
  const rest =
    without.length === 0
      ? ''
      : ` In ${without.length === 1 ? 'outcome' : 'outcomes'} ${listed(without.map(({ number }) => String(number)))} no aspect stands out as a need.`;
  return [
    part('What the area will work on first'),
    leadIn(
      `Of the needs of each outcome, this is the one with most schools ${lowest}: ${cleanText(area)} will consider first how to support more schools to move on here. It stands with what ${highest} looks like.${rest}`,
    ),
    {
      kind: 'entries',
      caption: `The priority of each outcome that has a need, and its ${highest} statement`,
      columns: ['Aspect', `What ${highest} looks like`],
      entries,
    },
  ];
}

export function howToRead({ outcomes, scale }: Newsletter): readonly Block[] {
  if (!outcomes.some(({ aspects }) => aspects.some(({ figures }) => 'rated' in figures))) return [];
  const lowest = scale.levels[0] ?? '';
  const highest = scale.levels.at(-1) ?? '';
  return [
    section('How to read the outcomes'),
    paragraph(
      `Aspects in which many schools are already ${highest} are marked `,
      { text: 'Strength', weight: 'strong', mark: 'strength' },
      `. Those in which many are still ${lowest} are marked `,
      { text: 'Need', weight: 'strong', mark: 'need' },
      '. Where both are true, schools could learn from each other: it says ',
      { text: 'Split', weight: 'strong', mark: 'split' },
      '.',
    ),
    {
      ...paragraph(
        `Strengths are green and needs are red. Each bar is all schools that rated the aspect, from ${lowest} on the left to ${highest} on the right. Below the bars stand the ${scale.printed} statements and the same numbers in words.`,
      ),
      visual: true,
    },
  ];
}
