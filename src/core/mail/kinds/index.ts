import { cancellation } from './cancellation.ts';
import { confirmation } from './confirmation.ts';
import { invitation } from './invitation.ts';
import type { KindDefinition } from './kind.ts';
import { offer } from './offer.ts';
import { other } from './other.ts';
import { rejection } from './rejection.ts';
import { request } from './request.ts';
import { reschedule } from './reschedule.ts';
import { timeline } from './timeline.ts';

/** Every kind of job mail. Where two are equally sure, the first wins. */
export const kinds: readonly KindDefinition[] = [cancellation, reschedule, rejection, offer, confirmation, invitation, request, timeline, other];
