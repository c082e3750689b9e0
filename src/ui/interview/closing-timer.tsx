import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CLOSING_SECONDS } from '../../core/plan/spoken.ts';
import { useReader } from '../parts/reader.ts';

/** When it is said aloud how much is left: often enough to steer by, seldom enough to speak on. */
const SAID_AT_SECONDS = [60, 80, CLOSING_SECONDS];

/** A minute and a half to practise with (C12): started and stopped with one button, shown as a bar, and told to screen readers now and then. */
export function ClosingTimer() {
  const { text } = useReader();
  const startedAt = useSignal<number | undefined>(undefined);
  const seconds = useSignal(0);
  const isRunning = startedAt.value !== undefined;
  useEffect(() => {
    if (startedAt.value === undefined) return;
    const began = startedAt.value;
    let timer: ReturnType<typeof setTimeout>;
    // Each second is asked of the clock, so that a late tick is made up for by the next.
    const tick = () => {
      const elapsed = performance.now() - began;
      seconds.value = Math.floor(elapsed / 1000);
      timer = setTimeout(tick, 1000 - (elapsed % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [startedAt.value]);
  const shown = seconds.value;
  const over = Math.max(0, shown - CLOSING_SECONDS);
  const saidAt = SAID_AT_SECONDS.findLast((second) => second <= shown);
  const said =
    isRunning && saidAt !== undefined
      ? saidAt === CLOSING_SECONDS
        ? text('timerUp')
        : text('timerLeft', { count: CLOSING_SECONDS - saidAt })
      : !isRunning && shown > 0
        ? text('timerSpoke', { time: minutes(shown) })
        : '';
  return (
    <div class={over > 0 ? 'timer over' : 'timer'}>
      <button type="button" onClick={() => (startedAt.value = isRunning ? undefined : performance.now())}>
        {text(isRunning ? 'timerStop' : 'timerStart')}
      </button>
      <span class="timer-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, (shown / CLOSING_SECONDS) * 100)}%` }} />
      </span>
      <span class="timer-time numbers" role="timer" aria-label={text('timerOf', { time: minutes(shown), most: minutes(CLOSING_SECONDS) })}>
        {minutes(shown)}
      </span>
      <p class="small muted timer-said" role="status">
        {said}
      </p>
    </div>
  );
}

/** `1:05` of 65 seconds, as stop watches show it everywhere. */
const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
