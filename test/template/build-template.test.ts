import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readBenchmark } from '../../src/document/read-benchmark';
import type { Assessment } from '../../src/assessment/assessment';
import { hertfordshire2019 } from '../../src/framework/frameworks';
import { aspectsOf } from '../../src/framework/lookup';
import { parseTag } from '../../src/framework/tags';
import { openPackage } from '../../src/ooxml/packaging/package';
import { readStory } from '../../src/ooxml/story/read-story';
import { buildTemplate } from '../../src/template/build-template';
import { mapleGrove } from '../../src/demonstration/maple-grove';
import type { TemplateAnswers } from '../../src/template/template-answers';
import { madeUpFramework } from '../framework/support/made-up-pack';
import { findings } from '../support/open-xml-sdk';

function storyOf(answers: TemplateAnswers = {}) {
  return readStory(openPackage(buildTemplate(hertfordshire2019, answers)));
}

function read(answers: TemplateAnswers = {}): Assessment {
  const reading = readBenchmark(storyOf(answers));
  if (!reading.recognised) throw new Error(reading.reason.text);
  return reading.assessment;
}

describe('the blank document', () => {
  test('is valid by the Open XML SDK', () => {
    expect(findings(buildTemplate(hertfordshire2019))).toEqual([]);
  });

  test('is read as a benchmark on draft wording, with nothing answered', () => {
    const assessment = read();
    expect(assessment.edition).toBe('hertfordshire/2019-draft');
    expect(assessment.school).toEqual({ name: null, urn: null });
    expect(new Set(assessment.aspects.map(({ state }) => state))).toEqual(new Set(['open']));
    expect(assessment.aspects.some(({ evidence }) => evidence.present)).toBe(false);
    expect(assessment.statutory.every(({ answer }) => answer === null)).toBe(true);
    expect(assessment.involved.every(({ people, ticked }) => people.length === 0 && ticked !== true)).toBe(
      true,
    );
    expect(assessment.plan).toEqual([]);
    expect(assessment.notes).toEqual([]);
  });

  test('has a control for every statement, line and evidence, each tag once, none in another', () => {
    const { controls } = storyOf();
    const tags = controls.map(({ tag }) => tag ?? '');
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.filter((tag) => parseTag(tag) === null)).toEqual([]);
    expect(controls.filter(({ parent }) => parent !== null)).toEqual([]);
    expect(controls.filter(({ level }) => level === 'cell' || level === 'row')).toEqual([]);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
    for (const { id } of aspectsOf(hertfordshire2019)) {
      for (const field of ['emerging', 'expected', 'exemplary', 'best-fit', 'evidence']) {
        expect(tags).toContain(`send/hertfordshire-2019/${id}/${field}`);
      }
    }
  });

  test('carries the framework’s statements word for word', () => {
    for (const { id, statements } of read().aspects) {
      const aspect = aspectsOf(hertfordshire2019).find((other) => other.id === id);
      for (const [level, text] of Object.entries(statements)) {
        expect(text).toBe(aspect?.statements[level as keyof typeof aspect.statements]?.text);
      }
      expect(Object.keys(statements)).toHaveLength(3);
    }
  });

  test('is the same bytes each time', () => {
    expect(buildTemplate(hertfordshire2019)).toEqual(buildTemplate(hertfordshire2019));
  });
});

describe('a filled document', () => {
  test('is valid by the Open XML SDK', () => {
    expect(findings(buildTemplate(hertfordshire2019, mapleGrove))).toEqual([]);
  });

  test('is read as it was filled in', () => {
    const assessment = read(mapleGrove);
    expect(assessment.school).toEqual({ name: mapleGrove.school, urn: mapleGrove.urn });
    for (const { id, rating, state, evidence } of assessment.aspects) {
      const answer = mapleGrove.aspects?.[id];
      const conflict = (answer?.marked?.length ?? 0) > 1 || id === '4a';
      expect([id, state]).toEqual([id, conflict ? 'conflict' : answer ? 'answered' : 'open']);
      expect([id, rating]).toEqual([id, conflict ? null : (answer?.marked?.[0] ?? null)]);
      expect([id, evidence.text]).toEqual([id, answer?.evidence?.join('\n') ?? '']);
    }
    expect(assessment.statutory.map(({ answer }) => answer)).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'no',
      'both',
      'yes',
      'yes',
      null,
    ]);
    expect(assessment.involved.find(({ group }) => group === 'parentCarer')).toMatchObject({ ticked: true });
    expect(assessment.involved.find(({ group }) => group === 'governor')?.people).toEqual([
      { role: 'SEND governor', name: 'Bryony Fields', date: '14 October 2026' },
    ]);
    expect(assessment.keyDates).toHaveLength(3);
    expect(assessment.outcomes[0]).toMatchObject({
      notes: expect.stringContaining('1m'),
      actions: expect.stringContaining('(1c)'),
    });
    expect(assessment.plan).toHaveLength(1);
    expect(assessment.plan[0]).toMatchObject({ responsible: 'SENCO and deputy head' });
  });
});

/** LibreOffice drops every tag when it saves. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(main.replace(/<w:tag [^>]*>/g, '')) });
}

test('a filled document that lost its tags is read the same by its structure', () => {
  const untagged = readStory(openPackage(withoutTags(buildTemplate(hertfordshire2019, mapleGrove))));
  expect(untagged.controls.every(({ tag }) => tag === null)).toBe(true);
  // Field texts are known by their tags alone.
  const assessment = { ...read(mapleGrove), fields: {} };
  expect(readBenchmark(untagged)).toEqual({ recognised: true, assessment });
});

test('another county’s framework makes a valid document too', () => {
  expect(findings(buildTemplate(madeUpFramework()))).toEqual([]);
});

test.each([
  ['send-benchmark-template.docx', {}],
  ['sample.docx', mapleGrove],
])('assets/%s is what the builder makes', (name, answers: TemplateAnswers) => {
  const committed = readFileSync(`assets/${name}`);
  expect(Buffer.from(buildTemplate(hertfordshire2019, answers)).equals(committed)).toBe(true);
});
