import * as v from 'valibot';

/** A range that is registered as a highlight of ours. */
const Mark = v.object({
  /** The highlight's name without `sidelight-`. */
  kind: v.string(),
  /** The text that the range covers. */
  text: v.string(),
});
export type Mark = v.InferOutput<typeof Mark>;

const Rectangle = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
export type Rectangle = v.InferOutput<typeof Rectangle>;

/** The hover card as a reader meets it. */
const Card = v.object({
  /** Its accessible name. */
  label: v.string(),
  /** All its text as laid out, a line per line. */
  text: v.string(),
  headings: v.array(v.string()),
  /** Names of its buttons. */
  buttons: v.array(v.string()),
  links: v.array(v.object({ text: v.string(), href: v.string() })),
  box: Rectangle,
});
export type Card = v.InferOutput<typeof Card>;

/** A rule of axe-core that something breaks. */
const Violation = v.object({
  id: v.string(),
  help: v.string(),
  /** The start of the markup of each element that breaks it. */
  elements: v.array(v.string()),
});
export type Violation = v.InferOutput<typeof Violation>;

export const parseMarks = parser(v.array(Mark));
export const parseCard = parser(v.nullable(Card));
export const parseRectangle = parser(v.nullable(Rectangle));
export const parseViolations = parser(v.array(Violation));

function parser<T>(schema: v.GenericSchema<unknown, T>): (json: string) => T {
  return (json) => v.parse(schema, JSON.parse(json));
}
