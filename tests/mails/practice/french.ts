import type { TestMail } from '../../core/mail/mail.ts';
import { invitation, confirmation, reschedule, cancellation, timeline, request, rejection, offer, other, unrelated } from './by-kind.ts';

/** Mail in French, as it is written in France, Belgium, Switzerland and Québec. */
export const french: readonly TestMail[] = [
  invitation(
    'Votre candidature au poste de gestionnaire paie',
    'Hélène Marchand <h.marchand@groupe-valoris.example>',
    `Madame Aubry,\n\nNous avons bien reçu votre dossier et celui-ci a retenu toute notre attention. Afin de faire plus ample connaissance, nous vous proposons un entretien dans nos locaux le mardi 10 mars à 10h00 ou le jeudi 12 mars à 14h30. Merci de nous indiquer, d'ici vendredi, la date qui vous convient le mieux.\n\nNous vous prions d'agréer, Madame, l'expression de nos salutations distinguées.\n\nHélène Marchand\nResponsable des ressources humaines`,
  ),
  invitation(
    'On prend un café ?',
    'Mathieu <mathieu@atelier-brulerie.example>',
    `Salut Camille,\n\nTon message nous a bien plu, franchement. Ça te dirait de passer à la boutique la semaine prochaine, histoire qu'on discute un peu ? Mardi ou mercredi après 15h c'est calme chez nous. Dis-moi ce qui t'arrange.\n\nÀ bientôt,\nMathieu`,
  ),
  invitation(
    'Essai en cuisine',
    'Le Petit Zinc <contact@lepetitzinc.example>',
    `Bonjour,\nj'ai vu votre CV pour la place de commis. Vous pouvez venir faire un essai samedi à 9h ? Prenez vos couteaux et des chaussures de sécurité, la veste on fournit. Un petit sms pour confirmer : 06 55 01 02 03.\nFranck, chef de cuisine`,
  ),
  invitation(
    'Prochaine étape : échange avec notre directeur technique',
    'Équipe Talents Nuagio <talents@nuagio.example>',
    `Hello Camille,\n\nTon appel avec Inès s'est super bien passé et on aimerait poursuivre avec toi ! La suite, c'est un entretien technique d'une heure en visio avec Karim, notre CTO. Tu peux réserver directement le créneau qui te va ici : https://calendly.com/nuagio/tech\n\nSi rien ne colle, fais-nous signe, on s'arrangera.\n\nL'équipe recrutement de Nuagio`,
  ),
  invitation(
    'Poste d’éducatrice à 80 % – foyer des Tilleuls',
    'Corinne Jaquier <c.jaquier@fondation-tilleuls.example>',
    `Bonjour Madame,\n\nVotre postulation nous a intéressés et nous aurions plaisir à vous rencontrer. Seriez-vous libre le lundi 9 mars à 16h15 à Morges ? Dans le cas contraire, vous pouvez m'atteindre au 021 555 01 20, le matin de préférence.\n\nMeilleures salutations\nCorinne Jaquier, cheffe de secteur`,
  ),
  invitation(
    'Re: candidature spontanée',
    'Me Antoine Delcourt <a.delcourt@delcourt-avocats.example>',
    `Cher Monsieur,\n\nJ'ai lu votre lettre avec intérêt. Bien que le cabinet ne cherche personne pour l'instant, je serais heureux de m'entretenir avec vous. Quelles seraient vos disponibilités à Namur au cours des deux prochaines semaines ?\n\nBien à vous,\nA. Delcourt`,
  ),
  invitation(
    'Convocation à l’épreuve orale – concours n° 2026-117',
    'Centre de gestion, service concours <concours@cdg-nordmarches.example>',
    `Madame, Monsieur,\n\nVous êtes convoqué(e) devant le jury de sélection selon les modalités ci-dessous :\n\nDate : 11/03/2026\nHeure : 9 h 40\nLieu : 4 rue du Rempart, salle 2.18\n\nVous voudrez bien confirmer votre présence par retour de courriel avant le 6 mars et vous munir d'une pièce d'identité en cours de validité. Les frais de déplacement restent à votre charge.\n\nLe chef du service\nP. Schermann`,
  ),
  invitation(
    'Infirmier(ère) de nuit',
    'Résidence Soleil Couchant <cadre@ehpad-soleilcouchant.example>',
    `Bonjour Camille, merci de votre appel d'hier ! Ce serait bien que vous veniez passer une matinée avec l'équipe pour voir le service, et on en profiterait pour parler du contrat. Moi je suis là mercredi et vendredi dès 7h30. Qu'est-ce qui vous va ?\nSandrine, cadre de santé`,
  ),
  invitation(
    'Invitation à un entretien vidéo – Analyste crédit (H/F)',
    'Recrutement Banque Armance <noreply@talentsoft.example>',
    `Bonjour Camille Aubry,\n\nSuite à l'étude de votre profil, nous avons le plaisir de vous inviter à la prochaine étape de notre processus de recrutement pour le poste d'Analyste crédit (réf. 48213).\n\nMerci de sélectionner l'un des créneaux proposés dans votre espace candidat avant le 8 mars 2026 à 23h59.\n\nCe message est envoyé automatiquement, merci de ne pas y répondre.\n\nLe service Recrutement`,
  ),
  invitation(
    'Ta candidature chez Cyclo-Boutique',
    'Marie-Ève Tremblay <me.tremblay@cycloboutique.example>',
    `Allô Camille!\n\nMerci d'avoir postulé comme mécano vélo. On aimerait ben gros jaser avec toi avant la saison. Aurais-tu une trentaine de minutes jeudi en avant-midi pour une entrevue téléphonique? Je peux t'appeler entre 9 h et 11 h 30.\n\nAu plaisir,\nMarie-Ève\nConseillère RH`,
  ),
  invitation(
    'Stage de fin d’études – laboratoire MATEO',
    'Sylvain Rousset <sylvain.rousset@univ-hautlac.example>',
    `Bonjour,\n\nvotre profil correspond bien au sujet de stage que nous proposons. Je vous suggère que l'on se parle par Zoom, avec ma doctorante, pour que vous puissiez nous présenter vos travaux (10 min) et poser vos questions. Dites-moi si mardi 17h ou jeudi matin sont possibles de votre côté.\n\nCordialement\nS. Rousset`,
  ),
  invitation(
    'Votre candidature - conducteur de bus',
    'Nathalie Wouters <recrutement@tramwaysdeladyle.example>',
    `Bonjour Monsieur Lambrecht,\n\nNous souhaitons vous recevoir pour une matinée de sélection au dépôt de Wavre. Deux sessions sont organisées : le lundi 16 mars et le mercredi 18 mars, chaque fois à 8h30. Elle comprend un test de conduite et un entretien avec un chef d'exploitation.\n\nPourriez-vous nous faire savoir à laquelle vous souhaitez participer ?\n\nBien cordialement,\nNathalie Wouters\nService du personnel`,
  ),
  invitation(
    'DISPO CETTE SEMAINE ?',
    'Kévin Morel <kevin.morel@interim-plus.example>',
    `Bonjour, kevin de l'agence Interim Plus. Mon client à Vénissieux veut vous voir pour la place de cariste. Vous êtes dispo jeudi ou vendredi matin pour un rdv sur site ? C'est avec le chef d'équipe, 20 min max. Rappelez moi vite 04 72 55 01 01`,
  ),
  invitation(
    'Audition — saison 2026/27',
    'Compagnie du Quai <casting@compagnieduquai.example>',
    `Chère Camille,\n\nLa démo que tu nous as laissée nous a donné envie de t'entendre sur scène. Les auditions se tiennent les 14 et 15 mars au Studio 3. Prépare deux monologues contrastés (l'un en vers) et indique-nous le passage qui t'irait : matin ou après-midi.\n\nBises de toute l'équipe`,
  ),
  invitation(
    'Rencontre avec le comité de sélection – direction adjointe',
    'Centre de services scolaire des Érables <dotation@csse.example>',
    `Madame,\n\nÀ la suite de la présélection des dossiers, le comité souhaite vous rencontrer le 11 mars 2026, à 13 h 30, par Teams. La rencontre durera environ 75 minutes et comportera une mise en situation dont vous prendrez connaissance 15 minutes avant.\n\nVeuillez confirmer votre présence d'ici le 6 mars à midi.\n\nLe Service des ressources humaines`,
  ),
  confirmation(
    'Confirmation de votre entretien du 10 mars',
    'Hélène Marchand <h.marchand@groupe-valoris.example>',
    `Madame,\n\nJ'accuse réception de votre message et vous confirme notre rendez-vous du mardi 10 mars à 10h00. Vous serez reçue par M. Ferrand, directeur financier, et moi-même, au 12 avenue des Lilas, 3e étage. Merci de vous présenter à l'accueil dix minutes avant.\n\nBien cordialement,\nHélène Marchand`,
  ),
  confirmation(
    'Re: Re: essai',
    'Le Petit Zinc <contact@lepetitzinc.example>',
    `Parfait, on se voit samedi 9h alors. Passez par la porte de derrière, côté cour, c'est toujours ouvert. Franck`,
  ),
  confirmation(
    'Invitation : Entretien technique Camille Aubry / Nuagio - mer. 11 mars 2026 15:00 - 16:00 (CET)',
    'Inès Benali <ines@nuagio.example>',
    `Vous avez été invité à l'événement suivant.\n\nEntretien technique Camille Aubry / Nuagio\nQuand : mer. 11 mars 2026 15:00 – 16:00 (CET)\nOù : https://meet.google.com/abc-defg-hij\nQui : Karim Sellami, Inès Benali - organisatrice, camille.aubry@courriel.example\n\nParticiper ? Oui - Peut-être - Non`,
  ),
  confirmation(
    'Rappel : votre entretien de demain',
    'Recrutement Banque Armance <noreply@talentsoft.example>',
    `Bonjour Camille Aubry,\n\nNous vous rappelons que vous êtes attendue demain, mardi 3 mars 2026, à 11h15, pour votre entretien au poste d'Analyste crédit.\n\nModalités : Microsoft Teams, lien ci-dessous. Connectez-vous quelques minutes à l'avance afin de vérifier votre micro et votre caméra.\nhttps://teams.microsoft.com/l/meetup-join/19\n\nBonne préparation !\nL'équipe Recrutement`,
  ),
  confirmation(
    'C’est noté pour jeudi',
    'Marie-Ève Tremblay <me.tremblay@cycloboutique.example>',
    `Super Camille! C'est dans mon agenda : je t'appelle jeudi à 10 h. Garde ton CV à portée de main, puis si t'as des questions sur l'horaire d'été, on en parlera.\n\nBonne journée!\nMarie-Ève`,
  ),
  confirmation(
    'Votre visite au foyer',
    'Corinne Jaquier <c.jaquier@fondation-tilleuls.example>',
    `Bonjour Madame,\n\nC'est entendu pour lundi à 16h15. Depuis la gare de Morges, prenez le bus 702 jusqu'à l'arrêt Tilleuls. Ma collègue, Mme Perret, participera également à la discussion ; comptez une petite heure.\n\nÀ lundi\nC. Jaquier`,
  ),
  confirmation(
    'Journée de sélection du 16 mars – informations pratiques',
    'Nathalie Wouters <recrutement@tramwaysdeladyle.example>',
    `Cher Monsieur Lambrecht,\n\nVotre inscription pour le lundi 16 mars à 8h30 est bien enregistrée. Vous trouverez ci-après le déroulement :\n\n8h30 accueil, dépôt de Wavre\n9h00 test de conduite\n10h30 entretien individuel\n\nN'oubliez pas votre permis D et votre carte d'identité.\n\nÀ bientôt,\nNathalie Wouters`,
  ),
  confirmation(
    'Convocation – oral du 18 mars, ordre de passage',
    'École supérieure du Verger, direction <direction@esverger.example>',
    `Monsieur,\n\nSuite à votre accord, nous vous informons que votre audition par la commission est fixée au 18 mars à 14 h 20, amphithéâtre Curie. Durée : 30 minutes, dont 15 d'exposé. Le vidéoprojecteur est fourni.\n\nVeuillez agréer, Monsieur, nos salutations les meilleures.`,
  ),
  confirmation(
    'à tout à l’heure !',
    'Julie Fontaine <julie@agencepomme.example>',
    `Coucou Camille, juste un mot pour te dire que tout est prêt pour notre visio de 14h avec la directrice artistique. Le lien n'a pas changé : https://zoom.us/j/5550102. Pas besoin de préparer quoi que ce soit, montre juste ton book.\nJulie`,
  ),
  confirmation(
    'Rendez-vous confirmé : Point téléphonique – poste de comptable',
    'Calendly <notifications@calendly.com>',
    `Bonjour Camille,\n\nVotre rendez-vous avec Léa Simonin est confirmé.\n\nType d'événement : Premier échange – comptable\nDate et heure : 09:30, vendredi 6 mars 2026 (heure de Paris)\nLieu : appel entrant, +33 6 55 50 10 20\n\nBesoin de modifier ? Annuler / Reprogrammer`,
  ),
  confirmation(
    'RE: RDV client Vénissieux',
    'Kévin Morel <kevin.morel@interim-plus.example>',
    `ok c'est bon pour le client, vendredi 8h15 sur place, 27 rue de l'Industrie, demandez Momo au quai 4. Chaussures de sécu obligatoires. Bon courage`,
  ),
  confirmation(
    'Votre entretien chez Pharmalys',
    'Delphine Aubertin <d.aubertin@pharmalys.example>',
    `Bonjour Monsieur Kessel,\n\nComme convenu par téléphone, je vous confirme que le Dr Lemoine vous recevra jeudi 5 mars à 17h à notre siège de Gosselies (bâtiment C). À l'entrée, présentez le code visiteur 5510.\n\nVous pouvez compter sur une heure trente avec la visite du laboratoire.\n\nCordialement,\nDelphine Aubertin\nTalent Acquisition`,
  ),
  reschedule(
    'Report de notre entretien',
    'Hélène Marchand <h.marchand@groupe-valoris.example>',
    `Madame,\n\nEn raison d'un déplacement imprévu de M. Ferrand, je suis au regret de devoir décaler notre entretien du mardi 10 mars. Pourrions-nous le reporter au vendredi 13 mars, à la même heure ?\n\nJe vous prie de bien vouloir excuser ce contretemps.\n\nHélène Marchand`,
  ),
  reschedule(
    'petit changement',
    'Mathieu <mathieu@atelier-brulerie.example>',
    `Hello ! Souci de livraison mercredi, du coup est-ce que tu pourrais venir plutôt jeudi, même heure ? Désolé de te prévenir si tard.\nMathieu`,
  ),
  reschedule(
    'Invitation mise à jour : Entretien RH @ jeu. 12 mars 2026 11:00 - 11:45 (CET)',
    'Léa Simonin <lea.simonin@fiduciaire-orbe.example>',
    `Cet événement a été modifié.\n\nEntretien RH\nQuand : jeu. 12 mars 2026 11:00 – 11:45 (CET) (modifié)\nAncienne date : mer. 11 mars 2026 09:00\nOù : Google Meet\n\nRépondez à l'invitation : Oui / Non / Peut-être`,
  ),
  reschedule(
    'Nouvelle date pour votre audition',
    'École supérieure du Verger, direction <direction@esverger.example>',
    `Monsieur,\n\nLa commission ne pouvant se réunir le 18 mars, votre audition est avancée au mardi 17 mars, 9 h, dans le même amphithéâtre. Nous vous saurions gré de nous confirmer que cette modification vous agrée.\n\nLe secrétariat`,
  ),
  reschedule(
    'Re: entrevue de jeudi',
    'Marie-Ève Tremblay <me.tremblay@cycloboutique.example>',
    `Salut Camille,\n\nMon garçon est malade, je rentre pas demain finalement. Est-ce qu'on pourrait remettre ça à lundi matin, genre 9 h 30? Tu peux aussi me proposer autre chose.\n\nMerci de ta compréhension,\nMarie-Ève`,
  ),
  reschedule(
    'Modification de votre créneau d’entretien',
    'Recrutement Banque Armance <noreply@talentsoft.example>',
    `Bonjour Camille Aubry,\n\nLe recruteur a modifié votre rendez-vous.\n\nAncien créneau : 03/03/2026 à 11h15\nNouveau créneau : 05/03/2026 à 16h00\n\nSi ce nouvel horaire ne vous convient pas, connectez-vous à votre espace candidat pour en choisir un autre.`,
  ),
  reschedule(
    'jeudi -> 30 min plus tard',
    'Delphine Aubertin <d.aubertin@pharmalys.example>',
    `Bonjour Monsieur Kessel,\n\nLe Dr Lemoine sort d'une réunion à 17h15 ; il préférerait donc vous voir à 17h30 au lieu de 17h ce jeudi. Le reste ne change pas. Est-ce que cela vous va toujours ?\n\nD. Aubertin`,
  ),
  reschedule(
    'Entretien du 9 mars – votre demande',
    'Service emploi Ville de Grandpré <emploi@grandpre.example>',
    `Madame,\n\nNous prenons bonne note de votre indisponibilité le 9 mars. Exceptionnellement, nous pouvons vous proposer de déplacer l'entretien au lendemain, mardi 10 mars, à 15h45, ou au jeudi 12 à 8h30. Merci de nous faire part de votre choix.\n\nLe service emploi`,
  ),
  reschedule(
    'URGENT rdv demain',
    'Kévin Morel <kevin.morel@interim-plus.example>',
    `Re, le client a un audit demain donc il peut plus. Il vous prend mercredi 10h à la place, ça marche pour vous ? merci de me redire vite fait`,
  ),
  cancellation(
    'Annulation de votre entretien',
    'Hélène Marchand <h.marchand@groupe-valoris.example>',
    `Madame,\n\nJe suis au regret de vous informer que l'entretien prévu le 13 mars n'aura pas lieu : le recrutement de ce poste vient d'être suspendu par notre direction. Nous ne manquerons pas de revenir vers vous si la situation évolue.\n\nAvec toutes nos excuses,\nHélène Marchand`,
  ),
  cancellation(
    'Annulé : Entretien technique @ mer. 11 mars 2026 15:00 (CET)',
    'Inès Benali <ines@nuagio.example>',
    `Cet événement a été annulé et supprimé de votre agenda.\n\nEntretien technique\nmer. 11 mars 2026 15:00 – 16:00 (CET)\nKarim Sellami, Camille Aubry`,
  ),
  cancellation(
    'Re: samedi',
    'Le Petit Zinc <contact@lepetitzinc.example>',
    `Bonjour, désolé mais on laisse tomber pour samedi, le commis qui devait partir reste finalement. Ne vous déplacez pas. Bonne chance pour la suite, Franck`,
  ),
  cancellation(
    'Votre entrevue du 11 mars',
    'Centre de services scolaire des Érables <dotation@csse.example>',
    `Madame,\n\nVeuillez noter que le concours pour la direction adjointe est annulé en raison du gel d'embauche décrété ce matin. Par conséquent, votre rencontre avec le comité est également annulée. Votre dossier demeure actif dans notre banque.\n\nService des ressources humaines`,
  ),
  cancellation(
    'Annulation de rendez-vous',
    'Recrutement Banque Armance <noreply@talentsoft.example>',
    `Bonjour,\n\nNous vous informons que votre rendez-vous du 05/03/2026 à 16h00 a été annulé par le recruteur. Aucune action de votre part n'est requise.\n\nMessage automatique`,
  ),
  cancellation(
    'On annule vendredi :(',
    'Julie Fontaine <julie@agencepomme.example>',
    `Camille, mauvaise nouvelle, on a perdu le budget sur lequel tu devais bosser. Ça ne sert donc à rien qu'on se voie vendredi. Vraiment navrée, tu nous plaisais beaucoup. Je garde tes coordonnées.\nJulie`,
  ),
  timeline(
    'Suite de notre échange',
    'Hélène Marchand <h.marchand@groupe-valoris.example>',
    `Madame,\n\nJe vous remercie encore pour le temps que vous nous avez consacré. Il nous reste deux candidats à recevoir ; nous rendrons notre décision dans le courant de la semaine du 16 mars et je reviendrai vers vous à ce moment-là.\n\nBien à vous,\nHélène Marchand`,
  ),
  timeline(
    'Des nouvelles',
    'Mathieu <mathieu@atelier-brulerie.example>',
    `Salut Camille, je t'oublie pas ! Mon associé rentre de vacances lundi, on en parle ensemble et je te tiens au jus avant mercredi. Désolé que ça traîne.\nMathieu`,
  ),
  timeline(
    'Votre test en ligne – à réaliser avant le 8 mars',
    'Nuagio via TestGorilla <noreply@testgorilla.com>',
    `Bonjour Camille,\n\nNuagio vous invite à passer une évaluation dans le cadre de votre candidature : exercice de code et questionnaire de personnalité. Comptez environ 90 minutes. Le lien restera valable jusqu'au 8 mars 2026, 23 h 59.\n\nCommencer le test : https://app.testgorilla.example/t/8813`,
  ),
  timeline(
    'Procédure de recrutement – état d’avancement',
    'Service emploi Ville de Grandpré <emploi@grandpre.example>',
    `Madame,\n\nLes entretiens pour le poste d'agent d'accueil étant terminés, le jury se réunira fin mars. Le résultat vous sera communiqué par courrier au plus tard le 3 avril. Dans l'attente, il est inutile de nous contacter.\n\nLe service emploi`,
  ),
  timeline(
    'Re: avez-vous pris une décision ?',
    'Corinne Jaquier <c.jaquier@fondation-tilleuls.example>',
    `Bonjour Madame,\n\nMerci de votre message et de votre patience. La commission n'a malheureusement pas encore pu trancher, une personne étant absente. Vous aurez une réponse de notre part d'ici à la fin de la semaine prochaine.\n\nCordialement\nC. Jaquier`,
  ),
  timeline(
    'Exercice pratique',
    'Julie Fontaine <julie@agencepomme.example>',
    `Coucou,\n\ncomme promis voici le brief : une affiche pour un festival imaginaire, format libre. Pas plus de trois heures, vraiment. Tu nous renvoies ça pour mardi soir et on te fait un retour sous 48 h.\n\nAmuse-toi !\nJulie`,
  ),
  timeline(
    'Votre candidature est toujours à l’étude',
    'Pharmalys Carrières <carrieres@myworkday.com>',
    `Cher candidat, chère candidate,\n\nL'analyse des dossiers prend plus de temps que prévu en raison du grand nombre de candidatures reçues. Nous mettons tout en œuvre pour vous donner une réponse dans les trois semaines. Merci de votre compréhension.\n\nPharmalys Carrières`,
  ),
  request(
    'Pièces manquantes à votre dossier',
    'Service emploi Ville de Grandpré <emploi@grandpre.example>',
    `Madame,\n\nAfin de compléter votre dossier de candidature, nous vous prions de nous transmettre les documents suivants : copie de vos diplômes, extrait de casier judiciaire (bulletin n° 3), attestation de réussite au concours. Envoi par courriel uniquement, avant le 9 mars.\n\nLe service emploi`,
  ),
  request(
    'Vos références',
    'Delphine Aubertin <d.aubertin@pharmalys.example>',
    `Bonjour Monsieur Kessel,\n\nAvant d'aller plus loin, pourriez-vous nous communiquer les coordonnées de deux anciens responsables que nous pourrions contacter ? Nom, fonction et numéro de téléphone suffisent. Idéalement d'ici jeudi.\n\nMerci d'avance,\nDelphine`,
  ),
  request(
    'Certificats de travail',
    'Léa Simonin <lea.simonin@fiduciaire-orbe.example>',
    `Bonjour,\n\nil manque encore à votre postulation vos deux derniers certificats de travail ainsi qu'un extrait du registre des poursuites. Pouvez-vous me les faire parvenir en PDF ?\n\nAvec mes remerciements\nLéa Simonin`,
  ),
  request(
    'Action requise : questionnaire de présélection',
    'Recrutement Logiplan <recrutement@smartrecruiters.com>',
    `Bonjour Camille,\n\nPour que nous puissions poursuivre l'examen de ta candidature, merci de répondre à quelques questions (prétentions salariales, préavis, permis de travail). Cela prend 5 minutes.\n\nRemplir le formulaire : https://jobs.smartrecruiters.com/q/771`,
  ),
  request(
    'il me faut ton book',
    'Julie Fontaine <julie@agencepomme.example>',
    `Hey Camille, la DA voudrait voir deux ou trois projets d'édition avant de se prononcer. Tu peux m'envoyer un PDF léger ou un lien ce soir ? Merci merci\nJulie`,
  ),
  request(
    'Documents pour l’agence',
    'Kévin Morel <kevin.morel@interim-plus.example>',
    `Bonjour, pour l'inscription il me faut : carte vitale, pièce d'identité recto verso, RIB, CACES 3 en cours et un justificatif de domicile. Vous pouvez faire des photos avec le téléphone et les envoyer par mail. Sans ça je peux pas vous positionner`,
  ),
  rejection(
    'Votre candidature',
    'Hélène Marchand <h.marchand@groupe-valoris.example>',
    `Madame,\n\nNous vous remercions de l'intérêt que vous portez à notre groupe. Après un examen attentif, nous sommes au regret de ne pouvoir donner une suite favorable à votre candidature, notre choix s'étant porté sur une personne dont l'expérience est plus proche de nos besoins.\n\nNous vous souhaitons pleine réussite dans vos recherches.\n\nHélène Marchand`,
  ),
  rejection(
    'Re: alors ?',
    'Mathieu <mathieu@atelier-brulerie.example>',
    `Camille, bon, c'est pas facile à écrire. On a finalement pris quelqu'un qui a déjà fait du barista pendant trois ans. T'étais vraiment chouette, passe boire un café quand tu veux.\nMathieu`,
  ),
  rejection(
    'Suite donnée à votre candidature – réf. 48213',
    'Recrutement Banque Armance <noreply@talentsoft.example>',
    `Bonjour Camille Aubry,\n\nVotre profil a été étudié avec attention. Malgré la qualité de votre parcours, il ne correspond pas entièrement aux critères recherchés et nous ne pouvons y donner suite.\n\nNous vous invitons à consulter régulièrement nos offres.\n\nLe service Recrutement`,
  ),
  rejection(
    'Poste d’éducatrice',
    'Corinne Jaquier <c.jaquier@fondation-tilleuls.example>',
    `Bonjour Madame,\n\nAprès mûre réflexion, la commission a porté son choix sur une autre candidate. Nous sommes bien conscients de la déception que cette réponse vous cause et tenons à souligner la qualité de votre présentation. Vos documents vous seront retournés par la poste.\n\nAvec nos meilleurs vœux pour la suite de votre carrière\nC. Jaquier`,
  ),
  rejection(
    'Résultat du concours 2026-117',
    'Centre de gestion, service concours <concours@cdg-nordmarches.example>',
    `Madame, Monsieur,\n\nÀ l'issue des délibérations du jury, j'ai le regret de vous faire connaître que vous n'avez pas été déclaré(e) admis(e). Votre note d'oral est de 11,5/20, le seuil ayant été fixé à 13. Vous disposez d'un délai de deux mois pour former un recours.\n\nLe président`,
  ),
  rejection(
    'Merci d’avoir postulé chez Cyclo-Boutique',
    'Marie-Ève Tremblay <me.tremblay@cycloboutique.example>',
    `Salut Camille,\n\nMerci d'avoir pris le temps de jaser avec moi! On a choisi d'aller de l'avant avec d'autres candidatures pour cet été. Ne lâche pas, t'as une belle énergie, pis réapplique l'an prochain.\n\nMarie-Ève`,
  ),
  rejection(
    'Votre candidature de cariste',
    'Kévin Morel <kevin.morel@interim-plus.example>',
    `Bonjour, le client a choisi un autre profil pour Vénissieux, rien contre vous c'est une question d'horaires. Je vous garde sous le coude si j'ai une autre mission`,
  ),
  rejection(
    'Poste pourvu en interne',
    'Pharmalys Carrières <carrieres@myworkday.com>',
    `Cher Monsieur,\n\nNous vous informons que la fonction de technicien de laboratoire à laquelle vous aviez postulé a entre-temps été attribuée à un collaborateur interne. Le processus est par conséquent clôturé.\n\nNous vous souhaitons bonne continuation.\n\nPharmalys`,
  ),
  rejection(
    'Retour sur ton exercice',
    'Julie Fontaine <julie@agencepomme.example>',
    `Camille,\n\nton affiche est belle, mais on cherchait quelque chose de plus typographique, et on a retenu une proposition qui collait mieux à notre univers. J'aurais aimé t'annoncer l'inverse. Courage pour la suite, tu vas trouver !\n\nJulie`,
  ),
  rejection(
    'Audition – réponse',
    'Compagnie du Quai <casting@compagnieduquai.example>',
    `Chère Camille,\n\nCette année nous étions 140 à nous présenter pour quatre places et il a fallu choisir. Tu ne fais hélas pas partie de la distribution. Que cela ne te décourage surtout pas.\n\nLa compagnie`,
  ),
  rejection(
    'Candidature spontanée – étude Berthod',
    'Étude Berthod notaires <info@etude-berthod.example>',
    `Madame,\n\nVotre offre de services nous est bien parvenue et nous vous en remercions. N'ayant actuellement aucune place vacante, nous ne sommes malheureusement pas en mesure d'y répondre positivement et classons votre dossier.\n\nAvec nos salutations distinguées`,
  ),
  offer(
    'Proposition d’embauche',
    'Hélène Marchand <h.marchand@groupe-valoris.example>',
    `Madame,\n\nÀ la suite de nos entretiens, nous avons le plaisir de vous proposer le poste de gestionnaire paie en contrat à durée indéterminée, à compter du 1er avril, pour une rémunération annuelle brute de 34 000 € sur 13 mois. Vous trouverez ci-joint la promesse d'embauche à nous retourner signée sous huit jours.\n\nBienvenue parmi nous,\nHélène Marchand`,
  ),
  offer(
    'C’est oui !!',
    'Mathieu <mathieu@atelier-brulerie.example>',
    `Camille !! On te veut dans l'équipe. 30 h semaine, 13 € de l'heure plus les pourboires, et tu commences quand tu peux. T'es partante ?\nMathieu`,
  ),
  offer(
    'Engagement à 80 % – proposition de contrat',
    'Corinne Jaquier <c.jaquier@fondation-tilleuls.example>',
    `Bonjour Madame,\n\nC'est avec joie que je vous annonce que la commission vous a choisie à l'unanimité. L'entrée en fonction aurait lieu le 1er mai, salaire selon la convention collective (classe 14). Le projet de contrat suivra dès que vous nous aurez donné votre accord de principe.\n\nMes félicitations\nC. Jaquier`,
  ),
  offer(
    'Offre d’emploi – technicien de laboratoire',
    'Delphine Aubertin <d.aubertin@pharmalys.example>',
    `Bonjour Monsieur Kessel,\n\nLe Dr Lemoine est convaincu et nous aussi : nous souhaitons vous engager. L'offre ci-jointe détaille le package (voiture de société, chèques-repas, assurance hospitalisation). Elle est valable jusqu'au 13 mars ; n'hésitez pas à m'appeler pour en discuter.\n\nDelphine Aubertin`,
  ),
  offer(
    'Confirmation d’embauche – saison estivale',
    'Marie-Ève Tremblay <me.tremblay@cycloboutique.example>',
    `Camille, félicitations, la job est à toi si tu la veux! 22 $ de l'heure, quatre jours par semaine, on commencerait le 20 avril. Peux-tu me retourner l'entente signée par courriel?\n\nBienvenue dans la gang!\nMarie-Ève`,
  ),
  other(
    'Accusé de réception de votre candidature',
    'Recrutement Banque Armance <noreply@talentsoft.example>',
    `Bonjour Camille Aubry,\n\nNous vous confirmons la bonne réception de votre candidature au poste d'Analyste crédit (réf. 48213). Elle sera étudiée par nos équipes dans les meilleurs délais. Sans réponse de notre part sous quatre semaines, veuillez considérer qu'elle n'a pas été retenue.\n\nNe pas répondre à ce message.`,
  ),
  other(
    'bien reçu',
    'Le Petit Zinc <contact@lepetitzinc.example>',
    `Bonjour, merci pour le cv, je le montre au chef et je reviens vers vous si ça l'intéresse. Franck`,
  ),
  other(
    'Opportunité : chef de projet digital à Lyon',
    'Aurélie Vasseur <aurelie@vasseur-conseil.example>',
    `Bonjour Camille,\n\nJe suis consultante en recrutement et votre parcours sur LinkedIn a attiré mon attention. J'accompagne une belle PME lyonnaise qui cherche son futur chef de projet digital (45-50 k€). Seriez-vous à l'écoute du marché en ce moment ?\n\nAurélie Vasseur`,
  ),
  other(
    'Votre avis nous intéresse',
    'Expérience candidat Armance <enquete@armance.example>',
    `Bonjour,\n\nVous avez récemment participé à notre processus de recrutement. Accepteriez-vous de répondre à trois questions sur la manière dont vous l'avez vécu ? Vos réponses sont anonymes et n'influencent en rien l'évaluation de votre dossier.\n\nRépondre à l'enquête`,
  ),
  other(
    'Votre inscription dans notre vivier',
    'Pharmalys Carrières <carrieres@myworkday.com>',
    `Bonjour,\n\nAvec votre accord, nous avons ajouté votre CV à notre réserve de recrutement pour une durée de deux ans. Si une fonction correspondant à votre profil se libère, nos recruteurs prendront contact avec vous. Vous pouvez retirer vos données à tout moment.`,
  ),
  other(
    'Retrait de votre candidature',
    'Recrutement Logiplan <recrutement@smartrecruiters.com>',
    `Bonjour Camille,\n\nTu as retiré ta candidature pour le poste d'Assistant logistique. Ton dossier ne sera plus examiné. Si c'était une erreur, tu peux postuler à nouveau jusqu'à la fermeture de l'annonce.`,
  ),
  other(
    'Re: Candidature stage',
    'Secrétariat du musée des Salines <secretariat@musee-salines.example>',
    `Bonjour,\n\nMadame Pichon, qui s'occupe des stagiaires, est en congé jusqu'au 16. Je lui ai transmis votre lettre et elle la lira à son retour.\n\nBelle journée\nLe secrétariat`,
  ),
  other(
    'Votre profil nous intéresse !',
    'Intérim Horizon <agence.nantes@interim-horizon.example>',
    `Bonjour,\n\nNous recrutons plusieurs préparateurs de commandes pour une mission longue durée près de Nantes (2x8, panier, indemnités kilométriques). Si cela vous tente, envoyez-nous votre CV à jour ou passez directement à l'agence, sans rendez-vous.`,
  ),
  other(
    'Création de votre espace candidat',
    'Service emploi Ville de Grandpré <emploi@grandpre.example>',
    `Bonjour,\n\nVotre compte a bien été créé. Il vous permet de suivre l'avancement de vos candidatures et de déposer votre CV. Votre identifiant est votre adresse électronique. Pensez à activer votre compte dans les 48 heures.`,
  ),
  unrelated(
    'Confirmation de votre rendez-vous',
    'Cabinet dentaire des Halles <noreply@doctolib.example>',
    `Bonjour,\n\nVotre rendez-vous avec le Dr Amsellem, chirurgien-dentiste, est confirmé le jeudi 12 mars à 9h20. En cas d'empêchement, merci d'annuler au moins 24 h à l'avance. Pensez à votre carte Vitale.`,
  ),
  unrelated(
    'Visite de l’appartement',
    'Agence du Parc <location@agence-duparc.example>',
    `Bonjour,\n\nvotre dossier de location a retenu l'attention du propriétaire. Seriez-vous disponible mercredi à 18h30 pour une visite du T2, rue Pasteur ? Merci de vous munir de vos trois dernières fiches de paie et d'une pièce d'identité.\n\nL'agence`,
  ),
  unrelated(
    'Réunion parents-professeurs',
    'Collège Jean-Moulin <secretariat@clg-jeanmoulin.example>',
    `Chers parents,\n\nLa rencontre avec les enseignants de 5e B aura lieu le mardi 17 mars de 17h à 20h. Merci de choisir vos créneaux sur l'ENT avant vendredi. Les élèves peuvent vous accompagner.\n\nLe principal adjoint`,
  ),
  unrelated(
    'Entretiens candidats de jeudi : grilles d’évaluation',
    'Sophie Garnier <s.garnier@mutuelle-rivage.example>',
    `Salut à tous,\n\nJeudi nous recevons les trois finalistes pour le poste de contrôleur. Bruno, tu mènes la partie technique ; Amina, les questions comportementales. Remplissez la grille tout de suite après, on débriefe à 17h dans mon bureau. Les CV sont sur le réseau.\n\nSophie`,
  ),
  unrelated(
    'Entretien annuel de votre chaudière',
    'ThermoService <planning@thermoservice.example>',
    `Cher client,\n\nNotre technicien passera le lundi 16 mars entre 8h et 10h pour l'entretien de votre chaudière. Une personne majeure doit être présente. Pour déplacer ce rendez-vous, appelez le 03 55 01 02 03.`,
  ),
  unrelated(
    '15 nouvelles offres d’emploi près de chez vous',
    'JobAlerte <alerte@jobalerte.example>',
    `Voici les annonces qui correspondent à votre recherche « comptable » :\n\n- Comptable fournisseurs, Dijon, CDI\n- Assistant comptable, Beaune, intérim\n- Chef comptable, Dole\n\nVoir toutes les offres. Se désabonner de cette alerte.`,
  ),
  unrelated(
    'Convocation à l’assemblée générale',
    'Syndic Bellevue <syndic@bellevue.example>',
    `Madame, Monsieur,\n\nNous avons l'honneur de vous convoquer à l'assemblée générale des copropriétaires qui se tiendra le jeudi 26 mars à 18h30, salle des fêtes. À défaut de pouvoir y assister, vous pouvez donner procuration.`,
  ),
  unrelated(
    'Demande d’interview – journal L’Écho des Vallées',
    'Thomas Brel <t.brel@echodesvallees.example>',
    `Bonjour,\n\nJe prépare un article sur les jeunes qui reprennent une ferme et votre histoire m'intéresse. Accepteriez-vous une interview d'une vingtaine de minutes, par téléphone, mardi ou mercredi ? Un photographe passera ensuite.\n\nThomas Brel, journaliste`,
  ),
  unrelated(
    'Votre demande de titre de séjour',
    'Préfecture <ne-pas-repondre@prefecture.example>',
    `Madame, Monsieur,\n\nVous êtes convoqué(e) le 19 mars à 10h15, guichet 7, pour la remise de votre dossier. Munissez-vous de votre passeport, de trois photos d'identité et d'un justificatif de domicile. Tout retard entraînera l'annulation du rendez-vous.`,
  ),
  unrelated(
    'Re: projet de contrat',
    'Florence Guillot <f.guillot@guillot-associes.example>',
    `Cher confrère,\n\nje vous propose que nous fassions un point jeudi à 11h sur la clause 7. Mon client ne souhaite pas signer en l'état. Pourriez-vous d'ici là m'adresser votre version annotée ?\n\nVotre bien dévouée`,
  ),
  unrelated(
    'Samedi soir',
    'Papa <gerard.aubry@boite.example>',
    `Ma chérie, on mange à 20h finalement et pas à 19h, ta tante arrive par le train de 18h40. Tu peux passer la prendre ? Et alors, ce nouveau boulot, tu as des nouvelles ? Bisous`,
  ),
  unrelated(
    'Réservez votre place : webinaire « Recruter autrement »',
    'RH Demain <contact@rhdemain.example>',
    `Le marché de l'emploi change. Le 24 mars à 11h, trois DRH partagent leurs méthodes pour attirer les talents. Inscription gratuite, places limitées. Vous ne souhaitez plus recevoir nos invitations ? Désinscription.`,
  ),
  unrelated(
    'Ma fille cherche un stage',
    'Béatrice Lenoir <bea.lenoir@boite.example>',
    `Coucou, dis-moi, ta boîte prend encore des stagiaires de troisième ? Lola a eu un refus de la banque et elle est bien déçue. Elle a un autre entretien vendredi mais n'y croit pas trop. On s'appelle ce week-end ?`,
  ),
  unrelated(
    'Inscription à l’examen de français B2 – convocation',
    'Centre de langues Lémania <examens@lemania.example>',
    `Bonjour,\n\nVotre épreuve orale du DELF B2 est fixée au samedi 14 mars, 13h10, salle 104. Présentez-vous 15 minutes avant avec cette convocation et votre passeport. Les résultats seront publiés trois semaines plus tard.`,
  ),
  unrelated(
    'Table pour six',
    'Brasserie du Canal <resa@brasserieducanal.example>',
    `Bonjour Camille, c'est noté : six couverts vendredi à 20h, en terrasse s'il ne pleut pas. Appelez-nous si vous êtes plus ou moins nombreux. À vendredi !`,
  ),
  unrelated(
    'Contrôle technique : pensez à prendre rendez-vous',
    'Garage Pelletier <atelier@garage-pelletier.example>',
    `Cher client, le contrôle technique de votre véhicule arrive à échéance le 28 mars. Nous vous proposons mardi 17 à 8h ou jeudi 19 à 14h. Répondez à ce message en précisant l'immatriculation.`,
  ),
  unrelated(
    'Point projet Orion',
    'Nadia Belkacem <n.belkacem@axiome.example>',
    `Bonjour à tous,\n\nje décale notre point hebdo de mercredi 10h à jeudi 11h, Paul étant chez le client. Ordre du jour : planning de recette, budget, risques. Merci d'envoyer vos slides la veille.\n\nNadia`,
  ),
  unrelated(
    'Répétition de jeudi annulée',
    'Chorale Les Voix du Lac <bureau@voixdulac.example>',
    `Chers choristes,\n\nla salle est occupée par les élections : pas de répétition jeudi. On se retrouve le 12 à l'heure habituelle. Les altos, travaillez la page 7 !`,
  ),
  unrelated(
    'Votre demande de prêt immobilier',
    'Crédit du Léman <conseiller@creditduleman.example>',
    `Madame, Monsieur,\n\nafin d'étudier votre dossier, merci de me transmettre vos trois derniers bulletins de salaire, votre avis d'imposition et le compromis signé. Je vous propose un rendez-vous téléphonique lundi à 17h30.\n\nVotre conseillère`,
  ),
  unrelated(
    'Résultats d’analyses disponibles',
    'Laboratoire Biomédis <noreply@biomedis.example>',
    `Bonjour, vos résultats du 27 février sont disponibles dans votre espace patient. Seul votre médecin est en mesure de les interpréter.`,
  ),
  unrelated(
    'Livraison prévue mercredi entre 13h et 15h',
    'ColisRapide <suivi@colisrapide.example>',
    `Votre colis n° 5550-102 sera livré mercredi 4 mars entre 13h et 15h. Absent ? Choisissez un autre créneau ou un point relais avant ce soir 22h.`,
  ),
  unrelated(
    'Inscription à la crèche – commission d’attribution',
    'Pôle petite enfance <enfance@ville-morlac.example>',
    `Madame,\n\nla commission se réunira le 20 mars. Nous avons le regret de ne pouvoir vous garantir une place pour la rentrée, le nombre de demandes dépassant nos capacités. Une réponse définitive vous parviendra début avril.`,
  ),
  unrelated(
    'Tr : question pour toi qui t’y connais',
    'Hugo <hugo.petit@boite.example>',
    `Yo, ma sœur passe un oral pour entrer à l'école d'infirmières la semaine prochaine et elle stresse à mort. T'aurais une heure samedi pour la faire bosser un peu ? Elle t'offre l'apéro.`,
  ),
  unrelated(
    'Nouveau collaborateur – arrivée lundi',
    'RH Axiome <rh@axiome.example>',
    `Bonjour,\n\nnous avons le plaisir d'accueillir Julien Marest, qui rejoint l'équipe comptabilité lundi 9 mars en tant que contrôleur. Pot de bienvenue à 11h30 en salle Ampère.`,
  ),
  unrelated(
    'Facture impayée – relance',
    'Ostéo Vincent <cabinet@osteo-vincent.example>',
    `Bonjour, sauf erreur de ma part la séance du 12 février n'a pas été réglée. Merci de procéder au virement sous huit jours. Bien cordialement`,
  ),
  unrelated(
    'Le Monde du Recrutement – la lettre n° 212',
    'La lettre RH <lettre@mondedurecrutement.example>',
    `À la une : faut-il encore demander une lettre de motivation ? Notre dossier, l'interview d'une chasseuse de têtes, et dix questions à ne jamais poser en entretien. Gérer mes abonnements`,
  ),
];
