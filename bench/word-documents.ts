import { hertfordshire2019 } from '../src/framework/frameworks';
import { buildTemplate } from '../src/template/build-template';
import { mapleGrove } from '../src/demonstration/maple-grove';
import type { TemplateAnswers } from '../src/template/template-answers';

/** A document to open in Word, by its name. */
export interface NamedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Documents of every size that a school may have. */
export function wordDocuments(): NamedDocument[] {
  return [
    { name: 'starter template', bytes: buildTemplate(hertfordshire2019) },
    { name: 'filled sample', bytes: buildTemplate(hertfordshire2019, mapleGrove) },
    ...[10, 100].map((times) => ({
      name: `filled sample, evidence times ${times}`,
      bytes: buildTemplate(hertfordshire2019, withEvidence(times)),
    })),
  ];
}

function withEvidence(times: number): TemplateAnswers {
  const aspects = Object.entries(mapleGrove.aspects ?? {}).map(([id, answer]) => {
    const evidence = Array.from({ length: times }, () => answer.evidence ?? []).flat();
    return [id, { ...answer, evidence }] as const;
  });
  return { ...mapleGrove, aspects: Object.fromEntries(aspects) };
}
