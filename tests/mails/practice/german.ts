import type { TestMail } from '../../core/mail/mail.ts';
import { invitation, confirmation, reschedule, cancellation, timeline, request, rejection, offer, other, unrelated } from './by-kind.ts';

/** Mail in German, as it is written in Germany, Austria and Switzerland. */
export const german: readonly TestMail[] = [
  invitation(
    'Ihre Bewerbung als Sachbearbeiterin Buchhaltung',
    'Petra Vollmer <p.vollmer@stadtwerke-hellbach.example>',
    `Sehr geehrte Frau Achterberg,\n\nvielen Dank für Ihre aussagekräftigen Unterlagen. Gerne möchten wir Sie persönlich kennenlernen und laden Sie zu einem Vorstellungsgespräch ein. Als Termine können wir Ihnen Dienstag, den 10. März um 10:00 Uhr oder Donnerstag, den 12. März um 14:30 Uhr anbieten. Bitte teilen Sie uns bis Ende der Woche mit, welcher Termin Ihnen zusagt.\n\nMit freundlichen Grüßen\nPetra Vollmer\nPersonalabteilung`,
  ),
  invitation(
    'Lust auf einen Kaffee?',
    'Jonas <jonas@kiezroester.example>',
    `Hi Robin,\n\ndeine Nachricht hat uns echt gefallen. Magst du nächste Woche mal auf einen Kaffee vorbeikommen, damit wir uns beschnuppern können? Dienstag oder Mittwoch ab 15 Uhr ist bei uns immer ruhig. Sag einfach, was dir besser passt.\n\nLG Jonas`,
  ),
  invitation(
    'Probearbeiten Bäckerei',
    'Backhaus Terner <laden@backhaus-terner.example>',
    `Guten Tag, wir haben Ihren Lebenslauf bekommen. Könnten Sie am Samstag um 5 Uhr früh zum Probearbeiten kommen? Schuhe bitte rutschfest, Schürze haben wir. Kurze Antwort genügt.\nTerner`,
  ),
  invitation(
    'Nächster Schritt: Gespräch mit dem Team',
    'Talentteam Wolkenbau <jobs@wolkenbau.example>',
    `Hallo Robin,\n\ndas Telefonat mit Selin kam bei allen gut an, deshalb geht es für dich in die zweite Runde. Such dir bitte hier einen Slot mit unserem CTO aus: https://calendly.com/wolkenbau/tech-runde\n\nGeplant sind 60 Minuten über Google Meet.\n\nViele Grüße\nDein Recruiting-Team`,
  ),
  invitation(
    'Stelle Wohngruppe Lindenhof',
    'Ursula Egli <u.egli@lindenhof-stiftung.example>',
    `Grüezi Herr Achterberg\n\nIhr Dossier hat uns angesprochen. Gerne würden wir uns mit Ihnen austauschen. Ginge es Ihnen am Montag, 9. März, um 16.15 Uhr bei uns in Uster? Falls nicht, melden Sie sich doch kurz telefonisch unter 044 555 01 20.\n\nFreundliche Grüsse\nUrsula Egli, Bereichsleitung Wohnen`,
  ),
  invitation(
    'Re: Initiativbewerbung',
    'Dr. Hanno Brück <brueck@kanzlei-brueck.example>',
    `Sehr geehrter Herr Achterberg,\n\nIhr Schreiben habe ich mit Interesse gelesen. Zwar ist derzeit nichts ausgeschrieben, ich würde mich dennoch freuen, wenn wir uns einmal unterhalten. Wann wären Sie in den nächsten zwei Wochen in Kassel abkömmlich?\n\nMit kollegialen Grüßen\nBrück`,
  ),
  invitation(
    'Einladung zum Auswahlverfahren – Kennziffer 2026/117',
    'Bezirksregierung, Dezernat 11 <auswahl@bezirk-nordmark.example>',
    `Sehr geehrte Bewerberin,\n\nim Stellenbesetzungsverfahren für die o. g. Position werden Sie hiermit zum strukturierten Auswahlgespräch geladen.\n\nTermin: 11.03.2026, 09:40 Uhr\nOrt: Dienstgebäude Wallstr. 4, Raum 2.18\n\nDie Teilnahme ist bis zum 06.03.2026 schriftlich zu bestätigen. Bringen Sie bitte Ihren Personalausweis mit. Reisekosten werden nicht erstattet.\n\nIm Auftrag\nSchermuly`,
  ),
  invitation(
    'Pflegefachkraft m/w/d',
    'Frau Kaminski <pdl@haus-abendsonne.example>',
    `Hallo Frau Achterberg, super, dass Sie sich gemeldet haben! Haben Sie Lust, an einem Vormittag bei uns zu hospitieren? Dabei können wir auch alles Weitere bereden. Mir würde der Mittwoch oder der Freitag passen, jeweils ab halb acht.\nIhre PDL Kaminski`,
  ),
  invitation(
    'Kurzes Kennenlernen per Video?',
    'Mareike Thoms <m.thoms@personalwerk-nord.example>',
    `Guten Morgen,\n\nfür einen Mandanten aus der Medizintechnik suche ich eine Regulatory-Affairs-Managerin, und Ihr Profil trifft es ziemlich genau. Wann darf ich Sie diese Woche für zwanzig Minuten anrufen? Gern auch nach Feierabend.\n\nMareike Thoms\nPersonalberaterin`,
  ),
  invitation(
    'Schnuppertag Zeichner EFZ',
    'Reto Gasser <gasser@holzbau-gasser.example>',
    `Hoi Robin\n\nMerci für deine Bewerbung für die Lehrstelle. Wir möchten dich gerne zum Schnuppern einladen. Welcher Tag passt dir in der Woche vom 16. März? Nimm gute Schuhe und den Multicheck mit.\n\nGruess, Reto`,
  ),
  invitation(
    'Einladung: Erstgespräch Data Engineer',
    'Personio <no-reply@personio.de>',
    `Hallo Robin Achterberg,\n\nwir freuen uns, dich zu einem Erstgespräch für die Position Data Engineer einzuladen. Bitte wähle über den folgenden Link einen der vorgeschlagenen Termine aus:\n\nhttps://nordlicht-ag.jobs.personio.de/termin/8831\n\nSollte keiner passen, antworte einfach auf diese E-Mail.`,
  ),
  invitation(
    'Professur Baugeschichte – Probevortrag',
    'Dekanat Fakultät 6 <dekanat6@tu-werra.example>',
    `Sehr geehrte Frau Dr. Achterberg,\n\ndie Berufungskommission bittet Sie zu einem öffentlichen Probevortrag mit anschließender Aussprache (30 + 30 Minuten). Vorgesehen ist Donnerstag, der 12. März, 11 Uhr c. t., Hörsaal B. Wir wären Ihnen für eine Rückmeldung dankbar, ob Sie diesen Termin wahrnehmen können.\n\nDie Dekanin`,
  ),
  invitation(
    'Küchenhilfe',
    'Gasthof Stern <info@stern-gmunden.example>',
    `Servus, schaust am Freitag so um 2 kurz bei uns rein? Der Chef will dich sehen. Wenns ned geht sag bescheid.\nAnni`,
  ),
  invitation(
    'Vorsprechen Spielzeit 26/27',
    'Künstlerisches Betriebsbüro <kbb@theater-ostsee.example>',
    `Liebe Robin,\n\nwir haben uns dein Demoband angeschaut und möchten dich live erleben. Bitte bereite zwei Monologe vor, einen klassischen, einen modernen. Vorsprechtage sind der 9., 10. und 13. März. Gib uns doch bis Donnerstag durch, wann du kannst, auch eine Uhrzeit, dann teilen wir ein.`,
  ),
  invitation(
    'Ihre Bewerbung bei der Sparkasse Auental',
    'Sebastian Roth <s.roth@sk-auental.example>',
    `Guten Tag Herr Achterberg,\n\nhätten Sie am kommenden Montag gegen 17 Uhr Zeit für ein Gespräch über die Stelle in der Filiale? Von unserer Seite nehmen Frau Lechner (Filialleitung) und ich teil. Sagen Sie gern auch, ob Ihnen Teams lieber wäre.\n\nBeste Grüße\nSebastian Roth`,
  ),

  confirmation(
    'Terminbestätigung',
    'Petra Vollmer <p.vollmer@stadtwerke-hellbach.example>',
    `Sehr geehrte Frau Achterberg,\n\nhiermit bestätige ich Ihnen den Termin am Dienstag, 10. März 2026, um 10:00 Uhr in unserem Hause. Bitte melden Sie sich am Empfang, Sie werden dort abgeholt. Das Gespräch dauert etwa eine Stunde.\n\nMit freundlichem Gruß\nP. Vollmer`,
  ),
  confirmation('Passt!', 'Jonas <jonas@kiezroester.example>', `Super, dann Mittwoch 15 Uhr im Laden. Klingel am Hintereingang. Freu mich!\nJonas`),
  confirmation(
    'Erinnerung: Ihr Gespräch morgen',
    'Recruiting Halvorn Logistik <recruiting@halvorn.example>',
    `Guten Tag Robin Achterberg,\n\nwir möchten Sie an Ihr Bewerbungsgespräch als Disponent erinnern: morgen, 03.03.2026, 13:30 Uhr. Den Zugang zu MS Teams finden Sie hier: https://teams.microsoft.com/l/meetup-join/19abc\n\nBitte wählen Sie sich ein paar Minuten früher ein.`,
  ),
  confirmation(
    'Einladung: Interview Robin Achterberg @ Do 5. März 2026 10:00 - 11:00 (MEZ)',
    'Selin Aydin <selin@wolkenbau.example>',
    `Interview Robin Achterberg / Wolkenbau\nDonnerstag 5. März 2026 ⋅ 10:00 – 11:00\nMitteleuropäische Zeit\n\nMit Google Meet teilnehmen\nhttps://meet.google.com/xyz-abcd-efg\n\nGäste\nSelin Aydin – Organisator\nrobin@home.example`,
  ),
  confirmation(
    'Schnuppern am 17. März',
    'Reto Gasser <gasser@holzbau-gasser.example>',
    `Hoi Robin\nAlles klar, wir erwarten dich am Dienstag, 17. März, um 7.00 Uhr in der Werkstatt. Zmittag ist dabei. Frag nach Beat, er zeigt dir alles.\nBis dann, Reto`,
  ),
  confirmation(
    'AW: Termin',
    'Vorzimmer Dr. Brück <sekretariat@kanzlei-brueck.example>',
    `Sehr geehrter Herr Achterberg,\nDr. Brück hat sich Freitag, 16 Uhr, für Sie freigehalten. Parkplätze finden Sie im Hof, unsere Räume liegen im 3. Stock.\ni. A. Wendt`,
  ),
  confirmation(
    'Ihr Vorstellungstermin in der Kita Regenbogen',
    'Kita Regenbogen <leitung@kita-regenbogen.example>',
    `Liebe Frau Achterberg,\n\nwie eben am Telefon besprochen, sehen wir uns am Montag um 14 Uhr. Danach können Sie gern noch eine Stunde in der Gruppe bleiben. Wir sind schon sehr gespannt auf Sie!\n\nHerzliche Grüße\nMonika Pfaff und das Team`,
  ),
  confirmation(
    'Vielen Dank für Ihre Terminauswahl',
    'softgarden <no-reply@softgarden.io>',
    `Sie haben folgenden Termin gebucht:\n\nVideo-Interview – Vertriebsinnendienst\nWann: Fr., 6. März 2026, 09:15–10:00 Uhr\nMit: Tanja Oelmann, Nils Petersen\nWo: https://zoom.us/j/4455667788\n\nEine Kalenderdatei ist beigefügt.`,
  ),
  confirmation(
    'Vorstellung 12.3.',
    'Martin Haslinger <m.haslinger@spital-inntal.example>',
    `Grüß Gott Frau Kollegin,\nder 12. März um 8:30 ist fix eingetragen. Kommen Sie bitte direkt auf die Station 4B, ich nehme mir Zeit bis zur Visite.\nHaslinger, Primar`,
  ),
  confirmation(
    'Telefoninterview',
    'Mareike Thoms <m.thoms@personalwerk-nord.example>',
    `Perfekt, Donnerstag 18:30 Uhr habe ich notiert. Ich rufe Sie unter der angegebenen Mobilnummer an, halten Sie am besten Ihren Lebenslauf bereit. Bis dahin einen guten Wochenstart!`,
  ),
  confirmation(
    'Ablauf Ihres Besuchs am 11. März',
    'Institut für Pflanzenforschung <hr@ipf-lautertal.example>',
    `Liebe Robin,\n\nanbei der Ablauf für Mittwoch:\n\n09:00 Begrüßung, Dr. Ilka Sommer\n09:30 Vortrag\n11:00 Laborrundgang\n12:00 Mittagessen mit den Doktoranden\n13:30 Einzelgespräche\n\nAm Eingang liegt ein Besucherausweis bereit.`,
  ),
  confirmation(
    'Ihre Zusage zum Eignungsgespräch',
    'Polizeiakademie Einstellung <einstellung@polak-sued.example>',
    `Guten Tag,\n\nIhre Teilnahme wurde vermerkt. Sie haben sich am 09.03.2026 bis spätestens 07:45 Uhr an der Wache einzufinden. Mitzuführen sind: Ausweis, Sportkleidung, dieses Schreiben. Bei Verspätung ist eine Teilnahme ausgeschlossen.`,
  ),

  reschedule(
    'Terminverschiebung',
    'Petra Vollmer <p.vollmer@stadtwerke-hellbach.example>',
    `Sehr geehrte Frau Achterberg,\n\nleider ist unser Abteilungsleiter am 10. März kurzfristig verhindert. Wir müssen das Vorstellungsgespräch daher auf Freitag, den 13. März, 9:00 Uhr verlegen. Ist Ihnen das möglich? Für die Umstände bitten wir um Entschuldigung.\n\nP. Vollmer`,
  ),
  reschedule(
    'Mittwoch',
    'Jonas <jonas@kiezroester.example>',
    `Hey, sorry, bei mir ist ein Kind krank. Können wir das von Mittwoch auf Donnerstag schieben, gleiche Uhrzeit?`,
  ),
  reschedule(
    'Aktualisierte Einladung: Fachinterview @ Di 10. März 2026 14:00 - 15:00',
    'Kalender Nordlicht AG <kalender@nordlicht.example>',
    `Dieser Termin wurde aktualisiert.\nGeändert: Uhrzeit\n\nFachinterview Data Engineer\nNeu: Dienstag 10. März 2026, 14:00 – 15:00\nAlt: Dienstag 10. März 2026, 11:00 – 12:00`,
  ),
  reschedule(
    'Gespräch am Montag',
    'Ursula Egli <u.egli@lindenhof-stiftung.example>',
    `Guten Tag Herr Achterberg\nUns ist am Montagnachmittag eine Sitzung dazwischengekommen. Wäre es für Sie auch eine Stunde früher in Ordnung, also 15.15 Uhr? Sonst suchen wir einen anderen Tag.\nU. Egli`,
  ),
  reschedule(
    'Neuer Termin nötig – Disponent',
    'Recruiting Halvorn Logistik <recruiting@halvorn.example>',
    `Guten Tag,\nwegen eines Streiks können unsere Gesprächspartner morgen nicht anreisen. Bitte suchen Sie sich unter https://halvorn.example/termine/neu einen Ersatztermin in der kommenden Woche aus. Der bisherige Termin entfällt damit.`,
  ),
  reschedule(
    'Probetag wird verlegt',
    'Metzgerei Aigner <aigner@metzgerei-aigner.example>',
    `Griaß di, am Samstag haben wir jetzt doch eine große Bestellung, da geht's drunter und drüber. Komm lieber den Samstag drauf, also 14. März, wieder um 6. Passt das?\nSepp Aigner`,
  ),
  reschedule(
    'Ihr Termin bei der Auswahlkommission',
    'Dekanat Fakultät 6 <dekanat6@tu-werra.example>',
    `Sehr geehrte Frau Dr. Achterberg,\naufgrund der Erkrankung eines Mitglieds tagt die Kommission erst am 19. März. Ihr Probevortrag findet nunmehr an diesem Tag statt, Beginn unverändert 11 Uhr c. t., allerdings in Hörsaal A.`,
  ),
  reschedule(
    'heute 15 uhr -> 16 uhr?',
    'Nils <nils@pixelschmiede.example>',
    `moin robin, stecke noch im zug fest. schaffst du auch 16 uhr statt 15? link bleibt derselbe`,
  ),
  reschedule(
    'AW: Vorstellungsgespräch – Ihre Bitte um einen späteren Termin',
    'Sebastian Roth <s.roth@sk-auental.example>',
    `Guten Tag Herr Achterberg,\nkein Problem, gute Besserung zunächst! Ich schlage vor, wir treffen uns stattdessen am 16. März, wiederum um 17 Uhr. Geben Sie mir kurz Bescheid, dann ändere ich das im Kalender.`,
  ),

  cancellation(
    'Absage des Gesprächs am Donnerstag',
    'HR Feinwerk Daxberg <hr@daxberg.example>',
    `Guten Tag Robin,\nwir müssen das für Donnerstag um 11 Uhr vereinbarte Gespräch leider absagen. Der Bereich wird gerade umgebaut, und bis klar ist, wie es weitergeht, führen wir keine Interviews. Wir kommen auf Sie zu.`,
  ),
  cancellation(
    'Abgesagt: Interview Robin Achterberg @ Do 5. März 2026 10:00',
    'Selin Aydin <selin@wolkenbau.example>',
    `Dieser Termin wurde abgesagt und aus deinem Kalender entfernt.\n\nInterview Robin Achterberg / Wolkenbau\nDonnerstag 5. März 2026, 10:00 – 11:00`,
  ),
  cancellation(
    'Samstag',
    'Backhaus Terner <laden@backhaus-terner.example>',
    `Hallo, Samstag wird leider nix, der Ofen ist kaputt und wir haben zu. Wir rufen an, wenn er wieder läuft.`,
  ),
  cancellation(
    'Ausschreibung 44/26 aufgehoben',
    'Personalamt Kreis Lohr <personalamt@kreis-lohr.example>',
    `Sehr geehrte Damen und Herren,\ndas Stellenbesetzungsverfahren wurde aufgrund einer Haushaltssperre gestoppt. Der Ihnen mitgeteilte Vorstellungstermin am 9. März findet nicht statt. Zu gegebener Zeit erhalten Sie weitere Nachricht.`,
  ),
  cancellation(
    'Vorsprechen fällt aus',
    'Künstlerisches Betriebsbüro <kbb@theater-ostsee.example>',
    `Ihr Lieben, wegen Wasserschaden auf der Probebühne entfallen alle Vorsprechen vom 9. und 10. März ersatzlos. Es tut uns sehr leid, vor allem für die, die schon Tickets hatten.`,
  ),
  cancellation(
    'Unser Telefonat heute',
    'Mareike Thoms <m.thoms@personalwerk-nord.example>',
    `Sehr geehrte Frau Achterberg, der Kunde hat den Auftrag heute früh zurückgezogen, das Gespräch um 18:30 Uhr erübrigt sich damit. Ich streiche es aus dem Kalender und behalte Sie im Hinterkopf.`,
  ),

  timeline(
    'Zwischenstand',
    'Tanja Oelmann <t.oelmann@rheinform.example>',
    `Guten Tag Robin,\nvielen Dank für Ihre Geduld. Wir führen noch bis Ende nächster Woche Gespräche und melden uns spätestens am 18. März mit einer Entscheidung bei Ihnen.`,
  ),
  timeline(
    'Zwischenbescheid zu Ihrer Bewerbung',
    'Personalamt Kreis Lohr <personalamt@kreis-lohr.example>',
    `Sehr geehrte Frau Achterberg,\nder Auswahlprozess nimmt leider mehr Zeit in Anspruch als vorgesehen. Der Personalrat tritt erst Mitte März zusammen. Wir bitten Sie noch um etwas Geduld und kommen unaufgefordert auf Sie zu.`,
  ),
  timeline(
    'kurzes Update',
    'Selin Aydin <selin@wolkenbau.example>',
    `Hey Robin, war richtig schön gestern! Wir stecken am Freitag die Köpfe zusammen, du hörst dann Anfang der Woche von mir. Bis dahin nicht nervös werden ;)`,
  ),
  timeline(
    'Online-Test für deine Bewerbung als Fachinformatiker',
    'Ausbildung Helmond Versicherung <ausbildung@helmond.example>',
    `Hallo Robin,\nals Nächstes wartet unser Online-Test auf dich. Du hast dafür bis zum 10. März Zeit, er dauert rund 70 Minuten und lässt sich nicht unterbrechen. Hier geht's los: https://test.helmond.example/r/991`,
  ),
  timeline(
    'Probeaufgabe',
    'Nils <nils@pixelschmiede.example>',
    `Moin, anbei wie besprochen die kleine Aufgabe. Bitte nicht länger als drei Stunden dransetzen und uns das Ergebnis bis Sonntagabend als Repo schicken. Fragen gern an mich.`,
  ),
  timeline(
    'AW: Nachfrage',
    'Dr. Ilka Sommer <sommer@ipf-lautertal.example>',
    `Liebe Robin, verständlich, dass du nachfragst. Ich warte selbst auf das Okay der Verwaltung, das kann noch zwei, drei Wochen dauern. Sobald ich etwas weiß, erfährst du es als Erste.`,
  ),
  timeline(
    'Ihr Besuch bei uns',
    'Ursula Egli <u.egli@lindenhof-stiftung.example>',
    `Guten Tag Herr Achterberg\nBesten Dank für das offene Gespräch. Wir lernen diese Woche noch zwei weitere Personen kennen. Bis Mittwoch, 11. März, geben wir Ihnen Bescheid.\nFreundliche Grüsse`,
  ),

  request(
    'Fehlende Unterlagen',
    'Bewerbermanagement Klinikum Saale <bewerbung@klinikum-saale.example>',
    `Sehr geehrte Frau Achterberg,\nzur weiteren Bearbeitung Ihrer Bewerbung fehlen uns noch das Examenszeugnis, der Nachweis über die Masernimpfung sowie Ihre Gehaltsvorstellung. Bitte reichen Sie diese bis zum 9. März nach.`,
  ),
  request(
    'Referenzen',
    'Ursula Egli <u.egli@lindenhof-stiftung.example>',
    `Guten Tag Herr Achterberg\nDürfen wir Sie um zwei Referenzpersonen bitten, die wir anrufen können? Name, Funktion und Telefonnummer genügen. Vielen Dank im Voraus.`,
  ),
  request(
    'Personalfragebogen',
    'Gasthof Stern <info@stern-gmunden.example>',
    `Hallo Robin, bitte füll das Formular im Anhang aus und schick es uns mit einer Kopie vom Meldezettel und der E-Card zurück. Ohne das kann ich dich nicht anmelden.\nAnni`,
  ),
  request(
    'Arbeitsproben',
    'Pixelschmiede <team@pixelschmiede.example>',
    `Hi, danke fürs Melden! Hast du ein paar Sachen, die wir uns ansehen können, am liebsten ein PDF oder einen Link auf dein Portfolio? Zeugnisse brauchen wir keine.`,
  ),
  request(
    'Führungszeugnis',
    'Kita Regenbogen <leitung@kita-regenbogen.example>',
    `Liebe Frau Achterberg, für die Einstellung benötigen wir ein erweitertes Führungszeugnis. Das Schreiben für die Meldebehörde hängt an. Bitte beantragen Sie es zeitnah und bringen Sie es im Original vorbei.`,
  ),
  request(
    'Rückfrage zu Ihrem Lebenslauf',
    'Recruiting Halvorn Logistik <recruiting@halvorn.example>',
    `Guten Tag Robin,\nbevor wir Ihr Profil an die Fachabteilung weiterleiten: Ab wann wären Sie verfügbar, wie lang ist Ihre Kündigungsfrist, und haben Sie den Staplerschein? Eine kurze Antwort per E-Mail reicht.`,
  ),

  rejection(
    'Ihre Bewerbung vom 3. Februar',
    'Personal Glaswerk Ottmar <personal@glaswerk-ottmar.example>',
    `Sehr geehrte Frau Achterberg,\nwir danken Ihnen für das unserem Unternehmen entgegengebrachte Vertrauen. Nach sorgfältiger Prüfung aller Unterlagen müssen wir Ihnen leider mitteilen, dass wir Sie bei der Besetzung nicht berücksichtigen konnten. Bitte werten Sie dies nicht als Urteil über Ihre Qualifikation. Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute.`,
  ),
  rejection(
    'leider nein',
    'Jonas <jonas@kiezroester.example>',
    `Hey Robin, ich mach's kurz: Wir nehmen jemanden, der schon länger Barista ist. Lag nicht an dir, du warst super sympathisch. Drück dir die Daumen!`,
  ),
  rejection(
    'Rückmeldung zum Gespräch',
    'Sebastian Roth <s.roth@sk-auental.example>',
    `Guten Tag Herr Achterberg,\ndie Wahl ist uns schwergefallen. Am Ende haben wir uns für einen Mitbewerber aus dem eigenen Haus entschieden. Ihre Unterlagen behalten wir mit Ihrem Einverständnis gern für ein halbes Jahr.`,
  ),
  rejection(
    'Bewerbung Nr. 2026-0381',
    'noreply <noreply@bundesarchivverwaltung.example>',
    `Sehr geehrte/r Bewerber/in,\nin dem oben genannten Verfahren ist die Auswahl auf eine andere Person gefallen. Ein Anspruch auf Einstellung besteht somit nicht mehr. Ihre Daten werden nach Ablauf von sechs Monaten gelöscht.`,
  ),
  rejection(
    'Stelle bereits vergeben',
    'Tischlerei Kolb <kolb@tischlerei-kolb.example>',
    `Moin, danke für die Mappe, aber der Platz ist schon weg. Probier's nächstes Jahr gern wieder.\nKolb`,
  ),
  rejection(
    'Deine Bewerbung bei Wolkenbau',
    'Talentteam Wolkenbau <jobs@wolkenbau.example>',
    `Lieber Robin,\nwir hatten richtig gute Gespräche mit dir. Trotzdem gehen wir mit anderen Kandidaten weiter, deren Erfahrung im Bereich Kubernetes näher an dem liegt, was wir gerade brauchen. Das ist keine schöne Nachricht, wir wollten sie dir aber nicht länger vorenthalten.`,
  ),
  rejection(
    'Ihr Dossier',
    'Personaldienst Kanton Aarwil <personaldienst@aarwil.example>',
    `Sehr geehrter Herr Achterberg\nAuf unser Inserat sind überdurchschnittlich viele Bewerbungen eingegangen. Wir bedauern, Ihnen keinen positiven Bescheid geben zu können, da andere Kandidaturen dem Anforderungsprofil noch besser entsprechen. Ihre Unterlagen senden wir Ihnen zu unserer Entlastung zurück.`,
  ),
  rejection(
    'Promotionsstelle',
    'Prof. Wieland Hartung <hartung@uni-ems.example>',
    `Liebe Frau Achterberg,\nich habe die Stelle nun besetzt und wollte es Ihnen persönlich sagen. Ihr Exposé ist gut, passt aber thematisch nicht in das Projekt. Vielleicht schauen Sie einmal bei Kollegin Rehm in Jena vorbei.`,
  ),
  rejection(
    'Update zu deiner Bewerbung',
    'Recruiting <no-reply@smartrecruiters.com>',
    `Hallo Robin, wir haben uns dein Profil angesehen und werden den Prozess mit dir an dieser Stelle nicht fortsetzen. Bitte hab Verständnis, dass wir aufgrund der Vielzahl keine individuellen Gründe nennen. Viel Erfolg weiterhin!`,
  ),
  rejection(
    'Absage',
    'Haus Abendsonne <pdl@haus-abendsonne.example>',
    `Guten Tag Frau Achterberg, nach dem Probetag hat sich das Team leider gegen eine Zusammenarbeit ausgesprochen. Ich danke Ihnen trotzdem fürs Mitlaufen und hoffe, Sie finden bald etwas Passendes.`,
  ),
  rejection(
    'Position Filialleitung Graz',
    'Claudia Steirer <c.steirer@moda-austria.example>',
    `Sehr geehrte Frau Magistra Achterberg,\ndie Geschäftsführung hat beschlossen, die ausgeschriebene Funktion bis auf Weiteres nicht nachzubesetzen. Wir können Ihnen daher kein Angebot machen und schließen Ihre Bewerbung ab. Es lag keinesfalls an Ihrer Person.`,
  ),

  offer(
    'Zusage!',
    'Selin Aydin <selin@wolkenbau.example>',
    `Lieber Robin, wir wollen dich! Ab 1. Mai, 62.000 im Jahr, 30 Tage Urlaub, Homeoffice wie besprochen. Der Vertrag kommt morgen per Post. Sag uns bis Freitag, ob du dabei bist.`,
  ),
  offer(
    'Arbeitsvertrag',
    'Petra Vollmer <p.vollmer@stadtwerke-hellbach.example>',
    `Sehr geehrte Frau Achterberg,\nwir freuen uns, Ihnen mitteilen zu können, dass wir Sie zum 01.04.2026 einstellen möchten. Die Vergütung erfolgt nach TVöD, Entgeltgruppe 9a. Anbei erhalten Sie den Vertrag in zweifacher Ausfertigung mit der Bitte um Unterzeichnung und Rücksendung.`,
  ),
  offer(
    'Lehrstelle',
    'Reto Gasser <gasser@holzbau-gasser.example>',
    `Hoi Robin\nDu hast uns überzeugt: Die Lehrstelle gehört dir, wenn du willst. Start ist am 3. August. Komm mit deinen Eltern zum Unterschreiben vorbei.\nReto`,
  ),
  offer(
    'Vertragsangebot Assistenzärztin',
    'Martin Haslinger <m.haslinger@spital-inntal.example>',
    `Sehr geehrte Frau Kollegin, das Team hat sich einstimmig für Sie ausgesprochen. Wir bieten Ihnen die Ausbildungsstelle ab Juni an, 40 Wochenstunden, Gehalt laut Schema. Bitte lassen Sie mich wissen, ob Sie annehmen.`,
  ),
  offer(
    'kannst anfangen',
    'Sepp Aigner <aigner@metzgerei-aigner.example>',
    `Also von mir aus kannst am Ersten anfangen, 2.400 brutto und Brotzeit. Wenn'st magst, bring die Papiere mit und wir machens fix.`,
  ),

  other(
    'Eingangsbestätigung',
    'Bewerbermanagement Klinikum Saale <bewerbung@klinikum-saale.example>',
    `Sehr geehrte Frau Achterberg,\nIhre Bewerbungsunterlagen sind bei uns eingegangen. Die Prüfung wird einige Zeit in Anspruch nehmen. Sollten Sie in die engere Wahl kommen, melden wir uns bei Ihnen. Bitte sehen Sie bis dahin von Rückfragen ab.`,
  ),
  other(
    'Danke für deine Bewerbung!',
    'Nordlicht AG <no-reply@personio.de>',
    `Moin Robin, cool, dass du zu uns willst! Deine Bewerbung als Data Engineer ist angekommen. Wir schauen sie uns jetzt in Ruhe an.`,
  ),
  other(
    'Spannende Position in Ihrer Region',
    'Kai Lüders <k.lueders@hunters-search.example>',
    `Guten Tag, auf XING bin ich auf Sie aufmerksam geworden. Ein familiengeführter Maschinenbauer im Sauerland sucht einen Leiter Einkauf. Wäre ein Wechsel für Sie grundsätzlich denkbar? Dann schicke ich gern die Stellenbeschreibung.`,
  ),
  other(
    'Aufnahme in unseren Talentpool',
    'Rheinform Karriere <karriere@rheinform.example>',
    `Hallo Robin, Sie sind nun in unserem Talentpool. Wir benachrichtigen Sie, wenn eine Vakanz zu Ihrem Werdegang passt. Ihre Einwilligung können Sie jederzeit widerrufen.`,
  ),
  other(
    'Wie war dein Bewerbungsprozess?',
    'Helmond Versicherung <feedback@helmond.example>',
    `Du hast dich bei uns beworben. Nimm dir bitte zwei Minuten für unsere Umfrage und sag uns anonym, was gut lief und was nicht.`,
  ),
  other(
    'Ihre Bewerbung wurde zurückgezogen',
    'softgarden <no-reply@softgarden.io>',
    `Hallo, wie gewünscht haben wir Ihre Bewerbung für die Stelle Vertriebsinnendienst zurückgezogen. Ihre Daten werden binnen 30 Tagen entfernt.`,
  ),
  other(
    'Registrierung im Bewerberportal',
    'Kreis Lohr <noreply@kreis-lohr.example>',
    `Sie haben ein Konto im Bewerberportal angelegt. Bestätigen Sie Ihre E-Mail-Adresse über den Link und schließen Sie Ihre Bewerbung ab, bevor die Ausschreibung endet.`,
  ),
  other(
    'Re: offene Stellen',
    'Forstbetrieb Wenzel <wenzel@forst-wenzel.example>',
    `Guten Tag, im Moment suchen wir niemanden, im Herbst werden aber wieder Saisonkräfte gebraucht. Melden Sie sich dann ruhig noch einmal mit einem kurzen Lebenslauf.`,
  ),
  other(
    'Vermittlungsvorschlag',
    'Agentur für Arbeit <ag-vermittlung@arbeitsagentur.example>',
    `Sehr geehrte Frau Achterberg,\nich schlage Ihnen folgende Stelle vor: Lagerfachkraft bei der Paketlogistik Bremen, Vollzeit. Bitte bewerben Sie sich umgehend schriftlich beim Arbeitgeber und teilen Sie mir das Ergebnis mit.`,
  ),

  unrelated(
    'Ihr Termin in unserer Praxis',
    'Zahnarztpraxis Dr. Moll <praxis@zahn-moll.example>',
    `Sehr geehrte Patientin, wir erinnern Sie an Ihren Termin zur Prophylaxe am Donnerstag, 5. März, um 10:30 Uhr. Sollten Sie verhindert sein, sagen Sie bitte 24 Stunden vorher ab.`,
  ),
  unrelated(
    'Wohnungsbesichtigung Gartenstraße',
    'Hausverwaltung Brenner <info@hv-brenner.example>',
    `Guten Tag, gerne laden wir Sie zur Besichtigung der 3-Zimmer-Wohnung ein: Mittwoch, 17 Uhr. Bitte bringen Sie Selbstauskunft und Gehaltsnachweise mit. Der Vermieter entscheidet bis Ende der Woche.`,
  ),
  unrelated(
    'Interviewanfrage für unsere Titelgeschichte',
    'Redaktion Stadtblatt <redaktion@stadtblatt.example>',
    `Liebe Frau Achterberg, für einen Artikel über Urban Gardening würden wir gern ein Interview mit Ihnen führen. Hätten Sie am Freitag Zeit für ein Telefonat? Unser Fotograf käme dann nächste Woche vorbei.`,
  ),
  unrelated(
    'Elternsprechtag',
    'Klassenlehrerin 4b <sekretariat@grundschule-au.example>',
    `Liebe Eltern, für das Gespräch über Ihr Kind habe ich Ihnen den 11. März, 16:20 Uhr, reserviert. Sollte der Termin nicht passen, tragen Sie sich bitte in die ausgehängte Liste ein.`,
  ),
  unrelated(
    'Vorstellungsgespräche am Donnerstag',
    'HR Feinwerk Daxberg <hr@daxberg.example>',
    `Hallo Robin, am Donnerstag kommen drei Bewerber für die Fertigung: 9 Uhr Frau Lang, 10 Uhr Herr Özdemir, 11 Uhr Herr Sauer. Du führst bitte den fachlichen Teil. Lebensläufe liegen im Ordner, Bewertungsbogen danach an mich.`,
  ),
  unrelated(
    '12 neue Jobs in Leipzig',
    'JobFinder <jobalert@jobfinder.example>',
    `Neue Stellenangebote für Sie: Buchhalter (m/w/d), Controller, Bürokauffrau, Teamassistenz. Jetzt bewerben! Sie möchten keine Jobmails mehr erhalten? Hier abmelden.`,
  ),
  unrelated(
    'So überzeugen Sie im Vorstellungsgespräch',
    'Karriereletter <newsletter@karriereletter.example>',
    `Die 10 häufigsten Fragen der Personaler und wie Sie darauf antworten. Außerdem: Webinar Gehaltsverhandlung am 12. März, 18 Uhr, Anmeldung kostenlos. Newsletter abbestellen.`,
  ),
  unrelated(
    'Ihr Termin bei der Ausländerbehörde',
    'Terminservice Stadt Mainau <termin@mainau.example>',
    `Sie haben folgenden Termin gebucht: Aufenthaltstitel verlängern, 10.03.2026, 08:10 Uhr, Raum 112. Bringen Sie Pass, Lichtbild und Mietvertrag mit. Terminabsage über den Link.`,
  ),
  unrelated(
    'Angebot Nr. 55412',
    'Dachdeckerei Hupe <angebot@hupe-dach.example>',
    `Sehr geehrte Frau Achterberg, anbei unser Angebot für die Sanierung Ihres Garagendachs. Wir könnten in KW 13 beginnen. Bitte geben Sie uns bis zum 15. März Bescheid, ob Sie den Auftrag erteilen.`,
  ),
  unrelated(
    'Verschoben: Jour fixe Marketing',
    'Olaf <olaf@arbeit.example>',
    `Hallo zusammen, der Jour fixe rutscht von Dienstag auf Mittwoch, 14 Uhr, gleicher Raum. Bitte bringt die Zahlen fürs erste Quartal mit. Gruß Olaf`,
  ),
  unrelated(
    'Lieferung Ihrer Küche',
    'Möbelhaus Kranz <service@moebel-kranz.example>',
    `Ihr Liefertermin steht fest: Freitag, 6. März, zwischen 8 und 12 Uhr. Unser Team ruft Sie eine halbe Stunde vorher an. Bitte sorgen Sie für einen freien Zugang.`,
  ),
  unrelated(
    'Chorprobe',
    'Gertrud <gertrud@kirchenchor.example>',
    `Ihr Lieben, am Donnerstag fällt die Probe leider aus, die Kantorin ist krank. Wir sehen uns nächste Woche um halb acht wieder. Wer kann Kuchen mitbringen?`,
  ),
];
