import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { blankForm, completeForm, halfForm } from '../build/filled-forms';
import { plainLayout } from '../build/layout';
import { cell, highlight, paragraph, plain, run } from '../build/wordprocessing';

/** Markup compatibility: a choice for programs that know a namespace, a fallback for the others. */

const unknown = 'xmlns:x99="urn:example:unknown"';

function alternate(choice: string, fallback: string, requires = 'x99'): string {
  return `<mc:AlternateContent ${unknown}><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
}

export const alternateContentCases: CorpusCase[] = [
  benchmarkCase('choice of an unknown namespace in statements: the fallback is shown', {
    form: halfForm,
    layout: {
      statement: (form, aspect, level) => {
        const chosen = form.ratings[aspect.id] === level;
        const text = aspect.statements[level];
        return cell(
          paragraph(
            alternate(
              run('Not shown', chosen ? '' : highlight('yellow')),
              run(text, chosen ? highlight('yellow') : ''),
            ),
          ),
        );
      },
    },
  }),
  benchmarkCase('choice of a known namespace in statements: the choice is shown', {
    layout: {
      statement: (form, aspect, level) => {
        const mark = form.ratings[aspect.id] === level ? highlight('green') : '';
        const fallback = run('For older programs', highlight('yellow'));
        return cell(paragraph(alternate(run(aspect.statements[level], mark), fallback, 'wps')));
      },
    },
  }),
  benchmarkCase('choice of an unknown namespace round rows: the fallback is shown', {
    layout: {
      rows: (form, aspect, layout) => {
        const [content = ''] = plainLayout.rows(form, aspect, layout);
        const [untouched = ''] = plainLayout.rows(blankForm, aspect, layout);
        return [aspect.letter === 'a' ? alternate(untouched, content) : content];
      },
    },
  }),
  benchmarkCase('choice of an unknown namespace round evidence paragraphs', {
    form: { ...completeForm, evidence: halfForm.evidence },
    layout: {
      evidence: (form, aspect) =>
        cell(alternate(plain('Not shown'), plain(form.evidence[aspect.id] ?? '')) + plain('')),
    },
  }),
  benchmarkCase('ignorable markup of an unknown namespace between the words', {
    package: {
      rewrite: (xml) =>
        xml
          .replace('mc:Ignorable="w14"', `mc:Ignorable="w14 x99" ${unknown}`)
          .replace(
            /<w:p>/g,
            '<w:p x99:id="1"><x99:note w:val="1"><x99:inner>not words</x99:inner></x99:note>',
          ),
    },
  }),
];
