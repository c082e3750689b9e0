import { useState } from 'preact/hooks';
import { type Stretch, daysOf, stretchesOf } from '../../core/calendar/stretches.ts';
import { type Day, addDays, dayAt, isDay } from '../../core/calendar/time.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { Field } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';

const MOST_DAYS = 366;

/** The days on which the user writes nothing, beside the holidays of each employer (C41). Those that are past are forgotten with the next change. */
export function SettingsClosed({ afterview }: { readonly afterview: Afterview }) {
  const { text, now, zone } = useReader();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const today = dayAt(now, zone);
  const ahead = (settingsOf(afterview)?.closedDays ?? []).filter((day) => day >= today);
  const stretch = stretchIn(from, to);
  const keep = (days: readonly Day[]) => afterview.change(() => ok(setSettings({ closedDays: [...new Set(days)].toSorted().slice(0, 1_000) })));
  const add = async (event: Event) => {
    event.preventDefault();
    if (!stretch || !(await keep([...ahead, ...daysOf(stretch)]))) return;
    setFrom('');
    setTo('');
  };
  const remove = (gone: Stretch) => keep(ahead.filter((day) => day < gone.from || day > gone.to));
  return (
    <form class="group" onSubmit={(event) => void add(event)}>
      <h2>{text('settingsClosed')}</h2>
      <p class="small muted">{text('settingsClosedHint')}</p>
      {ahead.length > 0 && (
        <ul class="rows">
          {stretchesOf(ahead).map((each) => {
            const when = text(each.from === each.to ? 'settingsClosedDay' : 'settingsClosedDays', { from: { day: each.from }, to: { day: each.to } });
            return (
              <li key={each.from} class="row">
                <p>{when}</p>
                <button type="button" class="plain" aria-label={text('settingsClosedRemove', { when })} onClick={() => void remove(each)}>
                  {text('settingsClosedTake')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="pair">
        <Field label={text('settingsClosedFrom')} type="date" value={from} onChange={setFrom} />
        <Field label={text('settingsClosedTo')} type="date" value={to} onChange={setTo} />
      </div>
      <div class="actions">
        <button type="submit" disabled={!stretch}>
          {text('settingsClosedAdd')}
        </button>
      </div>
    </form>
  );
}

/** What the fields say: a single day where the second is empty; nothing where they make no stretch. */
function stretchIn(from: string, to: string): Stretch | undefined {
  const until = to || from;
  if (!isDay(from) || !isDay(until) || until < from || until > addDays(from, MOST_DAYS)) return undefined;
  return { from, to: until };
}
