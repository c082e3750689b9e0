/** A person whose profile is shown. All of them are made up. */
export interface SampleProfile {
  readonly slug: string;
  readonly name: string;
  readonly pronouns?: string;
  readonly headline: string;
  readonly company?: string;
  readonly school?: string;
  readonly location?: string;
  /** How the user stands to them: what the page offers to do. `menu-closed` hides Connect in the menu "More", where `menu-open` shows it. */
  readonly standing: 'connectable' | 'pending' | 'connected' | 'menu-closed' | 'menu-open' | 'incoming' | 'withdrawn' | 'self';
  /** Positions, the latest first, once that part is drawn; the dates of the present one have no end. */
  readonly positions?: readonly {
    readonly employer: string;
    readonly roles: readonly { readonly title: string; readonly dates: string }[];
  }[];
  readonly recommendations?: readonly string[];
  /** What they are certified in, once that part is drawn. */
  readonly certificates?: readonly string[];
  /** Parts of which the page shows the beginning only, with a link to the rest. */
  readonly more?: readonly ('experience' | 'certifications')[];
  readonly photo?: 'one' | 'none';
  /** Words of the page in the user's language. */
  readonly words?: Partial<typeof english>;
  /** Attributes that hide the degree which is not theirs. */
  readonly hidden?: string;
}

const english = {
  lang: 'en',
  first: '· 1st',
  second: '· 2nd',
  contact: 'Contact info',
  connect: 'Connect',
  message: 'Message',
  more: 'More',
  pending: 'Pending',
  invite: (name: string) => `Invite ${name} to connect`,
  waiting: (name: string) => `Pending, click to withdraw invitation sent to ${name}`,
  currentCompany: (company: string) => `Current company: ${company}. Click to skip to experience card`,
  about: 'About',
};

/** By which the page numbers its members. */
const memberOf = (slug: string) =>
  `ACoAAB${[...slug]
    .map((letter) => letter.charCodeAt(0).toString(36))
    .join('')
    .slice(0, 32)}`;

const strangers = `<aside><section><h3>People you may know</h3>
<div><a href="https://www.linkedin.com/in/kofi-brandt/"><p>Kofi Brandt</p></a><p>· 1st</p><button type="button" aria-label="Invite Kofi Brandt to connect" componentkey="ConnectButtonstate:invitation:urn:li:member:7700002_connect"><span>Connect</span></button></div>
<div><a href="https://www.linkedin.com/in/lena-osei/"><p>Lena Osei</p></a><p>· 2nd</p><a href="/preload/custom-invite/?vanityName=lena-osei" aria-label="Invite Lena Osei to connect"><span>Connect</span></a></div>
</section></aside>`;

/** What the newer generation draws: components with keys, and no class that says anything. */
function keyedMain(profile: SampleProfile): string {
  const { slug, name, headline, company, school, location, standing, hidden = 'style="display:none"' } = profile;
  const words = { ...english, ...profile.words };
  const member = memberOf(slug);
  const own = `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
  const key = (card: string) => `componentkey="com.linkedin.sdui.profile.card.ref${member}${card}"`;
  const isFirst = standing === 'connected';
  const degrees = `<p ${hidden}>${isFirst ? words.second : words.first}</p><div data-display-contents="true"><p>${isFirst ? words.first : words.second}</p></div>`;
  const badge = (icon: string, text: string | undefined) =>
    text === undefined ? '' : `<div role="button" tabindex="0"><figure aria-hidden="true"><svg id="${icon}"></svg></figure><p>${text}</p></div>`;
  const control = (html: string) => `<div data-display-contents="true">${html}</div>`;
  const message = `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${member}&amp;interop=msgOverlay"><span>${words.message}</span></a>`;
  const state = (end: string) => `componentkey="ConnectButtonstate:invitation:urn:li:member:7700001_${end}"`;
  const follow = `<button type="button" aria-label="Follow ${name}" componentkey="FollowButtonurn:li:member:7700001_follow"><span>Follow</span></button>`;
  const more = `<button type="button" aria-expanded="${standing === 'menu-open'}"><span>${words.more}</span></button>`;
  const connect = `<a href="/preload/custom-invite/?vanityName=${encodeURIComponent(slug)}" ${state('connect')} aria-label="${words.invite(name)}"><span>${words.connect}</span></a>`;
  const controls = {
    connectable: [connect, message, more],
    pending: [message, `<a href="${own}" ${state('pending')} aria-label="${words.waiting(name)}"><span>${words.pending}</span></a>`, more],
    connected: [message, more],
    'menu-closed': [follow, message, more],
    'menu-open': [follow, message, more],
    incoming: [
      `<button type="button" aria-label="Accept ${name}’s request to connect">Accept</button>`,
      `<button type="button" aria-label="Ignore ${name}’s request to connect">Ignore</button>`,
      more,
    ],
    withdrawn: [
      message,
      `<button type="button" ${state('withdrawn')} aria-label="${words.invite(name)}"><span>${words.connect}</span></button>`,
      more,
    ],
    self: [`<a href="${own}edit/intro/" aria-label="Edit intro"><svg id="edit-medium"></svg></a>`, more],
  }[standing];
  const photo =
    profile.photo === undefined
      ? '<img alt="" src="data:,">'
      : profile.photo === 'one'
        ? '<img alt="" src="/dms/image/v2/D4/profile-displayphoto-shrink_400_400/0/1">'
        : '<svg id="ghost-person-accent"></svg>';
  const lines = [
    `<p>${headline}</p>`,
    company === undefined && school === undefined ? '' : `<p>${[company, school].filter((each) => each !== undefined).join(' · ')}</p>`,
    `<div>${location === undefined ? '' : `<p>${location}</p><p>·</p>`}<p><a href="${own}overlay/contact-info/">${words.contact}</a></p></div>`,
  ];
  const top = `<div ${key('Topcard')}><div data-display-contents="true"><section ${key('Topcard')}><div>
<a href="${own}overlay/background-photo/"><figure><svg aria-label="Cover photo"></svg></figure></a>
<div aria-label="Profile photo"><figure aria-hidden="true">${photo}</figure></div>
<div><a href="${own}"><div><h2>${name}</h2><svg role="img" aria-label="Verified"></svg></div></a>${profile.pronouns ? `<p>${profile.pronouns}</p>` : ''}${standing === 'self' ? '' : degrees}</div>
${lines.join('\n')}
${badge('company-accent-4', company)}${badge('school-accent-4', school)}
<a href="https://www.linkedin.com/search/results/people/?connectionOf=%5B%22${member}%22%5D"><p>500+ connections</p></a>
<a href="https://www.linkedin.com/search/results/people/?network=%5B%22F%22%5D&amp;connectionOf=%5B%22${member}%22%5D"><p><strong>Kofi</strong> and 3 other mutual connections</p></a>
<div>${controls.map(control).join('')}</div></div></section></div></div>`;
  const about = `<section ${key('About')}><h2>${words.about}</h2><p><span data-testid="expandable-text-box">I like rail timetables. Jan 2012 - today I kept a blog about them.<button type="button" data-testid="expandable-text-button">… more</button></span></p></section>`;
  const roles = (entry: NonNullable<SampleProfile['positions']>[number]) =>
    entry.roles.length === 1
      ? `<a href="https://www.linkedin.com/company/1/"><div><p>${entry.roles[0]?.title}</p><p>${entry.employer} · Full-time</p></div><p>${entry.roles[0]?.dates}</p><p>Somewhere · Hybrid</p></a><div><p><span data-testid="expandable-text-box">2019 - grew the team</span></p></div>`
      : `<div><p>${entry.employer}</p><p>Full-time · 6 yrs</p><p>Somewhere</p></div>${entry.roles.map(({ title, dates }) => `<div><a href="${own}details/experience/"><div><p>${title}</p><p>${dates}</p></div></a></div>`).join('')}`;
  const showAll = (part: 'experience' | 'certifications') =>
    profile.more?.includes(part) ? `<a href="${own}details/${part}/"><span>Show all 12</span></a>` : '';
  const experience = profile.positions
    ? `<section ${key('ExperienceTopLevelSection')}><h2>Experience</h2><div data-testid="profile_ExperienceTopLevelSection_${slug}">${profile.positions
        .map((entry, at) => `<div componentkey="entity-collection-item-${at}"><div>${roles(entry)}</div></div>`)
        .join('')}</div>${showAll('experience')}</section>`
    : `<div componentkey="profileCardsBelowActivityPart1${slug}"><div data-display-contents="true"><div></div></div></div>`;
  const recommendations = profile.recommendations
    ? `<section ${key('RecommendationsTopLevelSection')}><h2>Recommendations</h2>${profile.recommendations
        .map((text, at) => `<div componentkey="entity-collection-item-r${at}"><p>Somebody</p><p>${text}</p></div>`)
        .join('')}</section>`
    : '';
  const certificates = profile.certificates
    ? `<section ${key('LicensesAndCertificationsTopLevelSection')}><h2>Certificates</h2>${profile.certificates
        .map(
          (text, at) => `<div componentkey="entity-collection-item-c${at}"><p>${text}</p><p>Somebody who certifies</p><p>Issued Aug 2022</p></div>`,
        )
        .join('')}${showAll('certifications')}</section>`
    : '';
  return `<div data-testid="lazy-column">${top}${about}${experience}${certificates}${recommendations}</div>${strangers}`;
}

/** What stands outside of it while the menu "More" is open. */
const openMenu = ({ slug, name }: SampleProfile): string =>
  `<div role="menu"><a role="menuitem" href="/preload/custom-invite/?vanityName=${encodeURIComponent(slug)}" aria-label="Invite ${name} to connect"><p>Connect</p></a></div>`;

/** What the older generation draws: classes that tell, the text of most things twice, and the menu in the page while it is closed. */
function classedMain(profile: SampleProfile): string {
  const { slug, name, headline, company, school, location, standing } = profile;
  const words = { ...english, ...profile.words };
  const own = `/in/${encodeURIComponent(slug)}/`;
  const twice = (text: string) => `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
  const icon = (which: string) => `<svg data-test-icon="${which}" aria-hidden="true"></svg>`;
  const button = (which: string, label: string, text: string) =>
    `<button type="button" class="artdeco-button" aria-label="${label}">${icon(which)}<span class="artdeco-button__text">${text}</span></button>`;
  const item = (which: string, label: string, text: string) =>
    `<li><div role="button" tabindex="0" class="artdeco-dropdown__item" aria-label="${label}">${icon(which)}<span aria-hidden="true">${text}</span></div></li>`;
  const message = `<div class="entry-point">${button('send-privately-small', `${words.message} ${name}`, words.message)}</div>`;
  const connect = button('connect-small', words.invite(name), words.connect);
  const inMenu: Partial<Record<SampleProfile['standing'], string>> = {
    'menu-closed': item('connect-medium', words.invite(name), words.connect),
    connected: item('remove-connection-medium', `Remove your connection to ${name}`, 'Remove connection'),
  };
  const menu = `<div class="artdeco-dropdown"><button type="button" aria-expanded="false" aria-label="More actions" class="artdeco-dropdown__trigger">${icon('overflow-web-ios-small')}</button>
<div aria-hidden="true" class="artdeco-dropdown__content" hidden><ul>${item('share-linkedin-medium', `Send ${name}’s profile in a message`, 'Send profile')}${inMenu[standing] ?? ''}${item('report-medium', `Report ${name}`, 'Report')}</ul></div></div>`;
  const controls = {
    connectable: [connect, message, menu],
    pending: [button('clock-small', words.waiting(name), words.pending), message, menu],
    connected: [message, menu],
    'menu-closed': [button('add-small', `Follow ${name}`, 'Follow'), message, menu],
    'menu-open': [button('add-small', `Follow ${name}`, 'Follow'), message, menu],
    incoming: [button('check-small', `Accept ${name}’s request`, 'Accept'), button('close-small', `Ignore ${name}’s request`, 'Ignore'), menu],
    withdrawn: [button('add-small', `Follow ${name}`, 'Follow'), message, menu],
    self: [menu],
  }[standing];
  const photo =
    profile.photo === 'none'
      ? '<img class="ghost-person pv-top-card-profile-picture__image" alt="" src="data:,">'
      : `<img class="pv-top-card-profile-picture__image--show" alt="${name}" src="${profile.photo === 'one' ? '/dms/image/v2/D4/profile-displayphoto-shrink_400_400/0/1' : 'data:,'}">`;
  const beside = [
    ...(company === undefined ? [] : [{ text: company, label: words.currentCompany(company) }]),
    ...(school === undefined ? [] : [{ text: school, label: `Education: ${school}. Click to skip to education card` }]),
  ];
  const top = `<section class="artdeco-card xqWvAbTz" data-member-id="7700001">
<div class="profile-background-image"><img alt="" src="data:,"></div>
<div class="ph5 pb5"><div class="pv-top-card--photo">${photo}</div>
<div class="mt2 relative"><div><a href="${own}overlay/about-this-profile/" aria-label="Verified"><h1 class="inline t-24 break-words">${name}</h1></a>
${standing === 'self' ? '' : `<span class="dist-value">${standing === 'connected' ? '1st' : '2nd'}</span><span class="visually-hidden">${standing === 'connected' ? '1st' : '2nd'} degree connection</span>`}
<div class="text-body-medium break-words">${headline}</div></div>
<ul>${beside.map(({ text, label }) => `<li><button type="button" aria-label="${label}"><img alt="" src="data:,"><span><div>${text}</div></span></button></li>`).join('')}</ul>
<div class="mt2">${location === undefined ? '' : `<span class="text-body-small inline t-black--light break-words">${location}</span>`}<span><a href="${own}overlay/contact-info/">${words.contact}</a></span></div></div>
<ul><li class="text-body-small"><span><span class="t-bold">500+</span> connections</span></li></ul>
<div>${controls.join('')}${standing === 'self' ? `<a href="${own}edit/forms/intro/new/" aria-label="Edit intro">${icon('edit-medium')}</a>` : ''}</div></div></section>`;
  const entry = (parts: string, inner = '') =>
    `<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><div class="display-flex flex-column"><div>${parts}</div>${inner}</div></div></li>`;
  const showAll = (part: 'experience' | 'certifications') =>
    profile.more?.includes(part)
      ? `<div class="pvs-list__footer-wrapper"><a href="${own}details/${part}?profileUrn=x"><span>Show all 12</span></a></div>`
      : '';
  const anchored = (id: string, inner: string, rest = '') =>
    `<section class="artdeco-card" data-view-name="profile-card"><div id="${id}"></div><h2>${twice(id)}</h2><ul>${inner}</ul>${rest}</section>`;
  const experience = profile.positions
    ? anchored(
        'experience',
        profile.positions
          .map(({ employer, roles }) =>
            roles.length === 1
              ? entry(
                  `<div class="t-bold">${twice(roles[0]?.title ?? '')}</div><span>${twice(`${employer} · Full-time`)}</span><span>${twice(roles[0]?.dates ?? '')}</span>`,
                  `<div class="inline-show-more-text--is-collapsed">${twice('2019 - grew the team')}</div>`,
                )
              : entry(
                  `<div class="t-bold">${twice(employer)}</div><span>${twice('Full-time · 6 yrs')}</span>`,
                  `<ul>${roles.map(({ title, dates }) => `<li><div data-view-name="profile-component-entity"><div class="t-bold">${twice(title)}</div><span>${twice(dates)}</span></div></li>`).join('')}</ul>`,
                ),
          )
          .join(''),
        showAll('experience'),
      )
    : '';
  const certificates = profile.certificates
    ? anchored(
        'licenses_and_certifications',
        profile.certificates
          .map((text) =>
            entry(`<div class="t-bold">${twice(text)}</div><span>${twice('Somebody who certifies')}</span><span>${twice('Issued Aug 2022')}</span>`),
          )
          .join(''),
        showAll('certifications'),
      )
    : '';
  const recommendations = profile.recommendations
    ? anchored('recommendations', `<div role="tabpanel">${profile.recommendations.map((text) => entry(`<div>${twice(text)}</div>`)).join('')}</div>`)
    : '';
  return `${top}${anchored('about', `<div>${twice('I like rail timetables.')}</div>`)}${experience}${certificates}${recommendations}`;
}

/** A page of one generation that shows a profile, without a program of its own. */
export function linkedinPage(generation: 'keyed' | 'classed', profile: SampleProfile): string {
  const { name, words, standing } = profile;
  const head = `<meta charset="utf-8"><title>(2) ${name} | LinkedIn</title>`;
  const start = `<!doctype html>\n<html lang="${words?.lang ?? 'en'}">`;
  return generation === 'keyed'
    ? `${start}<head>${head}<meta name="como-pk" content="d_flagship3_profile_view_base"></head><body><div id="root"><section><h2 data-testid="toasts-title">0 notifications</h2></section><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main id="workspace" tabindex="0">${keyedMain(profile)}</main></div></div>${standing === 'menu-open' ? openMenu(profile) : ''}</body></html>\n`
    : `${start}<head>${head}</head><body class="render-mode-BIGPIPE ember-application"><div class="application-outlet"><main class="scaffold-layout__main">${classedMain(profile)}</main>${strangers}</div></body></html>\n`;
}

/** Whom the sample of LinkedIn shows: people met in the sample mailboxes, somebody new at one of the employers, somebody else, and the user. */
export const sampleProfiles: readonly SampleProfile[] = [
  {
    slug: 'dana-reyes-larkspur',
    name: 'Dana Reyes',
    headline: 'Design lead at Larkspur',
    company: 'Larkspur',
    location: 'Leeds, England',
    standing: 'connectable',
  },
  {
    slug: 'luis-ferreira-design',
    name: 'Luís Ferreira',
    headline: 'Design Director at Harbor & Finch',
    company: 'Harbor & Finch',
    location: 'Boston, Massachusetts',
    standing: 'connectable',
  },
  {
    slug: 'mei-tanaka-hf',
    name: 'Mei Tanaka (she/her)',
    headline: 'Staff Designer',
    company: 'Harbor & Finch',
    location: 'New York',
    standing: 'connectable',
  },
  {
    slug: 'tomas-lind-77',
    name: 'Tomas Lind',
    headline: 'Head of engineering at Larkspur',
    company: 'Larkspur',
    location: 'Leeds, England',
    standing: 'connectable',
  },
  {
    slug: 'rosa-whitlock',
    name: 'Rosa Whitlock',
    headline: 'Product designer',
    company: 'Larkspur',
    location: 'Leeds, England',
    standing: 'connectable',
    positions: [
      { employer: 'Larkspur', roles: [{ title: 'Product designer', dates: `Jan ${new Date().getUTCFullYear()} - Present` }] },
      { employer: 'Tallow & Wick', roles: [{ title: 'Product designer', dates: 'Mar 2016 - Dec 2023 · 7 yrs 10 mos' }] },
      { employer: 'Marsh Street Studio', roles: [{ title: 'Trainee', dates: 'Feb 2014 - Feb 2016 · 2 yrs' }] },
    ],
    certificates: ['Certified Usability Analyst (CUA)', 'First Aid at Work'],
    more: ['certifications'],
  },
  {
    slug: 'kofi-brandt',
    name: 'Kofi Brandt',
    headline: 'Beekeeper',
    company: 'Hive & Sons',
    location: 'Accra, Ghana',
    standing: 'connected',
  },
  {
    slug: 'alex-morgan-sample',
    name: 'Alex Morgan',
    headline: 'Product designer',
    location: 'Leeds, England',
    standing: 'self',
    photo: 'one',
    positions: [
      { employer: 'Pebble & Pine', roles: [{ title: 'Product designer', dates: 'May 2020 - Present' }] },
      { employer: 'Tallow and Wick Ltd', roles: [{ title: 'Junior designer', dates: 'Sep 2018 - Apr 2020 · 1 yr 8 mos' }] },
    ],
    certificates: ['First aid at work'],
  },
];

/** The sample of LinkedIn: a feed and profiles in one page, which its program draws as the address changes. */
export function linkedinSite(generation: 'keyed' | 'classed', profiles: readonly SampleProfile[]): string {
  const main = generation === 'keyed' ? keyedMain : classedMain;
  const hidden = 'class="h9f2"';
  const templates = profiles.flatMap((profile) => [
    `<template id="profile-${profile.slug}" data-name="${profile.name}">${main({ ...profile, hidden })}</template>`,
    `<template id="profile-${profile.slug}-pending">${main({ ...profile, hidden, standing: 'pending' })}</template>`,
  ]);
  const start =
    generation === 'keyed' ? '<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main id="workspace">' : '<div><main>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>LinkedIn</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sample/linkedin.css">
</head>
<body>
<nav><a href="/feed/">Feed</a>${profiles.map(({ slug, name }) => `<a href="/in/${slug}/">${name}</a>`).join('')}</nav>
${start}</main></div>
<template id="feed"><section><h1>Feed</h1><p>Nothing new.</p></section></template>
${templates.join('\n')}
<script defer src="/sample/linkedin.js"></script>
</body>
</html>
`;
}
