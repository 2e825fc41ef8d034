/** The words of a reporting cue, as the figures of the corpora define them: verbs of speech in these forms and no other. */
const FORMS = `
  said say says saying | told tell tells telling | added adds adding | wrote write writes writing | asked asks asking |
  announced announces announcing | argued argues arguing | claimed claims claiming | explained explains explaining |
  noted notes noting | stated states stating statement | tweeted tweets | warned warns warning |
  insisted insists insisting | acknowledged acknowledges acknowledging | suggested suggests suggesting |
  denied denies denying | admitted admits | declared declares declaring | conceded concedes | replied replies |
  responded responds | promised promises promising | accused accuses accusing | alleged alleges alleging |
  reported reports reporting | called calls calling | described describes describing | asserted asserts asserting |
  contended contends | urged urges urging | vowed vows vowing | recalled recalls | predicted predicts predicting |
  confirmed confirms confirming | complained complains complaining | testified testifies | joked | quipped |
  observed | maintained maintains`;

const PHRASES = ['according to', 'pointed out'];

const CUE = new RegExp(
  `\\b(?:${[...FORMS.split(/[\s|]+/).filter((form) => form !== ''), ...PHRASES].join('|')})\\b`,
  'i',
);

/** Whether a cue reports speech. */
export function isReporting(cue: string): boolean {
  return CUE.test(cue);
}
