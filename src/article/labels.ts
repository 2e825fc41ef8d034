/** Shorter lines without a sentence's end are labels: a picture's agency, "Advertisement", "Comments". */
const MAX_LABEL = 44;
const MAX_CREDIT = 60;
const MAX_DATE = 100;
const MAX_INVITATION = 200;

const SENTENCE_END = /[.?!…:;,"'”’»)\]。！？؟۔]$/;
const CREDIT =
  /^(?:(?:image|photo|picture|video|illustration)\w* ?(?:copyright|credit|source|by\b|courtesy|:)|credit|copyright|source\b|©)/i;
const AGENCY = /^(?:getty|reuters|afp|ap|epa|pa)\b.{0,20}$|^[^()]*\/(?:afp|ap|getty|reuters|epa|pa)\b[^()]*$|^\S+$/i;
const INVITATION =
  /^(?:(?:also )?read (?:more|next|also|this)|also read|(?:see|watch|listen|more|related|recommended|explore)\b ?(?:also|more|on)? ?[:|]|watch \||sign up|subscribe|follow us|follow \S+ on|click here|share this|like this story|get in touch|you (?:may|might) (?:also )?like|most read|don['’]t miss|join us on|copyright ©|©|all rights reserved|media playback|download our|skip past|this content is|this site is protected|we want to hear|share your)/i;
const DATE_WORD =
  /(?<![a-z])(?:published|updated|modified|posted|last|first|on|at|by|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|am|pm|a\.m|p\.m|[a-z]{1,3}t|utc|ist|ago|hours?|hrs?|min(?:ute)?s?|days?|read|reading time)(?![a-z])|[^a-z]+/gi;

/** Whether `text` is nothing but a date or a time. */
export function isDateLine(text: string): boolean {
  return text.length <= MAX_DATE && /\d/.test(text) && text.replace(DATE_WORD, '') === '';
}

/** Whether `text` names who wrote it rather than saying something. */
export function isByline(text: string): boolean {
  return text.length <= MAX_DATE && /^(?:written )?by[: ]/i.test(text) && !/\w{2}[.?!]$/.test(text);
}

/** Whether a caption names only the picture's source. */
export function isCredit(text: string): boolean {
  return text.length <= MAX_CREDIT && (CREDIT.test(text) || AGENCY.test(text));
}

/** Whether `text` is the outlet's word to its readers, not a sentence of the article. */
export function isInvitation(text: string): boolean {
  return text.length <= MAX_INVITATION && INVITATION.test(text);
}

/** Whether a paragraph is a label of the page rather than a sentence. */
export function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL && !SENTENCE_END.test(text);
}
