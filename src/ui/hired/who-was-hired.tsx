import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { readHistoryOf } from '../../browser/history.ts';
import type { History } from '../../core/people/history.ts';
import { isSameProfile } from '../../core/people/profile.ts';
import { compareHired } from '../../core/plan/hired.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { useTyped } from '../parts/use-typed.ts';
import { type HiredTyped, errorsInHired, hiredSchema, hiredTyped, keepHired, leaveHired, withProfile } from './hired-changes.ts';
import { HiredSheet } from './hired-sheet.tsx';

interface WhoWasHiredProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly leave: () => void;
}

/**
 * Who was hired instead (C55): what the user finds by looking themselves, compared with their own way on their click, and kept by name, address and their own
 * words. At any moment the question can be left alone for good.
 */
export function WhoWasHired({ afterview, situation, leave }: WhoWasHiredProps) {
  const { text } = useReader();
  const { application } = situation;
  const typed = useTyped<HiredTyped>(`hired:${application.id}`, hiredSchema, hiredTyped(application), 'browser');
  const history = useSignal<History | undefined>(undefined);
  const isUnread = useSignal(false);
  const errors = useSignal<ReturnType<typeof errorsInHired>>({});
  const form = useRef<HTMLFormElement>(null);
  const shown = afterview.profile.value;
  const profile = shown && 'profile' in shown && shown.profile.connection !== 'self' ? shown.profile : undefined;
  // Another profile may be in front by now.
  const read = profile && history.value && isSameProfile(history.value, profile) ? history.value : undefined;
  const { settings } = situation;

  const compare = () =>
    afterview.attempt(async () => {
      history.value = profile && (await readHistoryOf(profile));
      isUnread.value = history.value === undefined;
      const empty = hiredTyped(application);
      // What the user typed themselves stays.
      if (profile && !isUnread.value && typed.value.peek().name === empty.name && typed.value.peek().profile === empty.profile)
        typed.set(withProfile(typed.value.peek(), profile));
    });
  const keep = async () => {
    errors.value = errorsInHired(typed.value.peek());
    if (Object.keys(errors.value).length > 0) {
      form.current?.querySelector<HTMLElement>(errors.value.name ? 'input' : 'input[type=url]')?.focus();
      return;
    }
    if (await afterview.change((_, at) => ok(keepHired(application, typed.value.peek(), at)), typed.forget)) leave();
  };
  const moveOn = async () => {
    if (await afterview.change((_, at) => ok(leaveHired(application, typed.value.peek(), at)), typed.forget)) leave();
  };
  const field = (name: keyof HiredTyped) => ({
    value: typed.value.value[name],
    onChange: (value: string) => typed.set({ ...typed.value.peek(), [name]: value }),
  });
  return (
    <>
      {profile ? (
        <div class="hired-compare">
          <p>{text(read ? 'hiredReadWords' : 'hiredInFront', { name: profile.name })}</p>
          <div class="actions">
            <button type="button" class={read ? 'plain flush' : 'primary'} onClick={() => void compare()}>
              {text(read ? 'hiredReadAgain' : 'hiredCompare')}
            </button>
          </div>
        </div>
      ) : (
        <ol class="hired-how">
          <li>{text('hiredHowPeople')}</li>
          <li>{text('hiredHowProfile')}</li>
          <li>{text('hiredHowBack')}</li>
        </ol>
      )}
      <p class="small" role="status">
        {isUnread.value && text('hiredUnread')}
      </p>
      {read && profile && (
        <HiredSheet
          comparison={compareHired(read, situation)}
          name={profile.name}
          isOwnNoted={(settings.employers ?? settings.certificates ?? settings.workingSince) !== undefined}
        />
      )}
      <Form element={form} onKeep={keep}>
        <Field wide label={text('hiredName')} error={errors.value.name && text(errors.value.name)} {...field('name')} />
        <Field
          wide
          label={text('hiredProfile')}
          type="url"
          maxLength={2_000}
          error={errors.value.profile && text(errors.value.profile)}
          {...field('profile')}
        />
        <Field wide lines={3} maxLength={20_000} label={text('hiredSaid')} hint={text('hiredSaidHint')} {...field('said')} />
        <div class="actions wide">
          <button type="submit" class={profile && !read ? '' : 'primary'}>
            {text('hiredKeep')}
          </button>
          <button type="button" onClick={() => void moveOn()}>
            {text('hiredMoveOn')}
          </button>
        </div>
        <p class="small muted wide">{text('hiredMoveOnWords')}</p>
      </Form>
    </>
  );
}
