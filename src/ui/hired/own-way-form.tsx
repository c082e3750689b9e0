import { useSignal } from '@preact/signals';
import { readHistoryOf } from '../../browser/history.ts';
import { withHistory } from '../../core/capture/own-way.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';
import { type OwnWayTyped, ownWayOf, ownWayTyped } from './own-way-typed.ts';

/**
 * Where the user has worked, what they are certified in and since when, to compare with (C55): typed, or filled in from their own profile on their click, to
 * be looked over before it is kept.
 */
export function OwnWayForm({ afterview, onKept }: { readonly afterview: Afterview; readonly onKept?: () => void }) {
  const { text } = useReader();
  const kept = ownWayTyped(settingsOf(afterview) ?? {});
  const typed = useSignal<Partial<OwnWayTyped>>({});
  /** What came of the last reading, and whether the year can be kept. */
  const told = useSignal<string | undefined>(undefined);
  const isWrong = useSignal(false);
  const form = { ...kept, ...typed.value };
  const isChanged = (['employers', 'certificates', 'since'] as const).some((name) => form[name] !== kept[name]);
  const shown = afterview.profile.value;
  const profile = shown && 'profile' in shown && shown.profile.connection === 'self' ? shown.profile : undefined;

  const fill = () =>
    afterview.attempt(async () => {
      const history = profile && (await readHistoryOf(profile));
      if (history) typed.value = ownWayTyped(withHistory(ownWayOf(form) ?? {}, history));
      const isAll = history?.positions?.isCut === false && history.certificates?.isCut === false;
      told.value = !history ? 'hiredUnread' : isAll ? 'ownWayFilled' : 'ownWayFilledPartly';
    });
  const keep = async () => {
    const ownWay = ownWayOf(form);
    isWrong.value = ownWay === undefined;
    if (!ownWay || !(await afterview.change(() => ok(setSettings(ownWay))))) return;
    typed.value = {};
    told.value = undefined;
    onKept?.();
  };
  const field = (name: keyof OwnWayTyped) => ({
    value: form[name],
    onChange: (value: string) => (typed.value = { ...typed.value, [name]: value }),
  });
  return (
    <Form onKeep={keep}>
      {profile && (
        <div class="actions wide">
          <button type="button" onClick={() => void fill()}>
            {text('ownWayFill')}
          </button>
        </div>
      )}
      <p class="small wide" role="status">
        {told.value && text(told.value)}
      </p>
      <Field wide lines={4} maxLength={20_000} label={text('ownWayEmployers')} hint={text('ownWayLines')} {...field('employers')} />
      <Field wide lines={4} maxLength={20_000} label={text('ownWayCertificates')} hint={text('ownWayLines')} {...field('certificates')} />
      <Field
        label={text('ownWaySince')}
        inputMode="numeric"
        maxLength={4}
        error={isWrong.value ? text('errorYear') : undefined}
        {...field('since')}
      />
      <div class="actions wide">
        <button type="submit" class={onKept ? 'primary' : ''} disabled={!isChanged}>
          {text('hiredKeep')}
        </button>
      </div>
    </Form>
  );
}
