import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { aspectsOf } from '../../../src/framework/lookup';
import { mapleGrove } from '../../../src/demonstration/maple-grove';

const { outcomes, keyQuestions, statutory, plan, qualityOfferMusts } = hertfordshire2019;

/** What schools write day by day without naming anybody, and what the framework itself says. */
export const ordinaryEvidence: readonly string[] = [
  ...Object.values(mapleGrove.aspects ?? {}).flatMap(({ evidence }) => evidence ?? []),
  ...(mapleGrove.plan ?? []).flatMap((row) => Object.values(row).flat()),
  ...aspectsOf(hertfordshire2019).flatMap(({ statements }) =>
    Object.values(statements).map(({ text }) => text),
  ),
  ...outcomes.flatMap((outcome) => [outcome.title, ...outcome.qualityOffer.map(({ text }) => text)]),
  ...(qualityOfferMusts?.items ?? []).map(({ text }) => text),
  ...statutory.items.map(({ text }) => text),
  ...plan.columns.map(({ heading }) => heading),
  ...keyQuestions.items,
  'Pupil Voice in July: 18 of 24 pupils say that they feel safe. Child Protection training on 03/09/2026.',
  'Child Looked After reviews, Student Council minutes and Pupil Progress Meetings (autumn and spring 2026-27).',
  'Ring the office on extension 204 or write to senco@school.example; see page 12 of the report of 14.3.2026.',
  'Speech and Language: 6 children, Wave 2; EHCPs 11, of which 3 since Year 2. ELSA, Thrive and Zones in use.',
  'Every child in Reception has a WellComm screen. Pupils with EAL are screened too; scores went from 81 to 96.',
  'Parents of each pupil meet the SENCO (20 minutes, three times a year). DSPL3 outreach came twice.',
].filter((text) => text !== '');
