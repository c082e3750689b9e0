import { dayAt, isDay } from '../../core/calendar/time.ts';
import { listGivenAt } from '../../core/plan/rules/reference-alert.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { KeptField } from '../parts/kept-field.tsx';
import { onDay } from '../parts/on-day.ts';
import { useReader } from '../parts/reader.ts';
import { giveList } from './reference-changes.ts';

/** Whether this employer has the list of references, said with one click: from then on each of them should know who may call (C35). */
export function ListGiven({ afterview, situation }: { readonly afterview: Afterview; readonly situation: Situation }) {
  const { text, zone, now } = useReader();
  const { id, referencesGivenAt } = situation.application;
  const givenAt = listGivenAt(situation);
  if (givenAt === undefined) {
    return (
      <div class="list-given">
        <button type="button" onClick={() => void afterview.change((_, at) => ok(giveList(id, at)))}>
          {text('giveList')}
        </button>
        <p class="small muted">{text('giveListWords')}</p>
      </div>
    );
  }
  if (referencesGivenAt === undefined) return <p class="list-given">{text('listGiven', { given: { day: dayAt(givenAt, zone) } })}</p>;
  return (
    <div class="list-given">
      <KeptField
        label={text('listGivenOn')}
        type="date"
        typedAs={`list-given:${id}`}
        kept={dayAt(referencesGivenAt, zone)}
        onKeep={async (day) => !isDay(day) || (await afterview.change(() => ok(giveList(id, onDay(day, referencesGivenAt, now, zone)))))}
      />
      <button type="button" class="plain flush" onClick={() => void afterview.change(() => ok(giveList(id, undefined)))}>
        {text('takeListBack')}
      </button>
    </div>
  );
}
