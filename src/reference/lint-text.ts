import { dayOf } from './facts.ts';
import type { Fact, ReferenceRecord } from './schema.ts';

const EXPLAINER_WORDS = { min: 40, max: 90 };

/** Words that age or judge: what changes belongs into facts, and verdicts nowhere. */
const BANNED =
  /\b(?:currently|recently|nowadays|so far|to date|infamous|notorious|controversial|prestigious|legendary|iconic|brutal|heroic|evil|world-class|groundbreaking|unprecedented|renowned|acclaimed|beloved|disgraced|embattled|firebrand|strongman|regime's|visionary|charismatic|staunch|outspoken|hardline)\b/i;

/** These age too, but not within a name: "USA Today". */
const AGEING = /\b(?:today|now)\b|\b(?:Today|Now),/;

/** What is nobody's business about a living person. */
const PRIVATE =
  /\b(?:wife|husband|spouse|married|marriage|divorced?|girlfriend|boyfriend|gay|lesbian|bisexual|homosexual|cancer|diagnosed|pregnant|devout|converted to)\b/i;

/** What weighs on a living person: it needs a dated fact with a source. */
const CONTENTIOUS =
  /\b(?:charged with|indict(?:ed|ment)|convict(?:ed|ion)|sentenced|acquitted|pleaded|found guilty|accused|alleged(?:ly)?|arrested|jailed|imprisoned|fraud|brib(?:e|es|ery)|corrupt(?:ion)?|scandal|sexual|harassment|assault(?:ed)?|genocide|war crimes?|crimes against humanity)\b/i;

/** Says that somebody put it on a list; without that, the word is a verdict. */
const TERRORIST = /\bterrorists?\b/i;
const DESIGNATION = /\b(?:designat|lists?\b|listed|proscri|blacklist)/i;
const TERRORIST_KINDS = new Set(['person', 'organisation', 'armed-group', 'event', 'place']);

function isLivingPerson(record: ReferenceRecord): boolean {
  return record.kind === 'person' && dayOf(record, 'died') === undefined;
}

function weighs(fact: Fact): boolean {
  return 'happened' in fact && CONTENTIOUS.test(fact.happened);
}

function* lintLiving(record: ReferenceRecord, text: string): Generator<string> {
  const intimate = PRIVATE.exec(text);
  if (intimate) yield `"${intimate[0]}" is private: a living person's record tells of the public role alone`;
  const contentious = CONTENTIOUS.exec(text);
  if (contentious && !record.facts.some((fact) => weighs(fact) && fact.src !== 'unverified')) {
    yield `"${contentious[0]}" weighs on a living person: give a dated fact of it with a source, or leave it out`;
  }
  for (const fact of record.facts) {
    if (weighs(fact) && fact.src === 'unverified') yield `a contentious fact on a living person is unverified`;
  }
}

/** What is wrong with the words of one record, one line each. */
export function* lintText(record: ReferenceRecord): Generator<string> {
  const text = `${record.gloss}. ${record.explainer}`;
  const words = record.explainer.split(/\s+/).length;
  if (words < EXPLAINER_WORDS.min || words > EXPLAINER_WORDS.max) {
    yield `explainer has ${words} words, not ${EXPLAINER_WORDS.min} to ${EXPLAINER_WORDS.max}`;
  }
  const banned = BANNED.exec(text) ?? AGEING.exec(text);
  if (banned) yield `"${banned[0]}" ages or judges: give a date or leave it out`;
  if (/[<>]|https?:/.test(text)) yield 'text holds markup or an address';
  if (TERRORIST_KINDS.has(record.kind) && TERRORIST.test(text) && !DESIGNATION.test(text)) {
    yield `"terrorist" stands only with who designated it so, and when`;
  }
  if (isLivingPerson(record)) yield* lintLiving(record, text);
}
