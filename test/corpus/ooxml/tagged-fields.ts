import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { completeForm, halfForm } from '../build/filled-forms';
import { involvementRoles, statutoryIntroduction } from '../build/front-matter';
import { plainLayout, type Layout } from '../build/layout';
import { taggedAt } from '../build/tagged-layout';
import { levelNames, statutoryItems } from '../build/wording';
import {
  cell,
  control,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  table,
} from '../build/wordprocessing';

/** Tagged fields that only their tags can place: boxes, answers, people, statements one below the other. */

const tagged = taggedAt('run');

function taggedBox(tag: string, checked: boolean): string {
  const state = `<w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox>`;
  return cell(paragraph(control(run(checked ? '☒' : '☐'), { tag, more: state })));
}

/** Requirements that the school has put into a word or two. */
function shortened(item: number): string {
  return `Requirement ${item}`;
}

/** An aspect's statements and evidence, each in a full-width row that a control of this kind holds. */
function stacked(at: 'row' | 'table'): Partial<Layout> {
  return {
    tables: (form, outcome, layout) =>
      outcome.aspects.flatMap((aspect) => layout.rows(form, aspect, layout)).join(''),
    rows: (form, aspect) => {
      const held = (field: string, blocks: string): string => {
        const tag = `send/hertfordshire-2019/${aspect.id}/${field}`;
        const content = row([cell(blocks)]);
        if (at === 'row') return table([control(content, { tag })], [9000]);
        return control(table([content], [9000]), { tag });
      };
      const statements = levelNames.map((level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('yellow') : '';
        return held(level, paragraph(run(aspect.statements[level], mark)));
      });
      return [...statements, held('evidence', plain(form.evidence[aspect.id] ?? ''))].map(
        (block) => block + plain(''),
      );
    },
  };
}

export const taggedFieldCases: CorpusCase[] = [
  benchmarkCase('tags lifted to rows, statements one below the other', {
    form: halfForm,
    layout: stacked('row'),
  }),
  benchmarkCase('tags lifted to tables of one cell', { layout: stacked('table') }),
  benchmarkCase('tags that name no aspect, level or field beside those that do', {
    form: halfForm,
    layout: {
      ...tagged,
      letter: null,
      introduction: () =>
        plainLayout.introduction() +
        [
          'send/hertfordshire-2019/9z/expected',
          'send/hertfordshire-2019/1a/superb',
          'send/hertfordshire-2019/1a',
          'other/1a/expected',
          'SEND',
        ]
          .map((tag) => paragraph(control(run('Not a statement', highlight('yellow')), { tag })))
          .join(''),
    },
  }),
  benchmarkCase('tagged check boxes of requirements in words of the school', {
    layout: {
      ...tagged,
      statutory: (form) => {
        const rows = statutoryItems.map((_, index) => {
          const answer = form.statutory[index + 1];
          return row([
            plainCell(shortened(index + 1)),
            taggedBox(`send/hertfordshire-2019/statutory/${index + 1}/yes`, answer === 'yes'),
            taggedBox(`send/hertfordshire-2019/statutory/${index + 1}/no`, answer === 'no'),
          ]);
        });
        return statutoryIntroduction() + table(rows.reverse(), [6000, 1000, 1000]);
      },
    },
  }),
  benchmarkCase('tagged answers of requirements in words of the school', {
    form: halfForm,
    layout: {
      ...tagged,
      statutory: (form) => {
        const rows = statutoryItems.map((_, index) => {
          const answer = form.statutory[index + 1];
          const shown =
            answer === undefined ? 'Click or tap here to enter text.' : answer === 'yes' ? 'Yes' : 'No';
          const tag = `send/hertfordshire-2019/statutory/${index + 1}`;
          const field = control(run(shown), { tag, placeholder: answer === undefined });
          return row([plainCell(shortened(index + 1)), cell(paragraph(field))]);
        });
        return statutoryIntroduction() + table(rows, [6000, 2000]);
      },
    },
  }),
  benchmarkCase('tagged boxes beside the groups, without names', {
    form: completeForm,
    layout: {
      ...tagged,
      involved: (form) =>
        table(
          involvementRoles.map(([group, role]) =>
            row([
              taggedBox(
                `send/hertfordshire-2019/involved/${group}/ticked`,
                form.people.some((person) => person.group === group),
              ),
              plainCell(`Our ${role.toLowerCase()}`),
            ]),
          ),
          [800, 6000],
        ) + plain(''),
    },
    expected: {
      involved: {
        headTeacher: 1,
        senco: 1,
        seniorLeader: 1,
        governor: 1,
        parentCarer: 1,
        otherProfessionals: 1,
      },
    },
  }),
];
