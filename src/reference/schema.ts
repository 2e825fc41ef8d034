import * as v from 'valibot';
import { isIsoDate } from '../shared/dates.ts';
import type { AliasCase as AliasCaseName } from '../shared/lexicon.ts';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Day = v.pipe(v.string(), v.check(isIsoDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'));
const HttpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** An entry of `sources.yaml`, a page that the record's author opened and that says the fact, or `unverified`. */
const SourceRef = v.union([
  v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/, 'a source is an id of sources.yaml or `unverified`')),
  v.strictObject({ url: HttpsUrl, title: Text, seen: Day }),
]);
export type SourceRef = v.InferOutput<typeof SourceRef>;

/** Which point in time a {@link PointFact} states. */
export const POINTS = ['born', 'died', 'founded', 'dissolved', 'began', 'ended'] as const;

const OfficeFact = v.strictObject({
  office: Id,
  from: v.optional(Day),
  to: v.optional(Day),
  acting: v.optional(v.literal(true)),
  src: SourceRef,
});
/** Of a person: at the head of a body that no office record stands for, such as a company or a party. */
const LeadsFact = v.strictObject({
  leads: Id,
  /** What the body calls its head: "chief executive". */
  as: Text,
  from: v.optional(Day),
  to: v.optional(Day),
  acting: v.optional(v.literal(true)),
  src: SourceRef,
});
const MemberFact = v.strictObject({ memberOf: Id, from: v.optional(Day), to: v.optional(Day), src: SourceRef });
const CapitalFact = v.strictObject({ capital: Text, from: v.optional(Day), to: v.optional(Day), src: SourceRef });
/** The countries with which a country shares a land border. */
const NeighboursFact = v.strictObject({ neighbours: v.pipe(v.array(Id), v.nonEmpty()), src: SourceRef });
const HappenedFact = v.strictObject({
  /** A plain clause without a final full stop: "Withdrew from the Paris Agreement". */
  happened: Text,
  on: Day,
  until: v.optional(Day),
  src: SourceRef,
});
const PointFact = v.pipe(
  v.strictObject({
    born: v.optional(Day),
    died: v.optional(Day),
    founded: v.optional(Day),
    dissolved: v.optional(Day),
    began: v.optional(Day),
    ended: v.optional(Day),
    src: SourceRef,
  }),
  v.check(
    (fact) => POINTS.filter((point) => fact[point] !== undefined).length === 1,
    'one fact states one point in time',
  ),
);

/** A dated statement of a record with its source; the key that it bears says what it states. */
const Fact = v.union([OfficeFact, LeadsFact, MemberFact, CapitalFact, NeighboursFact, HappenedFact, PointFact]);
export type Fact = v.InferOutput<typeof Fact>;

const AliasCase = v.picklist(['exact', 'capitals', 'any'] satisfies AliasCaseName[]);

const Alias = v.union([
  Text,
  v.strictObject({
    text: Text,
    case: v.optional(AliasCase),
    /** How often the alias means this record, 0 to 1, where several share it or it is a common word. */
    prior: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    from: v.optional(Day),
    to: v.optional(Day),
  }),
]);
export type Alias = v.InferOutput<typeof Alias>;

/** A term of an office held by someone without a record of their own. */
const Holder = v.strictObject({
  name: Text,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  from: v.optional(Day),
  to: v.optional(Day),
  acting: v.optional(v.literal(true)),
  src: SourceRef,
});

/** A term at the head of a body, held by someone without a record of their own; `as` is what the body calls its head. */
const Head = v.strictObject({ ...Holder.entries, as: Text });

export const KINDS = [
  'person',
  'organisation',
  'armed-group',
  'place',
  'country',
  'office',
  'event',
  'law',
  'court-case',
  'agreement',
  'concept',
  'publication',
  'company',
  'product',
  'disease',
  'claim',
  'topic',
] as const;
export type Kind = (typeof KINDS)[number];

/** One person, organisation, place, office, event ... of the reference dataset, as its YAML states it. */
export const ReferenceRecord = v.strictObject({
  id: Id,
  kind: v.picklist(KINDS),
  name: Text,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  /** Title of the English Wikipedia article. */
  wikipedia: v.optional(Text),
  aliases: v.optional(v.array(Alias), []),
  /** Adjectives and people's names of a place: "Syrian", "Syrians". */
  demonyms: v.optional(v.array(Text), []),
  gloss: v.pipe(Text, v.maxLength(60)),
  explainer: Text,
  facts: v.optional(v.array(Fact), []),
  /** Words whose nearness speaks for this record. */
  cues: v.optional(v.array(Text), []),
  /** Of an office: the country or body that it belongs to. Of a body or place: the country it is in or belongs to. */
  of: v.optional(Id),
  /** Of an office: what cards call it where the name is long: "US Secretary of State". */
  short: v.optional(Text),
  /** Of an office: whether one person holds it at a time. */
  seats: v.optional(v.picklist(['one', 'many'])),
  /** Of an office: the title before a name and the short forms, in any case: "secretary of state". */
  titles: v.optional(v.array(Text), []),
  /** Of an office: holders without a record of their own. */
  holders: v.optional(v.array(Holder), []),
  /** Of a company, party or other body without an office record: heads without a record of their own. */
  heads: v.optional(v.array(Head), []),
  asOf: Day,
});
export type ReferenceRecord = v.InferOutput<typeof ReferenceRecord>;

/**
 * A term of an office or at the head of a body, with its holder, wherever the dataset states it; `record` is the
 * holder's id, `as` what a body calls its head.
 */
export const OfficeTerm = v.strictObject({
  name: Text,
  record: v.optional(Id),
  as: v.optional(Text),
  from: v.optional(Day),
  to: v.optional(Day),
  acting: v.boolean(),
  src: SourceRef,
});
export type OfficeTerm = v.InferOutput<typeof OfficeTerm>;

/** An entry of `sources.yaml`: what facts were checked against. */
export const Source = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)),
  /** As the card says it after "checked against": "Wikidata office terms". */
  label: Text,
  publisher: Text,
  licence: Text,
  /** The day, month or year in which it was last complete. */
  frozen: Day,
});
export type Source = v.InferOutput<typeof Source>;
