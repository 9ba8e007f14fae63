import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, withoutAspects } from '../build/filled-forms';
import { marking, plainLayout } from '../build/layout';
import type { LevelName } from '../build/wording';
import { cell, deletedRun, highlight, inserted, paragraph, plainCell, run } from '../build/wordprocessing';

/** Tracked changes: what is inserted counts, what is deleted is not there. */

const by = 'w:author="A reviewer" w:date="2019-03-04T10:00:00Z"';

function asRow(content: string, change: 'ins' | 'del'): string {
  return content.replace('<w:tr>', `<w:tr><w:trPr><w:${change} w:id="3" ${by}/></w:trPr>`);
}

function allDeleted(content: string): string {
  return asRow(content, 'del').replace(
    /<w:r>(.*?)<\/w:r>/g,
    (_, inner: string) =>
      `<w:del w:id="4" ${by}><w:r>${inner.replace(/w:t>/g, 'w:delText>').replace('<w:t ', '<w:delText ')}</w:r></w:del>`,
  );
}

export const revisionCases: CorpusCase[] = [
  benchmarkCase('rows whose deletion is tracked', {
    form: withoutAspects(completeForm, ['1e', '4b']),
    layout: {
      rows: (form, aspect, layout) =>
        plainLayout
          .rows(completeForm, aspect, layout)
          .map((content) => (['1e', '4b'].includes(aspect.id) ? allDeleted(content) : content)),
    },
  }),
  benchmarkCase('rows deleted and inserted anew with another choice', {
    form: { ...completeForm, ratings: { ...completeForm.ratings, '2a': 'exemplary', '3c': 'emerging' } },
    layout: {
      rows: (form, aspect, layout) => {
        const now = plainLayout.rows(form, aspect, layout);
        if (!['2a', '3c'].includes(aspect.id)) return now;
        const before = plainLayout.rows(completeForm, aspect, layout);
        return [...before.map(allDeleted), ...now.map((content) => asRow(content, 'ins'))];
      },
    },
  }),
  benchmarkCase('a whole outcome inserted with tracking', {
    layout: {
      rows: (form, aspect, layout) =>
        plainLayout
          .rows(form, aspect, layout)
          .map((content) => (aspect.outcome === 5 ? asRow(content, 'ins') : content)),
    },
  }),
  benchmarkCase('highlight on inserted words', {
    layout: marking((text) => {
      const words = text.split(' ');
      return cell(
        paragraph(
          run(words.slice(0, 5).join(' ')) +
            inserted(run(` ${words.slice(5).join(' ')}`, highlight('yellow'))),
        ),
      );
    }),
  }),
  benchmarkCase('wording deleted and typed again with tracking', {
    layout: marking((text) => cell(paragraph(deletedRun(text) + inserted(run(text, highlight('green')))))),
  }),
  benchmarkCase('the highlighted old wording is deleted, the new one is plain', {
    form: { ...completeForm, ratings: {} },
    layout: {
      statement: (_, aspect, level) => {
        const text = aspect.statements[level];
        return completeForm.ratings[aspect.id] === level
          ? cell(paragraph(deletedRun(text, highlight('yellow')) + inserted(run(text))))
          : plainCell(text);
      },
    },
  }),
  benchmarkCase('a choice moved with tracking from one level to another', {
    form: { ...completeForm, ratings: { ...completeForm.ratings, '1b': 'exemplary' } },
    layout: {
      statement: (form, aspect, level) => {
        if (aspect.id !== '1b') return plainLayout.statement(form, aspect, level);
        return cell(paragraph(run(aspect.statements[level], formatChange(level))));
      },
    },
  }),
  benchmarkCase('school, URN and names corrected with tracking', {
    layout: {
      school: (form) =>
        plainLayout
          .school(form)
          .replace(run(form.school), deletedRun('Old Infants') + inserted(run(form.school)))
          .replace(run(form.urn), run('117') + deletedRun('999') + inserted(run('123'))),
      involved: (form) =>
        plainLayout
          .involved(form)
          .replace(run('Jane Whitmore'), deletedRun('Peter Old') + inserted(run('Jane Whitmore'))),
    },
  }),
  benchmarkCase('a tick deleted with tracking in the checklist, and one inserted', {
    form: { ...completeForm, statutory: { ...completeForm.statutory, 1: 'no' } },
    layout: {
      statutory: (form) =>
        plainLayout
          .statutory({ ...form, statutory: completeForm.statutory })
          .replace(run('☒'), deletedRun('☒') + inserted(run('☐')))
          .replace(
            run('☐') + '</w:p></w:tc></w:tr>',
            `${deletedRun('☐')}${inserted(run('☒'))}</w:p></w:tc></w:tr>`,
          ),
    },
  }),
];

/** Run properties of 1b, from Expected as it was to Exemplary as it is. */
function formatChange(level: LevelName): string {
  const yellow = highlight('yellow');
  const was = (properties: string): string =>
    `<w:rPrChange w:id="5" ${by}><w:rPr>${properties}</w:rPr></w:rPrChange>`;
  if (level === 'expected') return was(yellow);
  return level === 'exemplary' ? yellow + was('') : '';
}
