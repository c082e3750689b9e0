import type { MaybeHired } from '../../core/capture/hired.ts';
import { employer } from '../../core/plan/naming.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

interface HiredOfferProps {
  /** Of the person in front of the user. */
  readonly name: string;
  readonly maybe: readonly MaybeHired[];
}

/** Whether somebody was hired where the user was told no: asked quietly, with why, while it is the time of a look (C55). */
export function HiredOffer({ name, maybe }: HiredOfferProps) {
  const { say, text } = useReader();
  return (
    <>
      {maybe.map(({ situation, reasons }) => {
        const { id, role = '' } = situation.application;
        const values = { role: role.trim(), employer: employer(situation) };
        return (
          <article key={id} class="finding profile">
            <h3>{name}</h3>
            <p>{text(values.role === '' ? 'hiredOfferAt' : 'hiredOffer', values)}</p>
            <ul class="small muted">
              {reasons.map((reason) => (
                <li key={reason.key}>{say(reason)}</li>
              ))}
            </ul>
            <div class="actions">
              <a class="button" href={hrefOf('hired', id)}>
                {text('hiredOfferCompare')}
              </a>
            </div>
          </article>
        );
      })}
    </>
  );
}
