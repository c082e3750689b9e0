import { type Zone, isZone } from '../time.ts';
import { tzOffset } from '@date-fns/tz';

/**
 * Windows' names for zones, each with its IANA zone (Unicode CLDR 48, windowsZones, territory 001) and the places with which Windows shows it, as
 * Outlook writes them in "(UTC+01:00) Amsterdam, Berlin, Bern, …". "Standard Time" at the end of a name is left out.
 */
const WINDOWS_ZONES = `
Dateline|Etc/GMT+12|International Date Line West
UTC-11|Etc/GMT+11|Coordinated Universal Time-11
Aleutian|America/Adak|Aleutian Islands
Hawaiian|Pacific/Honolulu|Hawaii
Marquesas|Pacific/Marquesas|Marquesas Islands
Alaskan|America/Anchorage|Alaska
UTC-09|Etc/GMT+9|Coordinated Universal Time-09
Pacific Standard Time (Mexico)|America/Tijuana|Baja California
UTC-08|Etc/GMT+8|Coordinated Universal Time-08
Pacific|America/Los_Angeles|Pacific Time (US & Canada)
US Mountain|America/Phoenix|Arizona
Mountain Standard Time (Mexico)|America/Mazatlan|La Paz, Mazatlan, Chihuahua
Mountain|America/Denver|Mountain Time (US & Canada)
Yukon|America/Whitehorse|Yukon
Central America|America/Guatemala|Central America
Central|America/Chicago|Central Time (US & Canada)
Easter Island|Pacific/Easter|Easter Island
Central Standard Time (Mexico)|America/Mexico_City|Guadalajara, Mexico City, Monterrey
Canada Central|America/Regina|Saskatchewan
SA Pacific|America/Bogota|Bogota, Lima, Quito, Rio Branco
Eastern Standard Time (Mexico)|America/Cancun|Chetumal
Eastern|America/New_York|Eastern Time (US & Canada)
Haiti|America/Port-au-Prince|Haiti
Cuba|America/Havana|Havana
US Eastern|America/Indianapolis|Indiana (East)
Turks And Caicos|America/Grand_Turk|Turks and Caicos
Paraguay|America/Asuncion|Asuncion
Atlantic|America/Halifax|Atlantic Time (Canada)
Venezuela|America/Caracas|Caracas
Central Brazilian|America/Cuiaba|Cuiaba
SA Western|America/La_Paz|Georgetown, La Paz, Manaus, San Juan
Pacific SA|America/Santiago|Santiago
Newfoundland|America/St_Johns|Newfoundland
Tocantins|America/Araguaina|Araguaina
E. South America|America/Sao_Paulo|Brasilia
SA Eastern|America/Cayenne|Cayenne, Fortaleza
Argentina|America/Argentina/Buenos_Aires|City of Buenos Aires, Buenos Aires
Greenland|America/Godthab|Greenland
Montevideo|America/Montevideo|Montevideo
Magallanes|America/Punta_Arenas|Punta Arenas
Saint Pierre|America/Miquelon|Saint Pierre and Miquelon
Bahia|America/Bahia|Salvador
UTC-02|Etc/GMT+2|Coordinated Universal Time-02
Azores|Atlantic/Azores|Azores
Cape Verde|Atlantic/Cape_Verde|Cabo Verde Is., Cape Verde Is.
UTC|UTC|Coordinated Universal Time
GMT|Europe/London|Dublin, Edinburgh, Lisbon, London
Greenwich|Atlantic/Reykjavik|Monrovia, Reykjavik
Sao Tome|Africa/Sao_Tome|Sao Tome
Morocco|Africa/Casablanca|Casablanca
W. Europe|Europe/Berlin|Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna
Central Europe|Europe/Budapest|Belgrade, Bratislava, Budapest, Ljubljana, Prague
Romance|Europe/Paris|Brussels, Copenhagen, Madrid, Paris
Central European|Europe/Warsaw|Sarajevo, Skopje, Warsaw, Zagreb
W. Central Africa|Africa/Lagos|West Central Africa
Jordan|Asia/Amman|Amman
GTB|Europe/Bucharest|Athens, Bucharest
Middle East|Asia/Beirut|Beirut
Egypt|Africa/Cairo|Cairo
E. Europe|Europe/Chisinau|Chisinau
Syria|Asia/Damascus|Damascus
West Bank|Asia/Hebron|Gaza, Hebron
South Africa|Africa/Johannesburg|Harare, Pretoria
FLE|Europe/Kiev|Helsinki, Kyiv, Kiev, Riga, Sofia, Tallinn, Vilnius
Israel|Asia/Jerusalem|Jerusalem
South Sudan|Africa/Juba|Juba
Kaliningrad|Europe/Kaliningrad|Kaliningrad
Sudan|Africa/Khartoum|Khartoum
Libya|Africa/Tripoli|Tripoli
Namibia|Africa/Windhoek|Windhoek
Arabic|Asia/Baghdad|Baghdad
Turkey|Europe/Istanbul|Istanbul
Arab|Asia/Riyadh|Kuwait, Riyadh
Belarus|Europe/Minsk|Minsk
Russian|Europe/Moscow|Moscow, St. Petersburg
E. Africa|Africa/Nairobi|Nairobi
Volgograd|Europe/Volgograd|Volgograd
Iran|Asia/Tehran|Tehran
Arabian|Asia/Dubai|Abu Dhabi, Muscat
Astrakhan|Europe/Astrakhan|Astrakhan, Ulyanovsk
Azerbaijan|Asia/Baku|Baku
Russia Time Zone 3|Europe/Samara|Izhevsk, Samara
Mauritius|Indian/Mauritius|Port Louis
Saratov|Europe/Saratov|Saratov
Georgian|Asia/Tbilisi|Tbilisi
Caucasus|Asia/Yerevan|Yerevan
Afghanistan|Asia/Kabul|Kabul
West Asia|Asia/Tashkent|Ashgabat, Tashkent
Ekaterinburg|Asia/Yekaterinburg|Ekaterinburg
Pakistan|Asia/Karachi|Islamabad, Karachi
Qyzylorda|Asia/Qyzylorda|Astana, Qyzylorda
India|Asia/Kolkata|Chennai, Kolkata, Mumbai, New Delhi
Sri Lanka|Asia/Colombo|Sri Jayawardenepura
Nepal|Asia/Kathmandu|Kathmandu
Central Asia|Asia/Bishkek|Bishkek
Bangladesh|Asia/Dhaka|Dhaka
Omsk|Asia/Omsk|Omsk
Myanmar|Asia/Rangoon|Yangon (Rangoon)
SE Asia|Asia/Bangkok|Bangkok, Hanoi, Jakarta
Altai|Asia/Barnaul|Barnaul, Gorno-Altaysk
W. Mongolia|Asia/Hovd|Hovd
North Asia|Asia/Krasnoyarsk|Krasnoyarsk
N. Central Asia|Asia/Novosibirsk|Novosibirsk
Tomsk|Asia/Tomsk|Tomsk
China|Asia/Shanghai|Beijing, Chongqing, Hong Kong, Urumqi
North Asia East|Asia/Irkutsk|Irkutsk
Singapore|Asia/Singapore|Kuala Lumpur, Singapore
W. Australia|Australia/Perth|Perth
Taipei|Asia/Taipei|Taipei
Ulaanbaatar|Asia/Ulaanbaatar|Ulaanbaatar
Aus Central W.|Australia/Eucla|Eucla
Transbaikal|Asia/Chita|Chita
Tokyo|Asia/Tokyo|Osaka, Sapporo, Tokyo
North Korea|Asia/Pyongyang|Pyongyang
Korea|Asia/Seoul|Seoul
Yakutsk|Asia/Yakutsk|Yakutsk
Cen. Australia|Australia/Adelaide|Adelaide
AUS Central|Australia/Darwin|Darwin
E. Australia|Australia/Brisbane|Brisbane
AUS Eastern|Australia/Sydney|Canberra, Melbourne, Sydney
West Pacific|Pacific/Port_Moresby|Guam, Port Moresby
Tasmania|Australia/Hobart|Hobart
Vladivostok|Asia/Vladivostok|Vladivostok
Lord Howe|Australia/Lord_Howe|Lord Howe Island
Bougainville|Pacific/Bougainville|Bougainville Island
Russia Time Zone 10|Asia/Srednekolymsk|Chokurdakh
Magadan|Asia/Magadan|Magadan
Norfolk|Pacific/Norfolk|Norfolk Island
Sakhalin|Asia/Sakhalin|Sakhalin
Central Pacific|Pacific/Guadalcanal|Solomon Is., New Caledonia
Russia Time Zone 11|Asia/Kamchatka|Anadyr, Petropavlovsk-Kamchatsky
New Zealand|Pacific/Auckland|Auckland, Wellington
UTC+12|Etc/GMT-12|Coordinated Universal Time+12
Fiji|Pacific/Fiji|Fiji
Chatham Islands|Pacific/Chatham|Chatham Islands
UTC+13|Etc/GMT-13|Coordinated Universal Time+13
Tonga|Pacific/Tongatapu|Nuku'alofa
Samoa|Pacific/Apia|Samoa
Line Islands|Pacific/Kiritimati|Kiritimati Island`;

const byWindowsName = new Map<string, Zone>();
const byPlace = new Map<string, Zone[]>();
for (const row of WINDOWS_ZONES.trim().split('\n')) {
  const [name = '', zone = '', places = ''] = row.split('|');
  byWindowsName.set(name.toLowerCase(), zone);
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  for (const place of new Set([...places.split(', '), city].map((each) => each.toLowerCase())))
    byPlace.set(place, [...(byPlace.get(place) ?? []), zone]);
}

const LONGEST_NAME = 200;
const OFFSET = /^\(?(?:utc|gmt)? ?(?:([+\-−])(\d{1,2}):?(\d{2})?)?\)?(?: |$)/i;

/**
 * The IANA zone that a TZID names: an IANA name, with a program's own path before it or none; a Windows name; "(UTC+01:00) Amsterdam, Berlin, …";
 * an offset. Undefined where it names none, such as Exchange's "Customized Time Zone".
 */
export function zoneNamed(tzid: string): Zone | undefined {
  const name = tzid.slice(0, LONGEST_NAME).replaceAll('\\', '').trim();
  return ianaZone(name) ?? windowsZone(name) ?? shownZone(name) ?? offsetZone(name);
}

/** "Europe/Berlin", "/freeassociation.sourceforge.net/Europe/Berlin", "/example.org/Olson_20011030_5/America/Indiana/Knox", "tzone://Microsoft/Utc". */
function ianaZone(name: string): Zone | undefined {
  const pieces = name.split('/').filter((piece) => piece !== '');
  for (const count of [3, 2, 1]) {
    if (pieces.length < count) continue;
    const zone = pieces.slice(-count).join('/');
    if (/^utc$|^etc\/(?:utc|gmt)$|^gmt$|^zulu$/i.test(zone)) return 'UTC';
    // Some engines take "+01:00" for a zone, and not all do.
    if (/^[a-z]/i.test(zone) && zone.length <= 64 && isZone(zone)) return zone;
  }
  return undefined;
}

const windowsZone = (name: string): Zone | undefined => {
  const lower = name.toLowerCase();
  return byWindowsName.get(lower) ?? byWindowsName.get(lower.replace(/ (?:standard|daylight|summer) time$/, ''));
};

/** By the offset and the places; one place known is enough, since a translated list still has some that are written alike. */
function shownZone(name: string): Zone | undefined {
  const offset = OFFSET.exec(name);
  if (!offset || !name.startsWith('(')) return undefined;
  const minutes = minutesOf(offset);
  const places = name.slice(offset[0].length).toLowerCase();
  for (const place of [places, ...places.split(/, ?/)]) {
    const zone = byPlace.get(place.trim())?.find((each) => standardMinutes(each) === minutes);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

const minutesOf = ([, sign, hours = '0', minutes = '0']: RegExpExecArray): number =>
  (Number(hours) * 60 + Number(minutes)) * (sign === undefined || sign === '+' ? 1 : -1);

/** The zone's offset outside of summer time, which is what Windows shows. */
const standardMinutes = (zone: Zone): number =>
  Math.min(tzOffset(zone, new Date(Date.UTC(2026, 0, 1))), tzOffset(zone, new Date(Date.UTC(2026, 6, 1))));

/** "GMT+0100", "UTC-5": an offset and nothing else. */
function offsetZone(name: string): Zone | undefined {
  const offset = OFFSET.exec(name);
  return offset?.[1] !== undefined && offset[0].length === name.length ? zoneOfOffset(minutesOf(offset)) : undefined;
}

/** The fixed zone of an offset in minutes; half hours have none. */
export function zoneOfOffset(minutes: number): Zone | undefined {
  if (minutes === 0) return 'UTC';
  // Etc zones count westwards.
  const hours = minutes / 60;
  return Number.isInteger(hours) && hours >= -12 && hours <= 14 ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : undefined;
}
