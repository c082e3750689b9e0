import { defineKind } from './kind.ts';

/** Asks for a time, offers slots, or fixes one and asks to confirm. */
export const invitation = defineKind({
  kind: 'invitation',
  acts: [
    {
      name: 'invites to an interview',
      phrases: [
        '{invite} you * to|for|in ** @interview',
        '{invite} you * to|for ** @talk with|about|regarding|call|chat|conversation|meeting',
        'interview|screening|screen invitation|invite|request',
        'invitation * to|for ** @interview',
        'invited * to|for ** @interview',
        '@interview|screen|interviews * * using|via|through * scheduling|calendar|link',
        'interview you',
        '@wish * you * to|for|in ** @interview',
        'interested * in * interviewing',
        'schedule|scheduling|arrange|arranging|organise|organising|organize|organizing|coordinate|coordinating|book|booking ** @interview',
        'set|setting|setup up? ** @interview',
        'conduct|hold|proceed|continue|complete|start|begin|request|do|doing|have an|a|the|your|our|to|with|another * * interview|interviews|screening|screen|hirevue|round',
        '{select} * for ** @interview',
        '{shortlist} * for ** @interview',
        'selected|shortlisted|chosen|progress|advance|advanced|progressed|moved|moving|move|invite * to|for * next|first|second|third|final|virtual|on-site|onsite|technical|panel * @interview|round|stage',
        'next step|steps|stage * is|are|would|will|include|involves ** @interview',
        'interview|interviews opportunity|slots',
        'would|are you * @available ** @interview',
        'come in|to|by|over * * interview|interviews|meet',
      ],
    },
    {
      name: 'proposes to talk',
      phrases: [
        "we'd|i'd|would|@we * like|love|want|wish|hope|hoping|keen|eager|excited|happy|appreciate ** @speak with|to|you|about|more|further",
        "we'd|i'd|would|@we * like|love|want|hope|wanted ** {schedule} ** @talk",
        "we'd|i'd|would|@we * like|love|want|hope|wanted ** set|find|get|grab|have|arrange|book|put|invite ** @talk",
        'set up|aside ** @talk|phone',
        '{schedule} ** call|chat|conversation|meeting|screen|zoom|talk|phone|discussion',
        '{arrange} ** call|chat|conversation|meeting|zoom|talk|phone|discussion',
        'learn|hear|know|tell|find * more ** you|background|experience|role|yourself',
        'up|open|interested|time|available|free for|in|to ** call|chat|conversation|talk|meeting|speak|coffee',
        'have|hop|jump|get|grab ** call|chat|conversation|coffee|phone ** you|discuss|about|role|position|opportunity',
        'look|looking forward to speaking|meeting|talking|chatting|connecting',
        'get|getting to know you',
        'fancy a|an ** @talk',
        'have ** half|minutes|hour|moment|time ** call|phone|teams|zoom|talk|chat|speak',
        'like|love|want you to meet|talk|speak|come|join|visit',
        'second|first|third|further|final|next|another|follow-up conversation|call|chat|meeting|discussion',
        '{invite} you ** onsite|on-site|office|over|in|visit',
        'spend ** day|afternoon|morning|hour * with|at us|team|our|office',
      ],
    },
    {
      name: 'asks when you can',
      phrases: [
        'your availability',
        'your schedule|calendar ** allow|allows|permit|permits|look|free|open',
        'what|which|whichever|whatever * @time ** @work',
        'when|what|whichever|whatever works|suits|is|would|might * be? * for|you|best|good|convenient',
        'when|what|which are|would|is|might|time|times|day|days * you|your * @available',
        'are|would|will|if you * be? * @available',
        'are|would|will you * be? * able * to * speak|talk|meet|chat|join|attend|make|come|interview',
        'send|share|provide|give|suggest|propose|offer|forward|reply|respond|list|email|text|let ** times|dates|slots|windows|availability|available|free|convenient',
        'pick|choose|select|reserve|book|grab ** @time|spot|here|link',
        'book|schedule your|an|the|a * interview|call|meeting|screen|chat|conversation',
        'schedule|book|reserve|pick|grab|select|choose|arrange ** using|via|through|link|here|below|calendly|calendar|page|scheduler|online',
        'use|follow|click|visit|access|through|via|with|using ** schedule|book|pick|choose|select|reserve|sign|arrange',
        'how does|do|would|is|about ** sound|work|suit',
        'does|do|would|will|could ** work|suit * for|with|you|your|best|well',
        'does|do|would|will|could|can ** #time ** work|works|suit|fit',
        'would|could|is|are|might ** #time ** possible|ok|okay|good|fine|convenient|free|available|manageable',
        'is|are|around|free|or #time or #time',
        'free|available|or #time',
        'tell|ask|email|message|text me|us ** when|which|what',
        'when ** you * free|available|come|meet|talk|speak|time',
        'would|do|might you have ** time|minutes|hour|half|moment|slot|gap',
        'which|what one|option|day|time|date * suits|works|is|you|would',
        'this|next week ** chat|call|talk|meet|coffee|speak',
        'chat|call|talk|meet|coffee|speak ** this|next week',
        'which|what ** @time|option|slot ** prefer|preferred|work|works|best|suit|suits',
        'preferred|convenient|suitable @time',
        'let me|us know ** works|suits|availability|available|free|convenient|prefer|preference|times|slot|slots',
        'call|phone|ring|text|contact me|us ** schedule|arrange|set|convenience|interview|time',
        'could|can|would you * call|phone|ring|email me|us',
        'at your earliest? convenience',
        'best @time|number * to * reach|call|speak',
        'time|times|slot|slots ** convenient|works|suits|work|suit',
        'can|could you|u * make|do|come|join|meet|talk|speak|attend',
        'could|can|shall we * speak|talk|meet|chat|schedule|arrange|set|have|connect',
        'available|proposed|possible|following|several|open|offer times|slots|time|dates|windows',
        'times|slots|dates ** available|below|open|convenient',
        'confirm ** a|the @time',
        'otherwise|else suggest|propose|send',
      ],
    },
    {
      name: 'asks to confirm',
      phrases: [
        'confirm|reply|respond|rsvp|acknowledge ** availability|attendance|attend|time|slot|works|work|participation|interest|preferred|date|accept|receipt|confirm|can|if',
        'please|kindly * confirm|rsvp|accept',
        'let me|us|our know ** time|works|can|able|attend|make|suits|interested|whether|available|convenient',
      ],
    },
    {
      name: 'offers a next round',
      phrases: [
        'move|moving|advance|advancing|progress|proceed|invite|continue * you|forward|to|with|your * next|second|final|first|third|technical|onsite|on-site|2nd|3rd|1st * round|stage|step|phase|interview',
        'passed|cleared|completed|advanced|made * round|stage|interview|screening',
        'next round|stage',
        '{shortlist}',
      ],
    },
  ],
  weigh({ acts, job, against, statesTime, isReceipt }) {
    const asksWhen = acts.has('asks when you can');
    const asks = asksWhen || (acts.has('asks to confirm') && statesTime);
    const invites = acts.has('invites to an interview');
    const proposes = acts.has('proposes to talk', 'offers a next round');
    if (isReceipt && (!asks || acts.has('says what may come'))) return 0;
    if (invites && asks && job >= 1 && (against === 0 || acts.has('addresses the candidate'))) return 0.85;
    if (proposes && asks && job >= 2) return 0.8;
    if (against > 0 || acts.has('is written by a candidate')) return invites && acts.has('addresses the candidate') && job >= 2 ? 0.65 : 0;
    if (asksWhen && acts.has('names an interview', 'mentions an interview') && job >= 1.5) return 0.72;
    if (proposes && asksWhen && job >= 1) return 0.7;
    if (invites && asks && job >= 0 && acts.has('mentions an interview', 'names an interview')) return 0.7;
    if (invites && acts.has('asks to confirm', 'proposes to talk', 'offers a next round') && job >= 1) return 0.75;
    return invites && job >= 2 ? 0.65 : 0;
  },
});
