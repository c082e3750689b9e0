import { addDays } from '../../core/calendar/time.ts';
import type { Application } from '../../core/facts/records.ts';
import { CHECK_IN_AFTER_DAYS } from '../../core/plan/search.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { DayFact } from './day-fact.tsx';
import { noteDay } from './outcome-changes.ts';

interface OutcomeDayProps {
  readonly afterview: Afterview;
  readonly application: Application;
}

/** By when an offer wants its answer. */
export function OfferDay({ afterview, application: { id, offerBy } }: OutcomeDayProps) {
  const { text } = useReader();
  return (
    <DayFact
      label={text('fieldOfferBy')}
      hint={text('fieldOfferByHint')}
      kept={offerBy}
      onKeep={(day) => afterview.change(() => ok(noteDay(id, 'offerBy', day)))}
    />
  );
}

interface FirstDayProps extends OutcomeDayProps {
  readonly isMain?: boolean;
  readonly onKept?: () => void;
}

/** The first day in the new job, and until when the search stays open with it (C51). */
export function FirstDay({ afterview, application: { id, startsOn }, isMain = false, onKept }: FirstDayProps) {
  const { text } = useReader();
  return (
    <DayFact
      label={text('fieldStartsOn')}
      hint={text('fieldStartsOnHint')}
      kept={startsOn}
      isMain={isMain}
      onKeep={async (day) => {
        const isKept = await afterview.change(() => ok(noteDay(id, 'startsOn', day)));
        if (isKept && day !== undefined) onKept?.();
        return isKept;
      }}
    >
      {(day) => <p class="small">{text('searchOpenUntil', { day: { day: addDays(day, CHECK_IN_AFTER_DAYS) } })}</p>}
    </DayFact>
  );
}
