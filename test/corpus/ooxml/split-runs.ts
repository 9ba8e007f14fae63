import type { CorpusCase } from '../case';
import { benchmarkCase } from '../build/benchmark';
import { halfForm } from '../build/filled-forms';
import { marking } from '../build/layout';
import { rewriteRuns, rewriteText } from '../build/rewrite';
import { cell, control, highlight, inserted, paragraph, run } from '../build/wordprocessing';

/** The same words on the page, cut into runs and spelled in other characters. */

/** Puts this markup after every fourth word, in a run split there. */
function interspersed(markup: (index: number) => string): (body: string) => string {
  return (body) =>
    rewriteRuns(body, (text, properties) =>
      (text.match(/(?:\S+\s*){1,4}|\s+/g) ?? [])
        .map((piece, index) => run(piece, properties) + markup(index))
        .join(''),
    );
}

function replaced(from: RegExp, to: string): (body: string) => string {
  return (body) => rewriteText(body, (text) => text.replace(from, to));
}

export const splitRunCases: CorpusCase[] = [
  benchmarkCase('runs split at every letter', {
    form: halfForm,
    body: (body) =>
      rewriteRuns(body, (text, properties) => [...text].map((letter) => run(letter, properties)).join('')),
  }),
  benchmarkCase('runs split between proofing marks, bookmarks and comments', {
    body: interspersed(
      (index) =>
        [
          '<w:proofErr w:type="gramStart"/>',
          `<w:bookmarkStart w:id="${index}" w:name="b${index}"/><w:bookmarkEnd w:id="${index}"/>`,
          '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
          '<w:r><w:lastRenderedPageBreak/></w:r>',
          '<w:permStart w:id="2" w:edGrp="everyone"/><w:permEnd w:id="2"/>',
        ][index % 5] ?? '',
    ),
  }),
  benchmarkCase('runs with revision ids, languages and fonts of their own', {
    form: halfForm,
    body: (body) =>
      rewriteRuns(body, (text, properties) =>
        run(text, `<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>${properties}<w:lang w:val="en-GB"/>`).replace(
          '<w:r>',
          '<w:r w:rsidR="00A77B3E" w:rsidRPr="00C53A11">',
        ),
      ),
  }),
  benchmarkCase('statements inside links, fields, smart tags, custom XML and insertions', {
    layout: marking((text, { letter }) => {
      const marked = run(text, highlight('yellow'));
      const wrapped = [
        `<w:hyperlink w:anchor="x">${marked}</w:hyperlink>`,
        `<w:fldSimple w:instr=" QUOTE x ">${marked}</w:fldSimple>`,
        `<w:smartTag w:element="x">${marked}</w:smartTag>`,
        `<w:customXml w:element="x">${marked}</w:customXml>`,
        inserted(marked),
        control(control(marked, { id: 12 }), { id: 11, title: 'Outer' }),
        `<w:bdo w:val="ltr">${marked}</w:bdo>`,
      ];
      return cell(paragraph(wrapped[letter.charCodeAt(0) % wrapped.length] ?? marked));
    }),
  }),
  benchmarkCase('typographic quotes, dashes and ligatures', {
    body: (body) =>
      rewriteText(body, (text) => text.replace(/'/g, '’').replace(/-/g, '\u2011').replace(/fi/g, 'ﬁ')),
  }),
  benchmarkCase('soft hyphens as characters', {
    form: halfForm,
    body: replaced(/(\w{4})(?=\w{4})/g, '$1\u00ad'),
  }),
  benchmarkCase('soft hyphens and no-break hyphens as elements', {
    body: (body) =>
      rewriteRuns(body, (text, properties) =>
        run(text, properties)
          .replace(/(\w{5})(tion|ment|ing)/g, '$1</w:t><w:softHyphen/><w:t xml:space="preserve">$2')
          .replace(/co-/g, 'co</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'),
      ),
  }),
  benchmarkCase('non-breaking spaces for spaces', {
    body: replaced(/ (?=\w)/g, '\u00a0'),
    form: { ...halfForm, school: '' },
  }),
  benchmarkCase('zero-width spaces and joiners in the words', {
    form: halfForm,
    body: (body) =>
      rewriteRuns(body, (text, properties) =>
        /^.{30}/.test(text)
          ? run(text.replace(/(\w{3})(?=\w)/g, '$1\u200b').replace(/ /g, ' \u2060'), properties)
          : run(text, properties),
      ),
  }),
  benchmarkCase('double spaces, spaces at the ends and line breaks in the statements', {
    body: (body) =>
      rewriteRuns(body, (text, properties) =>
        text.length > 60
          ? run(` ${text.replace(/ with /g, '\nwith  ').replace(/\. /g, '.  ')}  `, properties)
          : run(text, properties),
      ),
  }),
  benchmarkCase('statements without their full stops, in capitals', {
    form: halfForm,
    body: (body) =>
      rewriteRuns(body, (text, properties) =>
        run(text.length > 60 ? text.replace(/\.$/, '').toUpperCase() : text, properties),
      ),
  }),
];
