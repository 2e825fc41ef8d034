import { useState } from 'preact/hooks';
import type { CardState } from '../shared/card.ts';
import { CardBody } from './CardBody.tsx';
import { DownIcon } from './icons.tsx';
import type { CastMember } from './model.ts';
import { roleText } from './role.ts';
import { Stepper } from './Stepper.tsx';
import { Strip } from './Strip.tsx';
import { text, wrongMatch } from './strings.ts';
import { UnlistedBody } from './UnlistedBody.tsx';
import { Waiting } from './Waiting.tsx';
import { describeWhy } from './why.ts';

interface CastRowProps {
  readonly member: CastMember;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Shows a mention in the text; `index` points into `Annotations.mentions`. */
  readonly onJump: (index: number) => void;
  readonly onReport: () => void;
}

/** The line under a name: the role on the day, or what is known in a word where the role stands below. */
function RoleLine({ card, open }: { readonly card: CardState; readonly open: boolean }) {
  if (card === 'loading') return <p class="role-line">{text.loading}</p>;
  if (card === 'failed') return <p class="role-line">{text.failedTitle}</p>;
  const role = open ? null : roleText(card);
  const line = role?.text ?? card.gloss;
  const change = card.since.at(-1);
  return (
    <>
      {line !== '' && (
        <p class="role-line">
          <bdi>{line}</bdi>
          {role?.onDay === true && ` ${text.thenShort}`}
        </p>
      )}
      {!open && change !== undefined && (
        <p class="changed">
          {card.since.length > 1 && text.latestOf(card.since.length)}
          {change.text}, {change.period}
        </p>
      )}
    </>
  );
}

function Details({ member, onReport }: { readonly member: CastMember; readonly onReport: () => void }) {
  const [explained, setExplained] = useState(false);
  const first = member.mentions[0]?.mention;
  if (first === undefined) return null;
  if (member.card === null) {
    return (
      <UnlistedBody
        level="h4"
        excerpts={member.excerpts}
        mentions={member.mentions.length}
        quotations={member.quotations}
      />
    );
  }
  if (typeof member.card === 'string') return <Waiting failed={member.card === 'failed'} />;
  return (
    <CardBody
      card={member.card}
      level="h4"
      why={describeWhy(first, member.card.name)}
      surface={first.surface}
      explained={explained}
      question={{ label: wrongMatch(first.type), onAsk: () => setExplained(true) }}
      onReport={onReport}
    />
  );
}

/** One name of the cast: a row that opens to the whole card. */
export function CastRow({ member, open, onToggle, onJump, onReport }: CastRowProps) {
  const [current, setCurrent] = useState(-1);
  const id = `entity-${member.entity}`;
  const count = member.mentions.length;
  const step = (to: number): void => {
    const mention = member.mentions[to];
    if (mention === undefined) return;
    setCurrent(to);
    onJump(mention.index);
  };
  return (
    <li class={open ? 'member open' : 'member'}>
      <div class="row">
        <h3>
          <button type="button" id={id} aria-expanded={open} aria-controls={`${id}-details`} onClick={onToggle}>
            <bdi>{member.name}</bdi>
          </button>
        </h3>
        <span class="count">{text.mentions(count)}</span>
        <DownIcon />
        {member.card !== null && <RoleLine card={member.card} open={open} />}
        {count > 1 && <Strip places={member.mentions.map(({ place }) => place)} current={current} />}
      </div>
      <div id={`${id}-details`} class="details" hidden={!open}>
        {open && (
          <>
            <Stepper name={member.name} count={count} current={current} onStep={step} />
            <Details member={member} onReport={onReport} />
          </>
        )}
      </div>
    </li>
  );
}
