/** Legal forms that stand nowhere but at the end of a company's name. */
const CLOSING_FORMS: ReadonlySet<string> = new Set('inc corp ltd plc llc llp'.split(' '));

/** All words of legal forms, of which some have another sense or end a name in the middle of one: "group", "holdings". */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...CLOSING_FORMS,
  ...'incorporated corporation co company cos limited ag sa nv holdings group'.split(' '),
]);

/** Whether `word` (folded) closes the name of a company: what follows is another name. */
export function closesFirm(word: string): boolean {
  return CLOSING_FORMS.has(word);
}

/** Whether `word` (folded) belongs to a legal form where it stands behind the name of a company. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word);
}
