import { useSignal } from '@preact/signals';
import { readHistoryInView } from '../../browser/history.ts';
import { withHistory } from '../../core/capture/background.ts';
import { plainSlug } from '../../core/people/profile.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { Field } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';
import { type BackgroundTyped, backgroundOf, backgroundTyped } from './hired-changes.ts';

/**
 * Where the user has worked, what they are certified in and since when, to compare with (C55): typed, or filled in from their own profile on their click, to
 * be looked over before it is kept.
 */
export function BackgroundForm({ afterview, onKept }: { readonly afterview: Afterview; readonly onKept?: () => void }) {
  const { text } = useReader();
  const kept = backgroundTyped(settingsOf(afterview) ?? {});
  const typed = useSignal<Partial<BackgroundTyped>>({});
  /** What came of the last reading, and whether the year can be kept. */
  const told = useSignal<string | undefined>(undefined);
  const isWrong = useSignal(false);
  const form = { ...kept, ...typed.value };
  const isChanged = (['employers', 'certificates', 'since'] as const).some((name) => form[name] !== kept[name]);
  const shown = afterview.profile.value;
  const profile = shown && 'profile' in shown && shown.profile.connection === 'self' ? shown.profile : undefined;

  const fill = () =>
    afterview.attempt(async () => {
      const history = profile && (await readHistoryInView());
      const isRead = profile !== undefined && history !== undefined && plainSlug(history.slug) === plainSlug(profile.slug);
      if (isRead) typed.value = backgroundTyped(withHistory(backgroundOf(form) ?? {}, history));
      const isAll = isRead && history.positions?.isCut === false && history.certificates?.isCut === false;
      told.value = !isRead ? 'hiredUnread' : isAll ? 'backgroundFilled' : 'backgroundFilledPartly';
    });
  const keep = async () => {
    const background = backgroundOf(form);
    isWrong.value = background === undefined;
    if (!background || !(await afterview.change(() => ok(setSettings(background))))) return;
    typed.value = {};
    told.value = undefined;
    onKept?.();
  };
  const field = (name: keyof BackgroundTyped) => ({
    value: form[name],
    onChange: (value: string) => (typed.value = { ...typed.value, [name]: value }),
  });
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {profile && (
        <div class="actions wide">
          <button type="button" onClick={() => void fill()}>
            {text('backgroundFill')}
          </button>
        </div>
      )}
      <p class="small wide" role="status">
        {told.value && text(told.value)}
      </p>
      <Field wide lines={4} maxLength={20_000} label={text('backgroundEmployers')} hint={text('backgroundLines')} {...field('employers')} />
      <Field wide lines={4} maxLength={20_000} label={text('backgroundCertificates')} hint={text('backgroundLines')} {...field('certificates')} />
      <Field
        label={text('backgroundSince')}
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
    </form>
  );
}
