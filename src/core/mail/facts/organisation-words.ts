import { wordSet } from '../word-set.ts';

/** Words in the names of firms, offices and houses of every trade; those who read employers and those who read people know more, each of their own. */
export const ORGANISATIONS = wordSet(
  `group holdings partners associates sons brothers bros alliance foundation trust society association union federation charity fund cooperative co-op technologies technology tech solutions labs lab systems software robotics
  industries industrial manufacturing works networks analytics digital cloud services consulting consultants consultancy advisors advisory capital insurance assurance mutual financial finance bank logistics freight shipping lines
  airlines airways transport rail railway motors automotive auto garage health healthcare medical hospital clinic clinics surgery hospice dental pharmacy nursing care university college school academy institute library museum
  gallery theatre theater players orchestra opera ballet archive archives foods food bakery brewing brewery dairy farm farms kitchen cafe restaurant hotel hotels resort resorts inn energy power solar electric utility utilities oil
  gas water mining steel metals timber lumber mills packaging plastics chemicals textiles stores market markets construction contracting builders gardens media press publishing books studio studios design agency department ministry
  bureau council county authority commission district government police fire parish diocese church cathedral living homes house properties property solicitors chambers law legal sports fitness club laboratories`,
);
