import { defineKind } from './kind.ts';

/** Calls off an interview that was agreed. */
export const cancellation = defineKind({
  kind: 'cancellation',
  acts: [
    {
      name: 'calls the interview off',
      unlessDenied: true,
      phrases: [
        '@interview|call|meeting|appointment|event|chat|conversation ** cancelled|canceled|withdrawn',
        'cancelled|canceled event|invitation|interview|your|our|the|interviews|meeting|call',
        "we|i|we're|i'm|have|has|had|need|must|to|are|sorry cancel|cancelling|canceling ** @interview|call|meeting|appointment|chat|conversation|it|#time",
        'cancellation of|notice ** @interview|meeting|call',
        '@interview|meeting|appointment cancellation|cancelled|canceled',
        'call|calling|called off ** @interview',
        '@interview ** called off',
        'no longer|not ** need|require|proceed|going|take|conduct|hold|conducting|holding|proceeding ** interview|interviews|call',
        'interview ** will|is no longer|not ** take|place|go|going|happen|happening|proceed',
      ],
    },
  ],
  weigh({ acts, job, isReceipt }) {
    if (isReceipt || !acts.has('calls the interview off')) return 0;
    if (acts.has('names an interview', 'mentions an interview') ? job < 1 : job < 2) return 0;
    // "Cancelled, please pick a new time" calls off; "cancelled and moved to Friday" moves.
    return acts.inSubject('calls the interview off') ? 0.98 : 0.94;
  },
});
