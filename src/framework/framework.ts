import { type Static, type StringOptions, type TSchema, Type } from '@sinclair/typebox';
import { planColumns } from './plan-columns';

/**
 * What is benchmarked, as one schema. A framework is data (a pack in `packs/`); nothing here knows how many
 * outcomes or aspects there are, nor whose they are.
 *
 * A part's `title` is what a fault calls it, and its `description` completes “should be …”, so both are
 * words for whoever writes a pack; an editor shows the same. Code that runs in a browser imports types from
 * here and no values: the schema library is no part of a page.
 */

/** An edition of a framework: `authority/year`, with `-draft` where ratings rest on draft wording. */
export type EditionId = string & { readonly brand: 'EditionId' };
/** One line of an outcome, such as `1a`: the outcome's number and the aspect's letter. */
export type AspectId = string & { readonly brand: 'AspectId' };
/** The key of a level, such as `expected`. */
export type LevelKey = string & { readonly brand: 'LevelKey' };
/** The key of an involvement group, such as `headTeacher`. */
export type GroupKey = string & { readonly brand: 'GroupKey' };

const text = (title: string, description = 'a text', options: StringOptions = {}) =>
  Type.String({ title, description, pattern: '\\S', ...options });

/** A text of one form that is a type of its own. */
const branded = <Brand extends string>(title: string, pattern: string, description: string) =>
  Type.Unsafe<Brand>(text(title, description, { pattern }));

const key = <Brand extends string>(title: string) =>
  branded<Brand>(title, '^[a-z][A-Za-z0-9]*$', 'letters and digits, beginning with a small letter');

const count = (title: string, description = 'a whole number from 1') =>
  Type.Integer({ title, description, minimum: 1 });

const flag = (title: string, when: string) =>
  Type.Boolean({ title, description: `true ${when}, or else false` });

const orNull = <Schema extends TSchema>(schema: Schema) => {
  const { title = '', description = '' } = schema;
  return Type.Union([schema, Type.Null()], { title, description: `${description}, or null` });
};

const part = <Fields extends Record<string, TSchema>>(title: string, fields: Fields) =>
  Type.Object(fields, { title, description: 'an object', additionalProperties: false });

const list = <Item extends TSchema>(title: string, item: Item, description = 'a list') =>
  Type.Array(item, { title, description });

/** A list that is nothing without an entry. */
const someOf = <Item extends TSchema>(title: string, item: Item) =>
  Type.Array(item, { title, description: 'a list of at least one', minItems: 1 });

/** One value for each level of the framework. */
const byLevel = <Value extends TSchema>(title: string, value: Value) =>
  Type.Unsafe<Record<LevelKey, Static<Value>>>(
    Type.Record(Type.String(), value, { title, description: 'an object with every level’s key' }),
  );

const sourceKey = text('source', 'the key of one of the sources');

const level = part('level', {
  key: key<LevelKey>('key'),
  label: text('label'),
  order: count('order', 'a whole number from 1, the lowest level'),
});

const statement = part('statement', {
  text: text('wording'),
  /** Shown as draft everywhere. */
  draft: flag('draft mark', 'for wording that the authority has not published'),
  /** Null for a draft. */
  source: orNull(sourceKey),
});

const aspect = part('aspect', {
  id: branded<AspectId>('id', '^[1-9][0-9]*[a-z]$', 'the outcome’s number and the aspect’s letter'),
  letter: text('letter', 'one of a to z', { pattern: '^[a-z]$' }),
  statements: byLevel('set of statements', statement),
});

const referenceFields = {
  text: text('wording'),
  ref: orNull(text('reference', 'paragraphs of the SEND Code of Practice, such as 6.37')),
};

const reference = part('expectation', referenceFields);

const outcome = part('outcome', {
  number: count('number'),
  title: text('title'),
  shortTitle: orNull(text('short title', 'a text that stands where the title is too long')),
  qualityOfferIntro: text('introduction to the Quality Offer'),
  qualityOffer: list('list of expectations', reference),
  aspects: someOf('list of aspects', aspect),
});

/** A dated note where law has moved since the authority published its wording, which stays as it was. */
const lawUpdate = part('note on the law', {
  /** The day from which it applies. */
  since: text('day', 'a day such as 2024-09-01', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  text: text('wording'),
  /** The legislation. */
  source: sourceKey,
});

const statutoryItem = part('item', {
  number: count('number'),
  ...referenceFields,
  note: orNull(text('note', 'what the published page adds, such as whom the item applies to')),
  update: orNull(lawUpdate),
});

/** A duty that the authority's Quality Offer restates from the Code of Practice. */
const qualityOfferMust = part('duty', { ...referenceFields, update: orNull(lawUpdate) });

const personField = Type.Union([Type.Literal('Role'), Type.Literal('Name'), Type.Literal('Date')], {
  title: 'field',
  description: 'Role, Name or Date',
});

const involvementGroup = part('group', {
  key: key<GroupKey>('key'),
  role: text('role'),
  roleField: flag('mark of a role field', 'where each person also states a role'),
  rows: count('number of rows', 'how many people there is room for, from 1'),
  fields: someOf('list of fields', personField),
});

const planColumn = part('column', {
  /** Stable key, used in tags: `send/plan/1/target`. */
  key: key('key'),
  heading: text('heading', 'the published heading, word for word'),
  label: text('label', 'the heading’s name alone, such as Target'),
  hint: orNull(text('hint', 'the explanation behind the label')),
});

export const frameworkSchema = Type.Object(
  {
    /** For an editor: where the JSON Schema of a pack stands. */
    $schema: Type.Optional(Type.String()),
    edition: branded<EditionId>(
      'edition',
      '^[a-z][a-z-]*/[0-9]{4}$',
      'authority/year, such as westshire/2024',
    ),
    title: text('framework’s title'),
    shortTitle: text('framework’s short title'),
    /** The documents that the wording comes from, by the keys that statements name. */
    sources: Type.Record(Type.String(), text('source'), {
      title: 'list of sources',
      description: 'an object',
    }),
    purpose: part('purpose', {
      intro: text('introduction'),
      leadIn: orNull(text('lead-in', 'the sentence before the bullets')),
      bullets: list('list of bullets', text('bullet')),
    }),
    levels: Type.Array(level, {
      title: 'list of levels',
      description: 'a list of two to five',
      minItems: 2,
      maxItems: 5,
    }),
    keyQuestions: part('part on key questions', {
      lead: text('lead-in'),
      items: list('list of questions', text('question')),
      /** A document may carry these instead. */
      variants: list('list of variants', text('variant'), 'a list of other published wordings'),
      evidenceColumn: text('heading of the evidence'),
      /** Headings of the free text after each outcome. */
      notesHeading: text('heading of the notes'),
      actionsHeading: text('heading of the actions'),
    }),
    /** How the wording progresses from level to level, by strand. */
    progression: list(
      'list of strands',
      part('strand', { strand: text('name'), words: byLevel('set of words', text('wording')) }),
    ),
    outcomes: someOf('list of outcomes', outcome),
    /** What the authority's Quality Offer says whatever the outcome; null where none is published. */
    qualityOffer: orNull(
      part('Quality Offer', {
        vision: text('vision'),
        commitments: list('list of commitments', text('commitment')),
        /** Their addresses are not known. */
        linkedTerms: list(
          'list of linked terms',
          text('term'),
          'a list of the terms that are links in the published text',
        ),
        source: sourceKey,
      }),
    ),
    /** What the Quality Offer says that every school must do; null where none is published. */
    qualityOfferMusts: orNull(
      part('list of duties', {
        lead: text('lead-in'),
        items: list('list of duties', qualityOfferMust),
        source: sourceKey,
      }),
    ),
    statutory: part('statutory checklist', {
      title: text('title'),
      authority: text('authority'),
      instruction: text('instruction'),
      lead: text('lead-in'),
      answers: part('pair of answers', { yes: text('word for yes'), no: text('word for no') }),
      items: list('list of items', statutoryItem),
    }),
    involvement: part('part on who was involved', {
      title: text('title'),
      groups: list('list of groups', involvementGroup),
    }),
    plan: part('action plan', {
      title: text('title'),
      columns: Type.Array(planColumn, {
        title: 'list of columns',
        description: `a list in which one column has the key “${planColumns.target}”, for what is to be achieved`,
        contains: Type.Object({ key: Type.Literal(planColumns.target) }),
      }),
    }),
    placeholders: list(
      'list of placeholders',
      text('placeholder'),
      'a list of texts that an empty field shows',
    ),
  },
  {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'framework',
    description: 'an object',
    additionalProperties: false,
  },
);

type Fixed<T> = T extends string | number | boolean | null
  ? T
  : { readonly [Name in keyof T]: Fixed<T[Name]> };

export type Framework = Fixed<Omit<Static<typeof frameworkSchema>, '$schema'>>;
export type Level = Fixed<Static<typeof level>>;
export type Statement = Fixed<Static<typeof statement>>;
/** One line of an outcome, with one statement for every level of the framework. */
export type Aspect = Fixed<Static<typeof aspect>>;
export type Outcome = Fixed<Static<typeof outcome>>;
/** A sentence with its reference to the SEND Code of Practice. */
export type Reference = Fixed<Static<typeof reference>>;
export type StatutoryItem = Fixed<Static<typeof statutoryItem>>;
export type InvolvementGroup = Fixed<Static<typeof involvementGroup>>;
export type PlanColumn = Fixed<Static<typeof planColumn>>;
