import type { AspectAnswer, Assessment } from '../../assessment/assessment';
import { check } from '../../assessment/check/check';
import type { FindingKind } from '../../assessment/check/finding';
import { groupFindings } from '../../assessment/check/severity';
import { verdict } from '../../assessment/check/verdict';
import { levelLabel } from '../../assessment/level-label';
import { progress } from '../../assessment/progress';
import type { Framework } from '../../framework/framework';
import { notesOf } from './notes';
import { overviewOf, schoolLine } from './overview';
import { printable } from './printable';
import type { DocumentReading } from '../read-document';
import { pageWidth, shorten, wrap } from './wrap';

/** Findings about the reading of the document, not about work that is still to do. */
const aboutReading: readonly FindingKind[] = ['best-fit-conflict', 'best-fit-unsure', 'best-fit-only-hinted'];

/** One document for people to read, in lines of at most 80 characters. */
export function printReading(reading: DocumentReading): string {
  return printed(reading, (assessment) => [
    ...overviewOf(assessment),
    ...outcomesOf(assessment),
    ...section('Read, but please look', lookAt(assessment)),
    ...section('Notes', otherNotes(assessment)),
  ]);
}

/** The findings of one document, in lines of at most 80 characters. */
export function printFindings(reading: DocumentReading): string {
  return printed(reading, (assessment) => {
    const findings = check(assessment);
    return [
      ...[schoolLine(assessment), verdict(findings)].map((line) => wrap(printable(line), '  ')),
      ...groupFindings(findings).flatMap(({ heading, findings: own }) =>
        section(
          heading,
          own.map(({ text }) => text),
        ),
      ),
    ];
  });
}

/** The file's name, and below it the lines of its assessment or the reason why it has none. */
function printed(reading: DocumentReading, linesOf: (assessment: Assessment) => readonly string[]): string {
  const lines = reading.recognised
    ? linesOf(reading.assessment)
    : [wrap(`Not read: ${printable(reading.reason.text)}`, '  ')];
  return [printable(reading.file), ...lines].join('\n');
}

function outcomesOf(assessment: Assessment): string[] {
  const { framework, aspects } = assessment;
  const tallies = progress(assessment).outcomes;
  return framework.outcomes.flatMap(({ number, title, aspects: own }) => {
    const ids = new Set(own.map(({ id }) => id));
    const tally = tallies.find((outcome) => outcome.number === number);
    return [
      '',
      wrap(printable(`Outcome ${number}: ${title}`), '  '),
      ...(tally
        ? [`  ${tally.answered} of ${tally.of} have a best fit, ${tally.evidenced} have evidence.`]
        : []),
      ...aspects.filter(({ id }) => ids.has(id)).map((answer) => aspectLine(answer, framework)),
    ];
  });
}

function aspectLine(answer: AspectAnswer, framework: Framework): string {
  const labels = [...framework.levels.map(({ label }) => label), ...Object.values(withoutRating)];
  const width = Math.max(...labels.map(({ length }) => length));
  const start = `    ${answer.id.padEnd(4)}${bestFit(answer, framework).padEnd(width)}  `;
  return (start + evidenceOf(answer, pageWidth - start.length)).trimEnd();
}

const withoutRating: Readonly<Record<Exclude<AspectAnswer['state'], 'answered'>, string>> = {
  open: 'not chosen',
  conflict: 'conflict',
  unsure: 'unsure',
  unconfirmed: 'not confirmed',
  missing: 'not found',
};

function bestFit({ state, rating }: AspectAnswer, framework: Framework): string {
  if (state !== 'answered') return withoutRating[state];
  return rating === null ? withoutRating.open : levelLabel(framework, rating);
}

/** The evidence's first words in quotation marks, or that there is a picture or nothing. */
function evidenceOf({ state, evidence }: AspectAnswer, width: number): string {
  if (!evidence.present) return state === 'missing' ? '' : 'no evidence';
  const text = printable(evidence.text);
  return text === '' ? 'a picture as evidence' : `“${shorten(text, width - 2)}”`;
}

function lookAt(assessment: Assessment): string[] {
  return check(assessment)
    .filter(({ kind }) => aboutReading.includes(kind))
    .map(({ text }) => text);
}

/** The notes that an aspect's finding does not repeat. */
function otherNotes(assessment: Assessment): string[] {
  const said = new Set(assessment.aspects.map(({ id, reason }) => `${id}: ${reason}`));
  return notesOf(assessment).filter((note) => !said.has(note));
}

function section(heading: string, sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  return ['', `  ${heading}`, ...sentences.map((sentence) => wrap(printable(sentence), '  - '))];
}
