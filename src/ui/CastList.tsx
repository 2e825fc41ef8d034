import { CastRow } from './CastRow.tsx';
import type { CastMember } from './model.ts';
import { Notice } from './Notice.tsx';
import { sidebarText } from './strings.ts';

interface CastListProps {
  readonly cast: readonly CastMember[];
  /** False while the engine still looks for unlisted names. */
  readonly complete: boolean;
  /** The members that stand open, by entity. */
  readonly open: ReadonlySet<number>;
  readonly onToggle: (entity: number) => void;
  readonly onJump: (mention: number) => void;
  readonly onReport: (entity: number) => void;
}

/** The cast in reading order: who is listed first, the unlisted after, quieter. */
export function CastList({ cast, complete, open, onToggle, onJump, onReport }: CastListProps) {
  const rows = (members: readonly CastMember[]) =>
    members.map((member) => (
      <CastRow
        key={member.entity}
        member={member}
        open={open.has(member.entity)}
        onToggle={() => onToggle(member.entity)}
        onJump={onJump}
        onReport={() => onReport(member.entity)}
      />
    ));
  const listed = cast.filter((member) => member.record !== null);
  const unlisted = cast.filter((member) => member.record === null);
  return (
    <>
      <h2 class="hidden">{sidebarText.castHeading}</h2>
      {cast.length === 0 && complete && <Notice title={sidebarText.emptyCast} note={sidebarText.emptyCastNote} />}
      {listed.length > 0 && <ul class="cast">{rows(listed)}</ul>}
      {unlisted.length > 0 && (
        <section class="unlisted">
          <h2>{sidebarText.unlisted}</h2>
          <p class="tally">{sidebarText.unlistedNote}</p>
          <ul class="cast">{rows(unlisted)}</ul>
        </section>
      )}
      {!complete && <p class="pending">{sidebarText.stillReading}</p>}
    </>
  );
}
