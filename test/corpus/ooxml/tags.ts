import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm, withoutAspects } from '../build/filled-forms';
import { without } from '../build/form';
import { plainLayout, type Layout } from '../build/layout';
import { taggedAt, taggedEvidence, taggedStatement } from '../build/tagged-layout';
import { aspectById, outcomes } from '../build/wording';
import { cell, control, paragraph, plainCell, row, run, table } from '../build/wordprocessing';

/** Documents prepared with content-control tags, where Word or a school has moved or copied the controls. */

const tagged = taggedAt('run');

const inWordsOfTheSchool: Layout['statement'] = (form, aspect, level) => {
  const words = `Our own description of ${level} practice, number ${aspect.letter.charCodeAt(0)}`;
  const statements = { emerging: words, expected: words, exemplary: words };
  return taggedStatement(form, { ...aspect, statements }, level, 'run', { sameId: true });
};

export const tagCases: CorpusCase[] = [
  benchmarkCase('tags round the content of one paragraph', { layout: tagged }),
  benchmarkCase('tags round several paragraphs with an empty one after them', { layout: taggedAt('block') }),
  benchmarkCase('tags that Word lifted to the cells', { layout: taggedAt('cell') }),
  benchmarkCase('tags of a half filled-in document, placeholders showing', {
    form: halfForm,
    layout: taggedAt('block'),
  }),
  benchmarkCase('tags with statements at run level and evidence at cell level', {
    form: halfForm,
    layout: {
      ...tagged,
      evidence: (form, aspect) => taggedEvidence(form, aspect, 'cell'),
    },
  }),
  benchmarkCase('tags in rows that stand in row-level controls', {
    layout: {
      ...tagged,
      rows: (form, aspect, layout) =>
        plainLayout
          .rows(form, aspect, layout)
          .map((content) => control(content, { title: `Aspect ${aspect.id}` })),
    },
  }),
  benchmarkCase('tags whose ids are all the same', { layout: taggedAt('run', { sameId: true }) }),
  benchmarkCase('tags without letters, in reversed rows, two outcomes in words of the school', {
    layout: {
      letter: null,
      statement: (form, aspect, level) =>
        aspect.outcome > 3
          ? inWordsOfTheSchool(form, aspect, level)
          : taggedStatement(form, aspect, level, 'run', { sameId: true }),
      evidence: tagged.evidence,
      tables: (form, outcome, layout) =>
        plainLayout.tables(form, { ...outcome, aspects: [...outcome.aspects].reverse() }, layout),
    },
  }),
  benchmarkCase('tags of ours round nothing but words that are not', {
    layout: { letter: null, statement: inWordsOfTheSchool, evidence: tagged.evidence },
    expected: { recognised: false, reason: 'other-framework' },
  }),
  benchmarkCase('tags in the first outcome only', {
    layout: {
      statement: (form, aspect, level) =>
        (aspect.outcome === 1 ? tagged : plainLayout).statement(form, aspect, level),
      evidence: (form, aspect) => (aspect.outcome === 1 ? tagged : plainLayout).evidence(form, aspect),
    },
  }),
  benchmarkCase('tags of a row that was moved under another outcome', {
    layout: {
      ...tagged,
      tables: (form, outcome, layout) => {
        const kept = outcome.aspects.filter(({ id }) => id !== '3b');
        const moved = outcome.number === 1 ? [aspectById('3b')] : [];
        return plainLayout.tables(form, { ...outcome, aspects: [...kept, ...moved] }, layout);
      },
    },
  }),
  benchmarkCase('tags twice: a row was copied and the copy says otherwise', {
    layout: {
      ...tagged,
      rows: (form, aspect, layout) => {
        const original = plainLayout.rows(form, aspect, layout);
        if (aspect.id !== '2c') return original;
        const other = { ...form, ratings: { ...form.ratings, '2c': 'exemplary' as const } };
        return [...original, ...plainLayout.rows(other, aspect, layout)];
      },
    },
    expected: { ratings: without(completeForm.ratings, ['2c']), unsure: ['2c'] },
  }),
  benchmarkCase('tags twice: a row was copied and the copy says the same', {
    layout: {
      ...tagged,
      rows: (form, aspect, layout) => {
        const original = plainLayout.rows(form, aspect, layout);
        return aspect.id === '2c' ? [...original, ...original] : original;
      },
    },
    expected: { either: ['2c'] },
  }),
  benchmarkCase('a tagged row whose controls were deleted while its words stay', {
    layout: {
      statement: (form, aspect, level) =>
        (aspect.id === '1d' ? plainLayout : tagged).statement(form, aspect, level),
      evidence: (form, aspect) => (aspect.id === '1d' ? plainLayout : tagged).evidence(form, aspect),
    },
  }),
  benchmarkCase('a tagged table that was cut out', {
    form: withoutAspects(
      completeForm,
      outcomes.filter(({ number }) => number === 4).flatMap((outcome) => outcome.aspects.map(({ id }) => id)),
    ),
    layout: {
      ...tagged,
      tables: (form, outcome, layout) =>
        outcome.number === 4 ? '' : plainLayout.tables(form, outcome, layout),
    },
  }),
  benchmarkCase('school and URN in tagged controls', {
    layout: { ...tagged, school: (form) => taggedSchool(form.school, form.urn) },
  }),
  benchmarkCase('school and URN in tagged controls that show their placeholders', {
    form: { ...completeForm, school: '', urn: '' },
    layout: { ...tagged, school: (form) => taggedSchool(form.school, form.urn) },
  }),
  benchmarkCase('people in tagged controls', {
    layout: {
      ...tagged,
      involved: (form) => {
        const counts: Record<string, number> = {};
        const rows = form.people.map(({ group, name, date }) => {
          const index = (counts[group] = (counts[group] ?? 0) + 1);
          const tag = `send/hertfordshire-2019/involved/${group}/${index}`;
          return row([plainCell(group), field(`${tag}/name`, name), field(`${tag}/date`, date)]);
        });
        const blank = row([
          plainCell('pupils'),
          field('send/hertfordshire-2019/involved/pupils/1/name', ''),
          plainCell(''),
        ]);
        const header = row([plainCell('Group'), plainCell('Name'), plainCell('Date')]);
        return table([header, ...rows, blank], [3000, 5000, 3000]);
      },
    },
  }),
];

function taggedSchool(name: string, urn: string): string {
  return table(
    [
      row([plainCell('School Name'), field('send/hertfordshire-2019/school', name)]),
      row([plainCell('URN'), field('send/hertfordshire-2019/urn', urn)]),
    ],
    [3000, 9000],
  );
}

/** A cell with a tagged control; it shows its placeholder where there is nothing to hold. */
function field(tag: string, text: string): string {
  const shown = text === '' ? 'Click or tap here to enter text.' : text;
  return cell(paragraph(control(run(shown), { tag, placeholder: text === '' })));
}
