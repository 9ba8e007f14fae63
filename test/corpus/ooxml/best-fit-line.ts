import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { blankForm, completeForm, halfForm } from '../build/filled-forms';
import { expectedOf, without, type Form } from '../build/form';
import { lines, type Layout } from '../build/layout';
import { taggedAt } from '../build/tagged-layout';
import type { LevelName } from '../build/wording';
import { cell, control, paragraph, plain, run } from '../build/wordprocessing';

/** The line "Best fit:" of the starter template, above the evidence, which the pane and people fill in. */

const labels: Readonly<Record<LevelName, string>> = {
  emerging: 'Emerging',
  expected: 'Expected',
  exemplary: 'Exemplary',
};

function withLine(levelOf: (form: Form, id: string) => LevelName | undefined): Partial<Layout> {
  return {
    statement: taggedAt('run').statement,
    evidence: (form, aspect) => {
      const level = levelOf(form, aspect.id);
      const shown = level === undefined ? 'Click or tap here to enter text.' : labels[level];
      const line = control(run(shown), {
        tag: `send/hertfordshire-2019/${aspect.id}/best-fit`,
        placeholder: level === undefined,
      });
      const evidence = form.evidence[aspect.id];
      const tag = `send/hertfordshire-2019/${aspect.id}/evidence`;
      const content = lines(evidence ?? 'Click or tap here to enter text.');
      return cell(
        paragraph(run('Best fit: ', '<w:b/>') + line) +
          control(content, { tag, placeholder: evidence === undefined }) +
          plain(''),
      );
    },
  };
}

const changedLines: Readonly<Record<string, LevelName>> = { '1b': 'exemplary', '5a': 'expected' };

export const bestFitLineCases: CorpusCase[] = [
  benchmarkCase('best-fit line and highlight agree', {
    form: halfForm,
    layout: withLine((form, id) => form.ratings[id]),
  }),
  benchmarkCase('best-fit lines still showing their placeholder', { layout: withLine(() => undefined) }),
  benchmarkCase('best-fit line says another level than the highlight', {
    layout: withLine((form, id) => changedLines[id] ?? form.ratings[id]),
    expected: {
      ratings: without(completeForm.ratings, Object.keys(changedLines)),
      conflicts: Object.keys(changedLines),
    },
  }),
  benchmarkCase('best-fit lines filled in by hand, nothing highlighted', {
    form: blankForm,
    layout: withLine((_, id) => completeForm.ratings[id]),
    expected: { ...expectedOf(blankForm), ratings: completeForm.ratings },
  }),
];
