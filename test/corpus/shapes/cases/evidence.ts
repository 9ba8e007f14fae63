import type { CorpusCase } from '../../case';
import { benchmarkCase } from '../../build/benchmark';
import { completeForm, halfForm } from '../../build/filled-forms';
import { idsOf } from '../../build/form';
import { lines, type Layout } from '../../build/layout';
import { storyPart } from '../../build/package';
import type { WordedAspect } from '../../build/wording';
import { standardStyles } from '../../build/styles';
import {
  cell,
  highlight,
  paragraph,
  plain,
  plainCell,
  row,
  run,
  shading,
  table,
} from '../../build/wordprocessing';
import { columns, evidence, letter, statements } from '../columns';
import type { Form } from '../../build/form';

/** Where schools write their evidence, and what stands in it. */

const noEvidenceColumn = columns(letter(), ...statements());

/** Evidence in a row of its own, above or below the statements. */
function evidenceRow(
  where: 'above' | 'below',
  write: (text: string) => string,
  letterCell = true,
): Partial<Layout> {
  const base = letterCell ? noEvidenceColumn : columns(...statements());
  const span = `<w:gridSpan w:val="${letterCell ? 4 : 3}"/>`;
  return {
    ...base,
    rows: (form, aspect, layout) => {
      const own = row([cell(write(form.evidence[aspect.id] ?? ''), span)]);
      const given = base.rows?.(form, aspect, layout) ?? [];
      return where === 'above' ? [own, ...given] : [...given, own];
    },
  };
}

const labelledEvidence = (text: string): string => plain('Evidence:') + lines(text);
const comments = (texts: readonly string[]): string =>
  texts
    .map(
      (text, index) =>
        `<w:comment w:id="${index}" w:author="${index % 2 === 0 ? 'Jane Whitmore' : 'P Okafor'}">${plain(text)}</w:comment>`,
    )
    .join('');

const commented = (id: number, content: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** The usual columns with the evidence's cell as this function writes it. */
function withEvidence(write: (form: Form, aspect: WordedAspect) => string): Partial<Layout> {
  return columns(letter(), ...statements(), { ...evidence(), cell: write });
}

export const evidenceCases: CorpusCase[] = [
  benchmarkCase('shape: evidence in a labelled row under the statements', {
    form: halfForm,
    layout: evidenceRow('below', labelledEvidence),
  }),
  benchmarkCase('shape: evidence in an unlabelled row under the statements', {
    form: halfForm,
    layout: evidenceRow('below', lines),
  }),
  benchmarkCase('shape: evidence in a labelled row above the statements', {
    form: halfForm,
    layout: evidenceRow('above', labelledEvidence),
  }),
  benchmarkCase('shape: evidence in a labelled row under the statements, no letters', {
    layout: evidenceRow('below', labelledEvidence, false),
  }),
  benchmarkCase('shape: evidence and next steps side by side in a row under the statements', {
    form: halfForm,
    layout: {
      ...noEvidenceColumn,
      rows: (form, aspect, layout) => [
        ...(noEvidenceColumn.rows?.(form, aspect, layout) ?? []),
        row([
          plainCell(''),
          cell(labelledEvidence(form.evidence[aspect.id] ?? ''), '<w:gridSpan w:val="2"/>'),
          cell(plain('Next steps:') + plain('Train new staff in September')),
        ]),
      ],
    },
  }),
  benchmarkCase('shape: evidence in the same cell under the statement chosen, labelled', {
    layout: {
      ...noEvidenceColumn,
      rows: (form, aspect) => [
        row([
          plainCell(aspect.letter),
          ...(['emerging', 'expected', 'exemplary'] as const).map((level) => {
            const chosen = form.ratings[aspect.id] === level;
            return cell(
              paragraph(run(aspect.statements[level], chosen ? highlight('yellow') : '')) +
                (chosen ? labelledEvidence(form.evidence[aspect.id] ?? '') : ''),
            );
          }),
        ]),
      ],
    },
  }),
  benchmarkCase('shape: evidence highlighted in the colour of the marks', {
    layout: withEvidence((form, { id }) =>
      cell(paragraph(run(form.evidence[id] ?? '', highlight('yellow')))),
    ),
  }),
  benchmarkCase('shape: evidence cells filled red, amber or green, nothing marked', {
    form: { ...completeForm, ratings: {} },
    layout: withEvidence((form, { id, letter: name }) =>
      cell(
        lines(form.evidence[id] ?? ''),
        `<w:shd w:val="clear" w:color="auto" w:fill="${['FF0000', 'FFC000', '92D050'][name.charCodeAt(0) % 3]}"/>`,
      ),
    ),
  }),
  benchmarkCase('shape: the statement chosen copied into the evidence cell and highlighted there only', {
    form: { ...completeForm, ratings: {} },
    layout: withEvidence((form, aspect) =>
      cell(
        paragraph(
          run(aspect.statements[completeForm.ratings[aspect.id] ?? 'expected'], highlight('yellow')),
        ) + lines(form.evidence[aspect.id] ?? ''),
      ),
    ),
  }),
  benchmarkCase('shape: comments of two colleagues on statements and on evidence', {
    form: halfForm,
    layout: columns(
      letter(),
      ...statements((text, chosen, { id }) =>
        id === '1b' && chosen
          ? cell(paragraph(commented(0, run(text, highlight('yellow')))))
          : cell(paragraph(run(text, chosen ? highlight('yellow') : ''))),
      ),
      {
        ...evidence(),
        cell: (form, { id }) =>
          id === '1d'
            ? cell(paragraph(commented(1, run((form.evidence[id] ?? '').replace('\n', ' ')))))
            : cell(lines(form.evidence[id] ?? '')),
      },
    ),
    package: {
      styles: standardStyles,
      parts: [
        storyPart(
          'word/comments.xml',
          'comments',
          'w:comments',
          comments(['Emerging at best, I would say.', 'Expected: see the learning walk.']),
        ),
      ],
    },
  }),
  benchmarkCase('shape: evidence merged down over pairs of aspects', {
    form: { ...completeForm, evidence: Object.fromEntries(idsOf().map((id) => [id, 'See the SEND folder'])) },
    layout: withEvidence((_, { outcome, letter: name }) => {
      const index = name.charCodeAt(0) - 97;
      return plainCell(
        index % 2 === 0 ? 'See the SEND folder' : '',
        outcome > 0 && index % 2 === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
      );
    }),
  }),
  benchmarkCase('shape: evidence with a small table of levels in it', {
    form: halfForm,
    layout: withEvidence((form, { id }) =>
      form.evidence[id] === undefined
        ? plainCell('')
        : cell(
            table(
              [
                row([
                  plainCell('Year'),
                  plainCell('Emerging'),
                  plainCell('Expected'),
                  plainCell('Exemplary'),
                ]),
                row([plainCell('Y3'), plainCell('4'), plainCell('20', shading('FFFF00')), plainCell('6')]),
              ],
              [900, 900, 900, 900],
            ) + plain(''),
          ),
    ),
  }),
];
