/** Short forms of American states as newspapers set them behind a name, with the words of the full name. */
const STATES =
  'ala alabama,ariz arizona,ark arkansas,calif california,colo colorado,conn connecticut,del delaware,fla florida,' +
  'ga georgia,ill illinois,ind indiana,kan kansas,ky kentucky,la louisiana,md maryland,mass massachusetts,' +
  'mich michigan,minn minnesota,miss mississippi,mo missouri,mont montana,neb nebraska,nev nevada,nh new hampshire,' +
  'nj new jersey,nm new mexico,ny new york,nc north carolina,nd north dakota,okla oklahoma,ore oregon,' +
  'pa pennsylvania,ri rhode island,sc south carolina,sd south dakota,tenn tennessee,tex texas,vt vermont,' +
  'va virginia,wash washington,wva west virginia,wis wisconsin,wyo wyoming';
const FULL: ReadonlyMap<string, readonly string[]> = new Map(
  STATES.split(',').map((entry) => {
    const [short = '', ...words] = entry.split(' ');
    return [short, words];
  }),
);
const PARTIES: Readonly<Record<string, string>> = {
  R: 'republican',
  D: 'democrat',
  I: 'independent',
  L: 'libertarian',
};
/** "(R-Fla.)", "(Fla.)", ", D-N.Y.,": party and state right behind a name. */
const SEAT = /^\s*(?:\(|,\s)(?:([RDIL])(?:[-–]|\)))?([A-Z][A-Za-z.\s]{0,15})?/u;

/** What the party and state right behind a name say of who bears it. */
export function seatOf(behind: string): { readonly party: string | undefined; readonly state: readonly string[] } {
  const [, party, place = ''] = SEAT.exec(behind) ?? [];
  const short = place.replace(/[.\s]/g, '').toLowerCase();
  return {
    party: PARTIES[party ?? ''],
    state: FULL.get(short) ?? (party === undefined ? [] : [place.trim().toLowerCase()]),
  };
}
