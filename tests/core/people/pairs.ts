import type { Candidate, Verdict } from '../../../src/core/people/match.ts';
import type { Profile } from '../../../src/core/people/profile.ts';

/**
 * A profile and somebody met, and what a careful person would say of the two. All are invented. A line is
 *
 *     verdict   name ; company ; headline ; slug   ~   name <address> ; company ; title   -- why, where it is not plain
 *
 * of which only the names, or what stands for them, must be there.
 */
const LINES = `
# the plain cases
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes <dana.reyes@kestrel.example> ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes <dana.reyes@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes <dreyes@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ DANA REYES ; KESTREL LABS
same    dana reyes ; kestrel labs                      ~ Dana Reyes ; Kestrel Labs
likely  Dana Reyes                                     ~ Dana Reyes                         -- nothing but the name, and nobody else has it
likely  Dana Reyes                                     ~ Dana Reyes ; Kestrel Labs          -- the company is not shown yet
likely  Dana Reyes ; Kestrel Labs                      ~ Dana Reyes <dana.reyes@gmail.com>  -- a public mail address says nothing of where
likely  Dana Reyes ; Pinecrest Bank                    ~ Dana Reyes ; Kestrel Labs          -- a namesake, or the recruiter of an agency
likely  Dana Reyes ; Gmail                             ~ Dana Reyes <dana.reyes@gmail.com>  -- not everybody with an address there works there
no      Dana Reyes ; Kestrel Labs                      ~ Marcus Bell <marcus.bell@kestrel.example> ; Kestrel Labs
no      Dana Reyes ; Kestrel Labs                      ~ Marcus Reyes ; Kestrel Labs        -- a relative at the same company
no      Dana Reyes ; Kestrel Labs                      ~ Dana Bell ; Kestrel Labs
no      Dana Reyes                                     ~ Marcus Bell
no      Dana Reyes ; Kestrel Labs                      ~ marcus.bell@kestrel.example ; Kestrel Labs
no      Dana Reyes ; Kestrel Labs                      ~ Marcus Bell <dana.reyes@kestrel.example> -- the name shown beats the address
same    Dana Reyes ; Kestrel Labs                      ~ dana.reyes@kestrel.example
same    Dana Reyes ; Kestrel Labs                      ~ Kestrel Recruiting Team <dana.reyes@kestrel.example>
ask     Dana Reyes ; Kestrel Labs                      ~ Kestrel Recruiting Team <jobs@kestrel.example> -- only the company
no      Dana Reyes                                     ~ Kestrel Recruiting Team <jobs@kestrel.example>
no      Dana Reyes ; Pinecrest Bank                    ~ jobs@kestrel.example
ask     Dana Reyes ; Kestrel Labs                      ~ talent@kestrel.example
ask     Dana Reyes ; Kestrel Labs                      ~ noreply@kestrel.example ; Kestrel Labs
no      Dana Reyes ; Gmail                             ~ jobs@gmail.com

# additions to a name
same    Dana Reyes, PMP, MBA ; Kestrel Labs            ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes PMP ; Kestrel Labs                  ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes, PhD ; Kestrel Labs                 ~ Dr. Dana Reyes ; Kestrel Labs
same    Dana Reyes, SHRM-CP ; Kestrel Labs             ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes, CSPO, ICAgile ; Kestrel Labs       ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes (she/her) ; Kestrel Labs            ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes she/her ; Kestrel Labs              ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes ✨🚀 ; Kestrel Labs                 ~ Dana Reyes ; Kestrel Labs
same    🌱 Dana Reyes ; Kestrel Labs                   ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes | Hiring! ; Kestrel Labs            ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes - We're hiring ; Kestrel Labs       ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes • Recruiter ; Kestrel Labs          ~ Dana Reyes ; Kestrel Labs
same    Prof. Dr. Jürgen Weidlich ; Kestrel Labs       ~ Jürgen Weidlich ; Kestrel Labs
same    Dipl.-Ing. Jürgen Weidlich ; Kestrel Labs      ~ Jürgen Weidlich ; Kestrel Labs
same    Mag. Jürgen Weidlich, MSc ; Kestrel Labs       ~ Jürgen Weidlich ; Kestrel Labs
same    Ing. Tomáš Hruška ; Kestrel Labs               ~ Tomáš Hruška ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ Reyes, Dana ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ "Reyes, Dana (Talent)" <dana.reyes@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes via Larkspur Hiring ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ Ms. Dana Reyes ; Kestrel Labs
same    Anna van der Linden ; Kestrel Labs             ~ van der Linden, Anna ; Kestrel Labs
same    María García López ; Kestrel Labs              ~ García López, María ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes, Kestrel Labs ; Kestrel Labs
same    𝐃𝐚𝐧𝐚 𝐑𝐞𝐲𝐞𝐬 ; Kestrel Labs                      ~ Dana Reyes ; Kestrel Labs -- letters for show
same    Dana  Reyes\u200B ; Kestrel Labs                 ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes, Ph.D. ; Kestrel Labs               ~ Dana Reyes ; Kestrel Labs
same    Robert (Bob) Miller ; Kestrel Labs             ~ Bob Miller ; Kestrel Labs
same    Robert "Bob" Miller ; Kestrel Labs             ~ Robert Miller ; Kestrel Labs
same    Robert “Bob” Miller ; Kestrel Labs             ~ Bob Miller ; Kestrel Labs
same    Wei (Kevin) Zhang ; Kestrel Labs               ~ Kevin Zhang ; Kestrel Labs
same    Kevin (Wei) Zhang ; Kestrel Labs               ~ Wei Zhang ; Kestrel Labs
same    Anna Berg (née Lindqvist) ; Kestrel Labs       ~ Anna Lindqvist ; Kestrel Labs
same    Anna Berg (Lindqvist) ; Kestrel Labs           ~ Anna Lindqvist ; Kestrel Labs
no      Robert (Bob) Miller ; Kestrel Labs             ~ Kevin Miller ; Kestrel Labs
same    Grace Jobs ; Kestrel Labs                      ~ Grace Jobs ; Kestrel Labs -- a name that is also a word

# nicknames
likely  Bob Miller ; Kestrel Labs                      ~ Robert Miller ; Kestrel Labs
same    Bob Miller ; Kestrel Labs                      ~ Robert Miller <bob.miller@kestrel.example> -- the address has the name of the profile
same    Robert Miller ; Kestrel Labs                   ~ Bob Miller <robert.miller@kestrel.example>
ask     Bob Miller                                     ~ Robert Miller
ask     Bob Miller ; Pinecrest Bank                    ~ Robert Miller ; Kestrel Labs
likely  Liz Harmon ; Kestrel Labs                      ~ Elizabeth Harmon ; Kestrel Labs
likely  Peggy Harmon ; Kestrel Labs                    ~ Margaret Harmon ; Kestrel Labs
likely  Bill Tran ; Kestrel Labs                       ~ William Tran ; Kestrel Labs
likely  Kate Sutter ; Kestrel Labs                     ~ Katherine Sutter ; Kestrel Labs
likely  Jack Sutter ; Kestrel Labs                     ~ John Sutter ; Kestrel Labs
likely  Alex Sutter ; Kestrel Labs                     ~ Alexandra Sutter ; Kestrel Labs
likely  Alex Sutter ; Kestrel Labs                     ~ Alexander Sutter ; Kestrel Labs
likely  Chris Sutter ; Kestrel Labs                    ~ Christine Sutter ; Kestrel Labs
no      Alexander Sutter ; Kestrel Labs                ~ Alexandra Sutter ; Kestrel Labs -- brother and sister
no      Christopher Sutter ; Kestrel Labs              ~ Christina Sutter ; Kestrel Labs
no      Bob Miller ; Kestrel Labs                      ~ William Miller ; Kestrel Labs
no      Bob Miller ; Kestrel Labs                      ~ Roberta Miller ; Kestrel Labs
ask     Bob Miller ; Kestrel Labs                      ~ Rob Miller ; Kestrel Labs -- both short for Robert
likely  Jim O'Dell ; Kestrel Labs                      ~ James O’Dell ; Kestrel Labs
likely  Hans Gruber ; Kestrel Labs                     ~ Johannes Gruber ; Kestrel Labs
likely  Sepp Gruber ; Kestrel Labs                     ~ Josef Gruber ; Kestrel Labs
likely  Uli Gruber ; Kestrel Labs                      ~ Ulrich Gruber ; Kestrel Labs
likely  Uli Gruber ; Kestrel Labs                      ~ Ulrike Gruber ; Kestrel Labs
likely  Steffi Gruber ; Kestrel Labs                   ~ Stefanie Gruber ; Kestrel Labs
likely  Pepe Navarro ; Kestrel Labs                    ~ José Navarro ; Kestrel Labs
likely  Paco Navarro ; Kestrel Labs                    ~ Francisco Navarro ; Kestrel Labs
likely  Lola Navarro ; Kestrel Labs                    ~ Dolores Navarro ; Kestrel Labs
likely  Nacho Navarro ; Kestrel Labs                   ~ Ignacio Navarro ; Kestrel Labs
likely  Manu Lefort ; Kestrel Labs                     ~ Emmanuel Lefort ; Kestrel Labs
likely  Gigi Conti ; Kestrel Labs                      ~ Luigi Conti ; Kestrel Labs
likely  Beppe Conti ; Kestrel Labs                     ~ Giuseppe Conti ; Kestrel Labs
likely  Zé Carvalho ; Kestrel Labs                     ~ José Carvalho ; Kestrel Labs
likely  Chico Carvalho ; Kestrel Labs                  ~ Francisco Carvalho ; Kestrel Labs
likely  Henk Visser ; Kestrel Labs                     ~ Hendrik Visser ; Kestrel Labs
likely  Kees Visser ; Kestrel Labs                     ~ Cornelis Visser ; Kestrel Labs
likely  Lasse Holm ; Kestrel Labs                      ~ Lars Holm ; Kestrel Labs
likely  Kasia Wrona ; Kestrel Labs                     ~ Katarzyna Wrona ; Kestrel Labs
likely  Gosia Wrona ; Kestrel Labs                     ~ Małgorzata Wrona ; Kestrel Labs
likely  Sasha Belov ; Kestrel Labs                     ~ Aleksandr Belov ; Kestrel Labs
likely  Misha Belov ; Kestrel Labs                     ~ Mikhail Belov ; Kestrel Labs
likely  Olena Tkachuk ; Kestrel Labs                   ~ Elena Tkachuk ; Kestrel Labs
likely  Katya Belova ; Kestrel Labs                    ~ Ekaterina Belova ; Kestrel Labs

# initials
likely  Dana Reyes ; Kestrel Labs                      ~ D. Reyes ; Kestrel Labs
likely  D. Reyes ; Kestrel Labs                        ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ D. Reyes <dana.reyes@kestrel.example>
ask     D. Reyes                                       ~ Dana Reyes ; Kestrel Labs
no      Dana Reyes ; Kestrel Labs                      ~ M. Reyes ; Kestrel Labs
likely  Yulia O. ; Kestrel Labs                        ~ Yulia Orlova ; Kestrel Labs -- as LinkedIn shows strangers
ask     Yulia O.                                       ~ Yulia Orlova ; Kestrel Labs
same    Yulia O. ; Kestrel Labs ; ; yulia-orlova-8b21  ~ Yulia Orlova ; Kestrel Labs -- the address of the profile has the rest
no      Yulia O. ; Kestrel Labs                        ~ Yulia Petrova ; Kestrel Labs
same    John A. Smith ; Kestrel Labs                   ~ John Smith ; Kestrel Labs
same    John A. Smith ; Kestrel Labs                   ~ John Adam Smith ; Kestrel Labs
ask     John A. Smith ; Kestrel Labs                   ~ John B. Smith ; Kestrel Labs -- other middle names: other people, or an error
ask     John Adam Smith ; Kestrel Labs                 ~ John Brian Smith ; Kestrel Labs
same    J. Robert Hale ; Kestrel Labs                  ~ J. Robert Hale ; Kestrel Labs
likely  J. Robert Hale ; Kestrel Labs                  ~ Robert Hale ; Kestrel Labs -- called by the second name
likely  John Robert Hale ; Kestrel Labs                ~ Robert Hale ; Kestrel Labs
same    John Ronald Hale ; Kestrel Labs                ~ John Hale ; Kestrel Labs
likely  J.R. Hale ; Kestrel Labs                       ~ John Ronald Hale ; Kestrel Labs
likely  JP Moreau ; Kestrel Labs                       ~ Jean-Pierre Moreau ; Kestrel Labs
likely  Karthik R ; Kestrel Labs                       ~ Karthik Ramesh ; Kestrel Labs
likely  R. Karthik ; Kestrel Labs                      ~ Karthik Ramesh ; Kestrel Labs -- the father's name as an initial in front
likely  S. Ramanathan ; Kestrel Labs                   ~ Subramaniam Ramanathan ; Kestrel Labs
likely  K.S. Narayanan ; Kestrel Labs                  ~ Krishnan Narayanan ; Kestrel Labs
ask     D.R. ; Kestrel Labs                            ~ Dana Reyes ; Kestrel Labs

# only one name is known
ask     Dana Reyes ; Kestrel Labs                      ~ Dana ; Kestrel Labs
ask     Dana Reyes ; Kestrel Labs                      ~ Dana <dana@kestrel.example> ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ Dana <dana.reyes@kestrel.example>
likely  Dana Reyes ; Kestrel Labs                      ~ Dana <danar@kestrel.example> -- the given name and an initial
likely  Dana Reyes ; Kestrel Labs                      ~ Dana <dreyes@kestrel.example>
ask     Dana Reyes                                     ~ Dana ; Kestrel Labs -- the company is not shown yet
no      Dana Reyes ; Pinecrest Bank                    ~ Dana ; Kestrel Labs
no      Marcus Bell ; Kestrel Labs                     ~ Dana ; Kestrel Labs
ask     Dana Reyes ; Kestrel Labs                      ~ Ms. Reyes ; Kestrel Labs
ask     Dana Reyes ; Kestrel Labs                      ~ Dr. Reyes ; Kestrel Labs
no      Dana Reyes ; Kestrel Labs                      ~ Dr. Bell ; Kestrel Labs
ask     Robert Miller ; Kestrel Labs                   ~ Bob ; Kestrel Labs
likely  Suharto ; Kestrel Labs                         ~ Suharto ; Kestrel Labs -- one name, and it is the whole of it
ask     Suharto                                        ~ Suharto
ask     Dana Reyes ; Kestrel Labs                      ~ dana@kestrel.example

# the address
same    Dana Reyes ; Kestrel Labs                      ~ dana_reyes@kestrel.example
same    Dana Reyes ; Kestrel Labs                      ~ reyes.dana@kestrel.example
same    Dana Reyes ; Kestrel Labs                      ~ dana-reyes@kestrel.example
same    Dana Reyes ; Kestrel Labs                      ~ danareyes@kestrel.example
same    Dana Reyes ; Kestrel Labs                      ~ dana.reyes2@kestrel.example
same    Dana Reyes ; Kestrel Labs                      ~ dana.reyes+jobs@kestrel.example
same    Dana Reyes ; Kestrel Labs                      ~ Dana.Reyes@KESTREL.example
likely  Dana Reyes ; Kestrel Labs                      ~ dreyes@kestrel.example
likely  Dana Reyes ; Kestrel Labs                      ~ d.reyes@kestrel.example
likely  Dana Reyes ; Kestrel Labs                      ~ danar@kestrel.example
likely  Dana Reyes ; Kestrel Labs                      ~ reyesd@kestrel.example
likely  Dana Reyes ; Kestrel Labs                      ~ dreyes04@kestrel.example
ask     Dana Reyes ; Kestrel Labs                      ~ reyes@kestrel.example
ask     Dana Reyes ; Pinecrest Bank                    ~ dreyes@kestrel.example
likely  Dana Reyes                                     ~ dana.reyes@gmail.com
no      Dana Reyes ; Kestrel Labs                      ~ mreyes@kestrel.example
no      Dana Reyes ; Kestrel Labs                      ~ marcus.reyes@kestrel.example
ask     Dana Reyes ; Kestrel Labs                      ~ x48213@kestrel.example -- a number for a name tells nothing
likely  Dana Maria Reyes ; Kestrel Labs                ~ dmreyes@kestrel.example
same    Jürgen Weidlich ; Kestrel Labs                 ~ juergen.weidlich@kestrel.example
same    Jürgen Weidlich ; Kestrel Labs                 ~ jurgen.weidlich@kestrel.example
same    Bjørn Åsgård ; Kestrel Labs                    ~ bjorn.asgard@kestrel.example
same    Bjørn Åsgård ; Kestrel Labs                    ~ bjoern.aasgaard@kestrel.example
same    Łukasz Wójcik ; Kestrel Labs                   ~ lukasz.wojcik@kestrel.example
likely  Łukasz Wójcik ; Kestrel Labs                   ~ lwojcik@kestrel.example
same    Anna van der Linden ; Kestrel Labs             ~ anna.vanderlinden@kestrel.example
same    Anna van der Linden ; Kestrel Labs             ~ anna.van.der.linden@kestrel.example
likely  Anna van der Linden ; Kestrel Labs             ~ avanderlinden@kestrel.example
same    Siobhán O'Malley ; Kestrel Labs                ~ siobhan.omalley@kestrel.example
likely  Jean-Pierre Moreau ; Kestrel Labs              ~ jpmoreau@kestrel.example
same    Jean-Pierre Moreau ; Kestrel Labs              ~ jean-pierre.moreau@kestrel.example
same    Jean-Pierre Moreau ; Kestrel Labs              ~ jeanpierre.moreau@kestrel.example
likely  Bob Miller ; Kestrel Labs                      ~ robert.miller@kestrel.example
likely  Anna Lindqvist ; Kestrel Labs                  ~ Anna Berg <anna.lindqvist@kestrel.example> -- a name changed by marriage, half of the traces
ask     Dana Reyes ; Kestrel Labs                      ~ Dr. Reyes <hr@kestrel.example>
same    Hiroshi Nakamura ; Kestrel Labs                ~ 中村 博 <hiroshi.nakamura@kestrel.example>

# the company
same    Dana Reyes ; Kestrel Labs GmbH                 ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes ; Kestrel                           ~ Dana Reyes ; Kestrel Labs, Inc.
same    Dana Reyes ; Kestrel Labs Ltd.                 ~ Dana Reyes ; KESTREL LABS LIMITED
same    Dana Reyes ; Halden Rail AS                    ~ Dana Reyes <dana.reyes@haldenrail.example>
same    Dana Reyes ; Halden Rail                       ~ Dana Reyes <dana.reyes@halden-rail.co.uk>
same    Dana Reyes ; Halden Rail                       ~ Dana Reyes <dana.reyes@mail.haldenrail.com>
same    Dana Reyes ; Halden Rail                       ~ Dana Reyes <dana.reyes@haldenrailgroup.com>
same    Dana Reyes ; Acme Payments                     ~ Dana Reyes <dana.reyes@acme.com>
same    Dana Reyes ; Société Larkspur SA               ~ Dana Reyes ; Larkspur
same    Dana Reyes ; Müller & Söhne AG                 ~ Dana Reyes ; Mueller und Soehne
same    Dana Reyes ; International Bolt Works          ~ Dana Reyes <dana.reyes@ibw.example>
same    Dana Reyes ; ; Recruiter at Kestrel Labs       ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes ; ; Kestrel Labs | Talent Partner   ~ Dana Reyes ; Kestrel Labs
likely  Dana Reyes ; ; ex-Kestrel Labs, now gardening  ~ Dana Reyes ; Kestrel Labs -- was there once
likely  Dana Reyes ; ; Formerly at Kestrel Labs        ~ Dana Reyes ; Kestrel Labs
likely  Dana Reyes ; Delta Dental                      ~ Dana Reyes ; Delta Airfreight
likely  Dana Reyes ; First Harbour Bank                ~ Dana Reyes ; First Solaris
likely  Dana Reyes ; University of Halden              ~ Dana Reyes ; University of Orrin
likely  Dana Reyes ; Global Foods                      ~ Dana Reyes ; Global Paper
likely  Dana Reyes ; Labs of Orrin                     ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes ; Larkspur Search                   ~ Dana Reyes <dana@larkspursearch.com> ; Kestrel Labs -- the agency's recruiter
likely  Dana Reyes ; Larkspur Search                   ~ Dana Reyes <dana.reyes@outlook.com> ; Kestrel Labs
likely  Dana Reyes ; Inc.                              ~ Dana Reyes ; LLC
same    Dana Reyes ; 株式会社ケストレル                 ~ Dana Reyes ; ケストレル
same    Dana Reyes ; Kestrel Labs · Full-time          ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes ; The Kestrel Company               ~ Dana Reyes <dana.reyes@kestrel.com>
likely  Dana Reyes ; The Orrin Company                 ~ Dana Reyes ; The Halden Company
likely  Michael Brown ; Pinecrest Bank                 ~ Michael Brown <michael.brown@kestrel.example> ; Kestrel Labs -- a common name elsewhere

# titles
same    Dana Reyes ; Kestrel Labs ; Engineering Manager at Kestrel Labs ~ Dana Reyes ; Kestrel Labs ; Engineering Manager
likely  Dana Reyes ; ; Engineering Manager             ~ Dana Reyes ; Kestrel Labs ; Engineering Manager -- no company, no same
ask     Dana Reyes ; Kestrel Labs ; Engineering Manager ~ jobs@kestrel.example ; Kestrel Labs ; Engineering Manager
ask     Dana Reyes ; Kestrel Labs ; Engineering Manager ~ Dana ; Kestrel Labs ; Engineering Manager
no      Dana Reyes ; Kestrel Labs ; Engineering Manager ~ Marcus Bell ; Kestrel Labs ; Engineering Manager
no      Dana Reyes ; ; Engineering Manager             ~ talent@kestrel.example ; Kestrel Labs ; Engineering Manager

# order
same    Nakamura Hiroshi ; Kestrel Labs                ~ Hiroshi Nakamura ; Kestrel Labs
same    Hiroshi NAKAMURA ; Kestrel Labs                ~ Hiroshi Nakamura ; Kestrel Labs
likely  Nakamura Hiroshi                               ~ Hiroshi Nakamura
no      Nakamura Hiroshi ; Kestrel Labs                ~ Kenji Nakamura ; Kestrel Labs
same    Nagy Péter ; Kestrel Labs                      ~ Péter Nagy ; Kestrel Labs
same    Nagy Péter ; Kestrel Labs                      ~ Peter Nagy <peter.nagy@kestrel.example>
no      Nagy Péter ; Kestrel Labs                      ~ Nagy Katalin ; Kestrel Labs
same    Kim Min-jun ; Kestrel Labs                     ~ Minjun Kim ; Kestrel Labs
same    Min Jun Kim ; Kestrel Labs                     ~ Kim Min-Jun ; Kestrel Labs
no      Kim Min-jun ; Kestrel Labs                     ~ Kim Seo-yeon ; Kestrel Labs
same    Wang Xiaoming ; Kestrel Labs                   ~ Xiao Ming Wang ; Kestrel Labs
same    Xiaoming Wang ; Kestrel Labs                   ~ xiaoming.wang@kestrel.example
no      Wang Xiaoming ; Kestrel Labs                   ~ Wang Lei ; Kestrel Labs
same    Nguyễn Văn Minh ; Kestrel Labs                 ~ Minh Nguyen ; Kestrel Labs
same    Minh Nguyen Van ; Kestrel Labs                 ~ Nguyen Van Minh ; Kestrel Labs
same    Nguyễn Thị Hương ; Kestrel Labs                ~ Huong Nguyen <huong.nguyen@kestrel.example>
no      Nguyễn Văn Minh ; Kestrel Labs                 ~ Tuan Nguyen ; Kestrel Labs -- half of Vietnam is called Nguyen
no      Nguyễn Văn Minh ; Kestrel Labs                 ~ Nguyễn Văn Tuấn ; Kestrel Labs
same    Đỗ Văn Minh ; Kestrel Labs                     ~ Minh Do ; Kestrel Labs
same    Trần Thị Mai Lan ; Kestrel Labs                ~ Lan Tran ; Kestrel Labs
same    Chan Tai Man ; Kestrel Labs                    ~ Tai Man Chan ; Kestrel Labs
same    Tan Wei Ling, Grace ; Kestrel Labs             ~ Grace Tan Wei Ling ; Kestrel Labs
likely  Grace Tan Wei Ling ; Kestrel Labs              ~ Tan Wei Ling ; Kestrel Labs -- the name left out may be all that tells two sisters apart

# marks, both foldings
same    Jürgen Müller ; Kestrel Labs                   ~ Jurgen Muller ; Kestrel Labs
same    Jürgen Müller ; Kestrel Labs                   ~ Juergen Mueller ; Kestrel Labs
same    Jürgen Müller ; Kestrel Labs                   ~ Jürgen Mueller ; Kestrel Labs
ask     Jürgen Müller ; Kestrel Labs                   ~ Jürgen Miller ; Kestrel Labs -- one letter: another name, or an error
same    Søren Kjær ; Kestrel Labs                      ~ Soren Kjaer ; Kestrel Labs
same    Søren Kjær ; Kestrel Labs                      ~ Soeren Kjaer ; Kestrel Labs
same    Åse Sørlund ; Kestrel Labs                     ~ Aase Soerlund ; Kestrel Labs
same    Åse Sørlund ; Kestrel Labs                     ~ Ase Sorlund ; Kestrel Labs
same    Groß Stefan ; Kestrel Labs                     ~ Stefan Gross ; Kestrel Labs
same    Łukasz Żak ; Kestrel Labs                      ~ Lukasz Zak ; Kestrel Labs
same    Ivan Đorđević ; Kestrel Labs                   ~ Ivan Djordjevic ; Kestrel Labs
same    Ivan Đorđević ; Kestrel Labs                   ~ Ivan Dordevic ; Kestrel Labs
same    Guðrún Þórsdóttir ; Kestrel Labs               ~ Gudrun Thorsdottir ; Kestrel Labs
same    Çağla Yılmaz ; Kestrel Labs                    ~ Cagla Yilmaz ; Kestrel Labs
same    İbrahim Işık ; Kestrel Labs                    ~ Ibrahim Isik ; Kestrel Labs
same    IBRAHIM IŞIK ; Kestrel Labs                    ~ İbrahim Işık ; Kestrel Labs
same    Şule Öztürk ; Kestrel Labs                     ~ sule.ozturk@kestrel.example
same    José Núñez ; Kestrel Labs                      ~ Jose Nunez ; Kestrel Labs
same    Zoë Cœur ; Kestrel Labs                        ~ Zoe Coeur ; Kestrel Labs
same    Dvořák Jiří ; Kestrel Labs                     ~ Jiri Dvorak ; Kestrel Labs
same    Ştefan Ionuț ; Kestrel Labs                    ~ Stefan Ionut ; Kestrel Labs
same    Jose\u0301 Nu\u0301n\u0303ez ; Kestrel Labs          ~ José Núñez ; Kestrel Labs -- marks as letters of their own

# compounds and middle names
likely  Anna-Maria Berg ; Kestrel Labs                 ~ Anna Berg ; Kestrel Labs
same    Anna-Maria Berg ; Kestrel Labs                 ~ Annamaria Berg ; Kestrel Labs
same    Anna-Maria Berg ; Kestrel Labs                 ~ Anna Maria Berg ; Kestrel Labs
likely  Anna-Maria Berg ; Kestrel Labs                 ~ Maria Berg ; Kestrel Labs
ask     Anna-Maria Berg                                ~ Anna Berg
ask     Anna-Maria Berg ; Kestrel Labs                 ~ Anna-Lena Berg ; Kestrel Labs -- half of it is another name
same    Karl-Heinz Vogt ; Kestrel Labs                 ~ Karlheinz Vogt ; Kestrel Labs
likely  Jean-Luc Moreau ; Kestrel Labs                 ~ Jean Moreau ; Kestrel Labs
no      Jean-Luc Moreau ; Kestrel Labs                 ~ Pierre Moreau ; Kestrel Labs
ask     Jean-Luc Moreau ; Kestrel Labs                 ~ Jean-Pierre Moreau ; Kestrel Labs
same    Mary Ann Cole ; Kestrel Labs                   ~ Maryann Cole ; Kestrel Labs
likely  Anna Berg-Lindqvist ; Kestrel Labs             ~ Anna Berg ; Kestrel Labs
likely  Anna Berg-Lindqvist ; Kestrel Labs             ~ Anna Lindqvist ; Kestrel Labs
same    Anna Berg-Lindqvist ; Kestrel Labs             ~ Anna Berg Lindqvist ; Kestrel Labs
same    Sven Erik Lund ; Kestrel Labs                  ~ Sven Lund ; Kestrel Labs
same    Ana Beatriz Rocha ; Kestrel Labs               ~ Ana Rocha ; Kestrel Labs
same    Guðrún Helga Jónsdóttir ; Kestrel Labs         ~ Guðrún Jónsdóttir ; Kestrel Labs
no      Guðrún Jónsdóttir ; Kestrel Labs               ~ Helga Jónsdóttir ; Kestrel Labs -- sisters
no      Jón Sigurðsson ; Kestrel Labs                  ~ Anna Sigurðardóttir ; Kestrel Labs

# families
no      Anna Berg ; Kestrel Labs                       ~ Maria Berg ; Kestrel Labs -- sisters
no      Peter Vogt ; Kestrel Labs                      ~ Paul Vogt ; Kestrel Labs
no      John Hale Jr. ; Kestrel Labs                   ~ John Hale Sr. ; Kestrel Labs
likely  John Hale Jr. ; Kestrel Labs                   ~ John Hale ; Kestrel Labs -- the son, or the father
same    John Hale Jr. ; Kestrel Labs                   ~ John Hale, Jr. ; Kestrel Labs
no      John Hale II ; Kestrel Labs                    ~ John Hale III ; Kestrel Labs
likely  John Hale III ; Kestrel Labs                   ~ John Hale <john.hale@kestrel.example> -- his father may have that address
no      Maria Costa ; Kestrel Labs                     ~ Mario Costa ; Kestrel Labs
no      Daniel Costa ; Kestrel Labs                    ~ Daniela Costa ; Kestrel Labs
no      Erik Lund ; Kestrel Labs                       ~ Erika Lund ; Kestrel Labs
no      Ivan Petrov ; Kestrel Labs                     ~ Ivana Petrov ; Kestrel Labs
no      Robert Miller ; Kestrel Labs                   ~ Roberta Miller ; Kestrel Labs
no      Marie Dubois ; Kestrel Labs                    ~ Mario Dubois ; Kestrel Labs
no      Liam Murphy ; Kestrel Labs                     ~ Noah Murphy ; Kestrel Labs

# errors of writing
ask     Katherine Sorensen ; Kestrel Labs              ~ Katherine Sorenson ; Kestrel Labs
ask     Stephen Hale ; Kestrel Labs                    ~ Stepen Hale ; Kestrel Labs
ask     Karin Müller ; Kestrel Labs                    ~ Karen Müller ; Kestrel Labs
same    Karin Müller ; Kestrel Labs                    ~ Karen Müller <karin.mueller@kestrel.example> -- misheard, and the address has it right
no      Karin Müller ; Pinecrest Bank                  ~ Karen Müller ; Kestrel Labs
no      Jon Hale ; Kestrel Labs                        ~ Ron Hale ; Kestrel Labs -- short names are soon alike
no      Li Wen ; Kestrel Labs                          ~ Li Wei ; Kestrel Labs
ask     Fiona MacLeod ; Kestrel Labs                   ~ Fiona McLeod ; Kestrel Labs
no      Karin Müller ; Kestrel Labs                    ~ Katrin Miller ; Kestrel Labs -- two differences

# Spain and Latin America
likely  María García ; Kestrel Labs                    ~ María García López ; Kestrel Labs -- the second may be a surname or a given name's partner
same    José Luis García Pérez ; Kestrel Labs          ~ José Luis García ; Kestrel Labs
same    María García López ; Kestrel Labs              ~ María García López ; Kestrel Labs
no      María García López ; Kestrel Labs              ~ María García Pérez ; Kestrel Labs -- other mothers
same    María García López ; Kestrel Labs              ~ María García <maria.garcia.lopez@kestrel.example>
likely  María García López ; Kestrel Labs              ~ mgarcia@kestrel.example
same    María del Carmen Ruiz ; Kestrel Labs           ~ María Carmen Ruiz ; Kestrel Labs
same    María de la Cruz ; Kestrel Labs                ~ Maria Delacruz ; Kestrel Labs
likely  Mª José Ruiz ; Kestrel Labs                    ~ María José Ruiz ; Kestrel Labs
same    Juan Carlos Ortega y Vidal ; Kestrel Labs      ~ Juan Carlos Ortega Vidal ; Kestrel Labs
no      Carlos Ortega ; Kestrel Labs                   ~ Carla Ortega ; Kestrel Labs
no      Juan García Pérez ; Kestrel Labs               ~ Luis García Pérez ; Kestrel Labs -- brothers

# Portugal and Brazil
same    João Pedro da Silva Santos ; Kestrel Labs      ~ João Santos ; Kestrel Labs
same    João da Silva ; Kestrel Labs                   ~ Joao Silva ; Kestrel Labs
likely  João da Silva Santos ; Kestrel Labs            ~ João Silva ; Kestrel Labs
same    Ana Luísa dos Santos ; Kestrel Labs            ~ ana.santos@kestrel.example
no      João Silva ; Kestrel Labs                      ~ Joana Silva ; Kestrel Labs
no      Pedro da Silva ; Kestrel Labs                  ~ Paulo da Silva ; Kestrel Labs

# the Netherlands, Belgium, Germany
same    Anna van der Linden ; Kestrel Labs             ~ Anna Linden ; Kestrel Labs
same    Anna van der Linden ; Kestrel Labs             ~ Anna vd Linden ; Kestrel Labs
same    Anna Vanderlinden ; Kestrel Labs               ~ Anna van der Linden ; Kestrel Labs
no      Anna van der Linden ; Kestrel Labs             ~ Anna van der Heide ; Kestrel Labs
no      Anna van der Linden ; Kestrel Labs             ~ Joost van der Linden ; Kestrel Labs
same    Jan de Boer ; Kestrel Labs                     ~ jan.deboer@kestrel.example
same    Clemens von Ahlen ; Kestrel Labs               ~ Clemens Ahlen ; Kestrel Labs
same    Clemens Freiherr von Ahlen ; Kestrel Labs      ~ Clemens von Ahlen ; Kestrel Labs
same    Luc D'Hooghe ; Kestrel Labs                    ~ Luc Dhooghe ; Kestrel Labs

# Ireland and Scotland
same    Siobhán O'Malley ; Kestrel Labs                ~ Siobhan O’Malley ; Kestrel Labs
same    Siobhán O'Malley ; Kestrel Labs                ~ Siobhan OMalley ; Kestrel Labs
same    Siobhán Ó Máille ; Kestrel Labs                ~ Siobhan O'Maille ; Kestrel Labs
same    Ewan McAllister ; Kestrel Labs                 ~ Ewan Mc Allister ; Kestrel Labs
no      Ewan McAllister ; Kestrel Labs                 ~ Isla McAllister ; Kestrel Labs
same    Ewan MACALLISTER ; Kestrel Labs                ~ Ewan MacAllister ; Kestrel Labs

# Arabic, Hebrew, Persian and Turkish names
same    Omar Al-Rashid ; Kestrel Labs                  ~ Omar Al Rashid ; Kestrel Labs
same    Omar Al-Rashid ; Kestrel Labs                  ~ Omar Alrashid ; Kestrel Labs
same    Omar Al-Rashid ; Kestrel Labs                  ~ Omar Rashid ; Kestrel Labs
same    Faisal bin Turki Al-Otaibi ; Kestrel Labs      ~ Faisal Al Otaibi ; Kestrel Labs
likely  Mohammed Haddad ; Kestrel Labs                 ~ Muhammad Haddad ; Kestrel Labs -- one name, spelled in many ways
likely  Ahmed Haddad ; Kestrel Labs                    ~ Ahmad Haddad ; Kestrel Labs
likely  Yousef Haddad ; Kestrel Labs                   ~ Youssef Haddad ; Kestrel Labs
same    Abdul Rahman Haddad ; Kestrel Labs             ~ Abdulrahman Haddad ; Kestrel Labs
no      Omar Al-Rashid ; Kestrel Labs                  ~ Layla Al-Rashid ; Kestrel Labs
no      Omar Al-Rashid ; Kestrel Labs                  ~ Omar Al-Otaibi ; Kestrel Labs
same    El Amrani Youssef ; Kestrel Labs               ~ Youssef El Amrani ; Kestrel Labs
same    عمر الراشد ; Kestrel Labs                       ~ عمر الراشد ; Kestrel Labs
ask     عمر الراشد ; Kestrel Labs                       ~ Omar Al-Rashid ; Kestrel Labs -- a script that is not compared
no      عمر الراشد ; Pinecrest Bank                     ~ Omar Al-Rashid ; Kestrel Labs
same    Omar Al-Rashid (عمر الراشد) ; Kestrel Labs      ~ عمر الراشد ; Kestrel Labs
same    Noa Ben-David ; Kestrel Labs                   ~ Noa Ben David ; Kestrel Labs
no      Mehmet Yılmaz ; Kestrel Labs                   ~ Elif Yılmaz ; Kestrel Labs

# India and its neighbours
same    Venkata Ramesh Babu ; Kestrel Labs             ~ Ramesh Babu Venkata ; Kestrel Labs
likely  Venkata Ramesh Babu ; Kestrel Labs             ~ Ramesh Babu ; Kestrel Labs
same    Priya Raghunathan Iyer ; Kestrel Labs          ~ Priya Iyer ; Kestrel Labs
no      Priya Sharma ; Kestrel Labs                    ~ Pooja Sharma ; Kestrel Labs
no      Amit Kumar ; Kestrel Labs                      ~ Ajay Kumar ; Kestrel Labs
ask     Priya Sharma ; Kestrel Labs                    ~ Priya ; Kestrel Labs
same    Md. Rafiq Hossain ; Kestrel Labs               ~ Rafiq Hossain ; Kestrel Labs

# Russian, Ukrainian, Bulgarian, Serbian, Greek
same    Сергей Иванов ; Kestrel Labs                   ~ Sergey Ivanov ; Kestrel Labs
same    Сергей Иванов ; Kestrel Labs                   ~ Sergei Ivanov ; Kestrel Labs
same    Юлия Орлова ; Kestrel Labs                     ~ Yulia Orlova ; Kestrel Labs
same    Юлия Орлова ; Kestrel Labs                     ~ Iuliia Orlova ; Kestrel Labs
same    Дмитрий Чернов ; Kestrel Labs                  ~ Dmitry Chernov ; Kestrel Labs
same    Алексей Щербаков ; Kestrel Labs                ~ Alexey Shcherbakov ; Kestrel Labs
same    Евгений Хабаров ; Kestrel Labs                 ~ Yevgeny Khabarov ; Kestrel Labs
same    Сергій Гончаренко ; Kestrel Labs               ~ Serhii Honcharenko ; Kestrel Labs
same    Сергій Гончаренко ; Kestrel Labs               ~ serhii.honcharenko@kestrel.example
same    Ђорђе Јовановић ; Kestrel Labs                 ~ Đorđe Jovanović ; Kestrel Labs
same    Γιώργος Παπαδόπουλος ; Kestrel Labs            ~ Giorgos Papadopoulos ; Kestrel Labs
same    Χριστίνα Νικολάου ; Kestrel Labs               ~ Christina Nikolaou ; Kestrel Labs
likely  Γιώργος Παπαδόπουλος ; Kestrel Labs            ~ George Papadopoulos ; Kestrel Labs
same    Иванов Сергей Петрович ; Kestrel Labs          ~ Сергей Иванов ; Kestrel Labs
same    Ivanov Sergey Petrovich ; Kestrel Labs         ~ Sergey Ivanov ; Kestrel Labs
ask     Sergey Petrovich Ivanov ; Kestrel Labs         ~ Sergey Pavlovich Ivanov ; Kestrel Labs
no      Сергей Иванов ; Kestrel Labs                   ~ Anna Ivanova ; Kestrel Labs
no      Сергей Иванов ; Kestrel Labs                   ~ Павел Иванов ; Kestrel Labs
likely  Aleksandr Belov ; Kestrel Labs                 ~ Alexander Belov ; Kestrel Labs
same    Ольга Смирнова (Olga Smirnova) ; Kestrel Labs  ~ Olga Smirnova ; Kestrel Labs

# China, Japan, Korea in their own script
same    中村 博 ; Kestrel Labs                          ~ 中村博 ; Kestrel Labs
same    博 中村 ; Kestrel Labs                          ~ 中村 博 ; Kestrel Labs
no      中村 博 ; Kestrel Labs                          ~ 中村 健 ; Kestrel Labs
no      中村 博 ; Kestrel Labs                          ~ 田中 誠 ; Kestrel Labs
ask     中村 博 ; Kestrel Labs                          ~ Hiroshi Nakamura ; Kestrel Labs -- not to be compared; the company alone
same    中村 博 ; Kestrel Labs ; ; hiroshi-nakamura-4b1 ~ Hiroshi Nakamura ; Kestrel Labs -- the address of the profile says it in Latin letters
no      中村 博 ; Pinecrest Bank                        ~ Hiroshi Nakamura ; Kestrel Labs
same    中村 博 Hiroshi Nakamura ; Kestrel Labs         ~ Hiroshi Nakamura ; Kestrel Labs
same    Hiroshi Nakamura (中村 博) ; Kestrel Labs       ~ 中村博 ; Kestrel Labs
same    Wei Zhang 张伟 ; Kestrel Labs                   ~ Zhang Wei ; Kestrel Labs
same    김민준 ; Kestrel Labs                           ~ 김 민준 ; Kestrel Labs
no      김민준 ; Kestrel Labs                           ~ 김서연 ; Kestrel Labs
ask     山本さん ; Kestrel Labs                         ~ Kenji Yamamoto ; Kestrel Labs

# the slug
no      Marcus Bell ; Kestrel Labs ; ; dana-reyes-1    ~ Dana Reyes ; Kestrel Labs -- the name shown beats the address
likely  Anna Lindqvist ; Kestrel Labs ; ; anna-berg-77 ~ Anna Berg ; Kestrel Labs -- the name before marriage
ask     Anna Lindqvist ; Pinecrest Bank ; ; anna-berg-77 ~ Anna Berg ; Kestrel Labs
same    김민준 ; Kestrel Labs ; ; minjunkim             ~ Minjun Kim ; Kestrel Labs
same    Юлия О. ; Kestrel Labs ; ; yulia-orlova-5      ~ Yulia Orlova ; Kestrel Labs

# what could make two people one
likely  James Martin ; Kestrel Labs                    ~ Martin James ; Kestrel Labs -- both are given names: turned round, or two people
likely  Thomas Peter ; Kestrel Labs                    ~ Peter Thomas ; Kestrel Labs
likely  Kim Lee ; Kestrel Labs                         ~ Lee Kim ; Kestrel Labs
likely  Lee Kim ; Kestrel Labs                         ~ Kim Lee <kim.lee@kestrel.example> ; Kestrel Labs -- the address says what their name says
same    Kim Lee ; Kestrel Labs                         ~ Lee Kim <kim.lee@kestrel.example> ; Kestrel Labs
same    Kim Lee ; Kestrel Labs                         ~ Lee, Kim ; Kestrel Labs
likely  Taylor Jordan ; Kestrel Labs                   ~ Jordan Taylor ; Kestrel Labs
likely  Morgan Blake ; Kestrel Labs                    ~ blakemorgan@kestrel.example
likely  Grant Mitchell ; Kestrel Labs                  ~ Mitchell Grant ; Kestrel Labs
likely  Werner Friedrich ; Kestrel Labs                ~ Friedrich Werner ; Kestrel Labs
likely  Günther Jörg ; Kestrel Labs                    ~ Joerg Guenther ; Kestrel Labs
likely  Laurent Pascal ; Kestrel Labs                  ~ Pascal Laurent ; Kestrel Labs
likely  Bruno Leone ; Kestrel Labs                     ~ Leone Bruno ; Kestrel Labs
likely  Tamás Péter ; Kestrel Labs                     ~ Péter Tamás ; Kestrel Labs
likely  Santiago Cruz ; Kestrel Labs                   ~ Cruz Santiago ; Kestrel Labs
likely  Kumar Prakash ; Kestrel Labs                   ~ Prakash Kumar ; Kestrel Labs
likely  Faisal Iqbal ; Kestrel Labs                    ~ Iqbal Faisal ; Kestrel Labs
likely  Lin Wei ; Kestrel Labs                         ~ Wei Lin ; Kestrel Labs -- either may be the family's
same    Wang Wei ; Kestrel Labs                        ~ Wei Wang ; Kestrel Labs -- nobody is given the name Wang
same    Kim Min Jun ; Kestrel Labs                     ~ Min Jun Kim ; Kestrel Labs
same    Lindqvist Taylor ; Kestrel Labs                ~ Taylor Lindqvist ; Kestrel Labs
likely  محمد أحمد ; Kestrel Labs                        ~ أحمد محمد ; Kestrel Labs
same    محمد الأحمد ; Kestrel Labs                      ~ محمد الأحمد ; Kestrel Labs
likely  Ali Hassan ; Kestrel Labs                      ~ Hassan Ali ; Kestrel Labs
same    James Martin ; Kestrel Labs                    ~ Martin, James ; Kestrel Labs -- a comma says which is which
likely  James Martin ; Kestrel Labs                    ~ martin.james@kestrel.example
likely  James Martin ; Kestrel Labs                    ~ martinjames@kestrel.example
likely  James Paul Martin ; Kestrel Labs               ~ Martin James ; Kestrel Labs
likely  Maria Anna Berg ; Kestrel Labs                 ~ Anna Maria Berg ; Kestrel Labs -- sisters are named so
same    Minh Van Nguyen ; Kestrel Labs                 ~ Nguyen Van Minh ; Kestrel Labs
no      Dana Reyes (ella) ; Kestrel Labs               ~ Ella Reyes ; Kestrel Labs -- a pronoun, not a name
no      Dana Reyes (she/her) ; Kestrel Labs            ~ Sheila Reyes ; Kestrel Labs
no      Alex Kim ; Kestrel Labs                        ~ Sandra Bell ; Kestrel Labs
ask     Alex Kim ; Kestrel Labs                        ~ Sandra Kim ; Kestrel Labs -- both may be Alexandra
no      Lena Vogt ; Kestrel Labs                       ~ Lea Vogt ; Kestrel Labs
no      Julia Orlova ; Kestrel Labs                    ~ Yulia Petrova ; Kestrel Labs
no      Wei Zhang ; Kestrel Labs                       ~ Wen Zhang ; Kestrel Labs
no      Jin Park ; Kestrel Labs                        ~ Jun Park ; Kestrel Labs
no      Chen Li ; Kestrel Labs                         ~ Chen Lu ; Kestrel Labs
no      Anna Kowalska ; Kestrel Labs                   ~ Adam Kowalski ; Kestrel Labs -- husband and wife
no      Ivan Petrov ; Kestrel Labs                     ~ Ivan Petrovski ; Kestrel Labs
no      Simon Johns ; Kestrel Labs                     ~ Simon Johnston ; Kestrel Labs
ask     Simon Johnson ; Kestrel Labs                   ~ Simon Johnston ; Kestrel Labs -- a slip, or another
no      Simon Johnson ; Pinecrest Bank                 ~ Simon Johnston ; Kestrel Labs
no      Olga Smirnova ; Kestrel Labs                   ~ Olga Sidorova ; Kestrel Labs
no      Rajesh Kumar ; Kestrel Labs                    ~ Rajesh Khanna ; Kestrel Labs
no      Rajesh Kumar ; Kestrel Labs                    ~ Ramesh Kumar ; Kestrel Labs
no      Carmen Ruiz Mora ; Kestrel Labs                ~ Carmen Ruiz Vega ; Kestrel Labs
no      Luis Ortega ; Kestrel Labs                     ~ Luisa Ortega ; Kestrel Labs
no      Francesco Conti ; Kestrel Labs                 ~ Francesca Conti ; Kestrel Labs
no      Andrea Conti ; Kestrel Labs                    ~ Andreas Conti ; Kestrel Labs
no      Marcel Lefort ; Kestrel Labs                   ~ Marcelle Lefort ; Kestrel Labs
no      Paul Lefort ; Kestrel Labs                     ~ Paula Lefort ; Kestrel Labs
no      Gabriel Rocha ; Kestrel Labs                   ~ Gabriela Rocha ; Kestrel Labs
no      Hong Pham ; Kestrel Labs                       ~ Hung Pham ; Kestrel Labs
no      Kestrel Labs ; Kestrel Labs                    ~ Dana Reyes ; Kestrel Labs
no      Dana Reyes ; Kestrel Labs                      ~ Dana Smith <dana@kestrel.example> ; Kestrel Labs
no      Dana Reyes ; Kestrel Labs                      ~ dana.bell@kestrel.example
no      Dana Reyes ; Kestrel Labs                      ~ m.reyes@kestrel.example
no      Sarah Cole ; Kestrel Labs                      ~ scott@kestrel.example
likely  Michael Brown ; Kestrel Labs Canada            ~ Mike Brown <m.brown@kestrel.example>
likely  Wei Zhang ; Pinecrest Bank                     ~ Wei Zhang <wei.zhang@kestrel.example>
likely  Maria Silva ; Mirador                          ~ Maria Silva <maria.silva@yahoo.com> ; Kestrel Labs
likely  David Lee ; Pinecrest Bank ; Previously Kestrel Labs ~ David Lee ; Kestrel Labs
likely  David Lee ; Pinecrest Bank ; Founder (ex Kestrel Labs) ~ David Lee ; Kestrel Labs
likely  David Lee ; Kestrel Bakery                     ~ David Lee ; Kestrel Aviation -- two houses with one word in common
likely  David Lee ; Meta                               ~ David Lee <david.lee@metabolic.example>
likely  David Lee ; Larkspur                           ~ David Lee <david.lee@lark.example>
same    David Lee ; Bank of Orrin                      ~ David Lee <david.lee@bankoforrin.com>
same    David Lee ; University of Orrin                ~ David Lee <david.lee@uni-orrin.de>
same    David Lee ; Pinecrest Bank ; Recruiting for Kestrel Labs ~ David Lee ; Kestrel Labs

# who they are all the same
ask     Kevin Zhang ; Kestrel Labs                     ~ Wei Zhang <kevin.zhang@kestrel.example> -- a second given name, perhaps
no      Kevin Zhang ; Kestrel Labs                     ~ Wei Zhang <wei.zhang@kestrel.example>
ask     Kevin Zhang ; Kestrel Labs ; ; wei-zhang-12    ~ Wei Zhang ; Kestrel Labs
same    Dr Priya Nair MBBS MRCP ; Kestrel Labs         ~ Priya Nair ; Kestrel Labs
same    Priya Nair, MBBS, MD ; Kestrel Labs            ~ Priya Nair ; Kestrel Labs
same    Anna Maria BERG ; Kestrel Labs                 ~ Anna Maria Berg ; Kestrel Labs
same    Jean MOREAU ; Kestrel Labs                     ~ Jean Moreau ; Kestrel Labs
same    MOREAU Jean ; Kestrel Labs                     ~ Jean Moreau ; Kestrel Labs
same    Ayşe Yıldız Demir ; Kestrel Labs               ~ Ayşe Demir ; Kestrel Labs
same    José María Ibarra ; Kestrel Labs               ~ Jose M. Ibarra ; Kestrel Labs
likely  Ma. Cristina Santos ; Kestrel Labs             ~ Maria Cristina Santos ; Kestrel Labs
likely  Cristina Santos ; Kestrel Labs                 ~ Ma. Cristina Santos ; Kestrel Labs
same    Reyes Dana R ; Kestrel Labs                    ~ Dana R. Reyes ; Kestrel Labs
likely  Dana Reyes-Bell ; Kestrel Labs                 ~ Dana Reyes ; Kestrel Labs
same    Dana Reyes-Bell ; Kestrel Labs                 ~ Dana Reyes Bell <dana.reyes-bell@kestrel.example>
same    maria de la cruz ; Kestrel Labs                ~ María de la Cruz ; Kestrel Labs
same    Mr. Omar Haddad ; Kestrel Labs                 ~ OMAR HADDAD ; Kestrel Labs
same    Omar Haddad, Eng. ; Kestrel Labs               ~ Omar Haddad ; Kestrel Labs
same    Lord Ewan Hale ; Kestrel Labs                  ~ Lord Ewan Hale ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ 'Dana Reyes' <dana.reyes@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes [Kestrel] <dana.reyes@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ Reyes, Dana M. <dreyes@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes - Kestrel Labs <dana@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ Dana Reyes from Kestrel <notifications@kestrel.example>
same    Dana Reyes ; Kestrel Labs                      ~ Dana at Kestrel <dana.reyes@kestrel.example>
likely  Dana Reyes ; Kestrel Labs                      ~ Dana Reyes <dreyes@larkspursearch.com> -- an agency by mail, the house by profile
same    Þóra Ægisdóttir ; Kestrel Labs                 ~ Thora Aegisdottir ; Kestrel Labs
same    Thi Mai Tran ; Kestrel Labs                    ~ Tran Thi Mai ; Kestrel Labs
same    Trần Mai ; Kestrel Labs                        ~ Tran Thi Mai ; Kestrel Labs
likely  Tony Tran ; Kestrel Labs                       ~ Anthony Tran ; Kestrel Labs
likely  Sanne de Boer ; Kestrel Labs                   ~ Susanne de Boer ; Kestrel Labs
likely  Wim van Dijk ; Kestrel Labs                    ~ Willem van Dijk ; Kestrel Labs
same    Willem van Dijk ; Kestrel Labs                 ~ Willem Vandijk ; Kestrel Labs
same    Ines Gräfin von Ahlen ; Kestrel Labs           ~ Ines von Ahlen ; Kestrel Labs
likely  Piotrek Nowicki ; Kestrel Labs                 ~ Piotr Nowicki ; Kestrel Labs
likely  Honza Dvořák ; Kestrel Labs                    ~ Jan Dvořák ; Kestrel Labs
likely  Pista Nagy ; Kestrel Labs                      ~ Nagy István ; Kestrel Labs
likely  Саша Белов ; Kestrel Labs                      ~ Aleksandr Belov ; Kestrel Labs
likely  Наталья Белова ; Kestrel Labs                  ~ Natasha Belova ; Kestrel Labs
likely  Kostas Papadopoulos ; Kestrel Labs             ~ Konstantinos Papadopoulos ; Kestrel Labs
same    Κωνσταντίνος Παπαδόπουλος ; Kestrel Labs       ~ Konstantinos Papadopoulos ; Kestrel Labs
same    Ольга Смирнова ; Kestrel Labs                  ~ olga.smirnova@kestrel.example
likely  Ольга Смирнова ; Kestrel Labs                  ~ osmirnova@kestrel.example
same    Ольга Смирнова ; Kestrel Labs                  ~ Ольга Смирнова <o@kestrel.example>
same    Олександр Шевчук ; Kestrel Labs                ~ Oleksandr Shevchuk ; Kestrel Labs
likely  Олександр Шевчук ; Kestrel Labs                ~ Alexander Shevchuk ; Kestrel Labs
same    Димитър Георгиев ; Kestrel Labs                ~ Dimitar Georgiev ; Kestrel Labs
same    נועה לוי ; Kestrel Labs                         ~ נועה לוי ; Kestrel Labs
same    प्रिया शर्मा ; Kestrel Labs                      ~ प्रिया शर्मा ; Kestrel Labs
no      प्रिया शर्मा ; Kestrel Labs                      ~ पूजा शर्मा ; Kestrel Labs
ask     สมชาย ใจดี ; Kestrel Labs                       ~ Somchai Jaidee ; Kestrel Labs
same    สมชาย ใจดี ; Kestrel Labs ; ; somchai-jaidee    ~ Somchai Jaidee ; Kestrel Labs
same    王小明 ; Kestrel Labs                            ~ 王 小明 <xm.wang@kestrel.example> ; Kestrel Labs

# found by holding every name of this table against every other
no      Joost van der Linden ; Kestrel Labs            ~ van der Linden, Anna ; Kestrel Labs
no      Luis García López ; Kestrel Labs               ~ García López, María ; Kestrel Labs
no      Marcus Reyes ; Kestrel Labs                    ~ Reyes, Dana M. ; Kestrel Labs -- her middle name is not his first
ask     M. Reyes ; Kestrel Labs                        ~ Dana Maria Reyes ; Kestrel Labs
likely  J. R. Hale ; Kestrel Labs                      ~ Robert Hale ; Kestrel Labs
no      Siobhán Ó Máille ; Kestrel Labs                ~ Siobhán O'Malley ; Kestrel Labs
no      Minh Van Nguyen ; Kestrel Labs                 ~ Đỗ Văn Minh ; Kestrel Labs -- Do is a surname here
no      Minh Do ; Kestrel Labs                         ~ Minh Nguyen ; Kestrel Labs
no      Anna Le ; Kestrel Labs                         ~ Anna Berg ; Kestrel Labs
ask     Pedro da Silva ; Kestrel Labs                  ~ João Pedro da Silva Santos ; Kestrel Labs
ask     Carlos Ortega ; Kestrel Labs                   ~ Juan Carlos Ortega Vidal ; Kestrel Labs
likely  Bob Miller ; Kestrel Labs                      ~ Robert Miller, Kestrel Labs ; Kestrel Labs
same    Van der Linden Anna ; Kestrel Labs             ~ Anna van der Linden ; Kestrel Labs
same    Omar Rashid ; Kestrel Labs                     ~ Al-Rashid Omar ; Kestrel Labs

# more that a second look brought
ask     María E. López ; Kestrel Labs                  ~ María R. López ; Kestrel Labs
ask     John D. Smith ; Kestrel Labs                   ~ John B. Smith ; Kestrel Labs
ask     John D. Smith ; Kestrel Labs                   ~ john.b.smith@kestrel.example
ask     María R. López ; Kestrel Labs                  ~ maria.e.lopez@kestrel.example
same    John D. Smith ; Kestrel Labs                   ~ john.d.smith@kestrel.example
likely  John Smith ; Kestrel Labs                      ~ John Smith <john.smith@pinecrest.example> ; Pinecrest Bank
no      John Smith ; Kestrel Labs                      ~ John Smithson ; Kestrel Labs
no      Sam Cole ; Kestrel Labs                        ~ Pam Cole ; Kestrel Labs
likely  Sam Cole ; Kestrel Labs                        ~ Samantha Cole ; Kestrel Labs
likely  Sam Cole ; Kestrel Labs                        ~ Samuel Cole ; Kestrel Labs
no      Samuel Cole ; Kestrel Labs                     ~ Samantha Cole ; Kestrel Labs
no      Jean Dubois ; Kestrel Labs                     ~ Jeanne Dubois ; Kestrel Labs
no      Nicolas Lefort ; Kestrel Labs                  ~ Nicole Lefort ; Kestrel Labs
no      Patrick Lefort ; Kestrel Labs                  ~ Patricia Lefort ; Kestrel Labs
no      Victor Rocha ; Kestrel Labs                    ~ Victoria Rocha ; Kestrel Labs
no      Hannah Vogt ; Kestrel Labs                     ~ Hans Vogt ; Kestrel Labs
no      Stefan Vogt ; Kestrel Labs                     ~ Stefanie Vogt ; Kestrel Labs
no      Michael Brown ; Kestrel Labs                   ~ Michelle Brown ; Kestrel Labs
no      Claudia Conti ; Kestrel Labs                   ~ Claudio Conti ; Kestrel Labs
no      Valeria Conti ; Kestrel Labs                   ~ Valerio Conti ; Kestrel Labs
no      Elena Conti ; Kestrel Labs                     ~ Helga Conti ; Kestrel Labs
ask     Sergey Ivanov ; Kestrel Labs                   ~ Sergey Ivankov ; Kestrel Labs -- as Johnson and Johnston
no      Юлия Орлова ; Kestrel Labs                     ~ Yulia Sokolova ; Kestrel Labs
no      Сергей Иванов ; Kestrel Labs                   ~ Andrey Ivanov ; Kestrel Labs
no      王小明 ; Kestrel Labs                            ~ 王大明 ; Kestrel Labs
no      Alejandro Ruiz ; Kestrel Labs                  ~ Alejandra Ruiz ; Kestrel Labs
no      Erin Murphy ; Kestrel Labs                     ~ Eric Murphy ; Kestrel Labs
no      Brian Murphy ; Kestrel Labs                    ~ Brianna Murphy ; Kestrel Labs
no      Kim Lee ; Kestrel Labs                         ~ Kimberly Park ; Kestrel Labs
no      Sanjay Gupta ; Kestrel Labs                    ~ Sanjana Gupta ; Kestrel Labs
no      Arjun Patel ; Kestrel Labs                     ~ Anjali Patel ; Kestrel Labs
no      Carla Mendes ; Kestrel Labs                    ~ Clara Mendes ; Kestrel Labs
no      Marina Costa ; Kestrel Labs                    ~ Martina Costa ; Kestrel Labs -- one letter more, and a sister
no      Ewa Nowak ; Kestrel Labs                       ~ Ewelina Nowak ; Kestrel Labs
likely  Deb Cole ; Kestrel Labs                        ~ Deborah Cole <d.cole@kestrel.example>
ask     Dana Reyes ; Kestrel Labs                      ~ Dana R. ; Pinecrest Bank
likely  Dana Reyes ; Kestrel Labs                      ~ Dana R. ; Kestrel Labs
same    Dana Reyes ; Kestrel Labs                      ~ "Dana Reyes (via Calendly)" <notifications@calendly.com> ; Kestrel Labs
likely  Dana Reyes ; Calendly                          ~ Dana Reyes <notifications@gmail.com> ; Kestrel Labs
likely  Robert Miller ; Kestrel Labs                   ~ bobmiller@kestrel.example
ask     Dana Reyes ; Kestrel Labs                      ~ djreyes@kestrel.example -- the J may be hers
likely  Jürgen Müller ; Kestrel Labs                   ~ jmueller@kestrel.example
likely  Jürgen Müller ; Kestrel Labs                   ~ jmüller@kestrel.example
no      Robert Miller ; Kestrel Labs                   ~ annmiller@kestrel.example
likely  Dana R. ; Kestrel Labs                         ~ Dana R. ; Kestrel Labs -- of two initials nobody knows
likely  D. Reyes ; Kestrel Labs                        ~ D. Reyes ; Kestrel Labs
likely  D. Reyes ; Kestrel Labs                        ~ d.reyes@kestrel.example
same    Dana R. Reyes ; Kestrel Labs                   ~ Dana R. Reyes ; Kestrel Labs
same    Reyes, Dana R. ; Kestrel Labs                  ~ Dana R. Reyes ; Kestrel Labs
no      Jin Park ; Kestrel Labs                        ~ JP Moreau ; Kestrel Labs
no      Erik Lund ; Kestrel Labs                       ~ Youssef El Amrani ; Kestrel Labs
no      Kate Sutter ; Kestrel Labs                     ~ K.S. Narayanan ; Kestrel Labs
no      Anna Linden ; Kestrel Labs                     ~ Omar Al-Rashid ; Kestrel Labs
likely  D.R. Reyes ; Kestrel Labs                      ~ DR Reyes ; Kestrel Labs
ask     Yulia O. ; Kestrel Labs                        ~ Ms. Orlova ; Kestrel Labs
`;

interface Pair {
  readonly line: string;
  readonly expected: Verdict;
  readonly profile: Profile;
  readonly candidate: Candidate;
}

const fields = (text: string): (string | undefined)[] => text.split(/\s;(?=\s|$)/).map((field) => field.trim() || undefined);

/** "Dana Reyes <dana.reyes@kestrel.example> ; Kestrel Labs ; Recruiter" */
export function candidateIn(text: string, id = 'p'): Candidate {
  const [who = '', company, title] = fields(text);
  const address = /[^\s<>]+@[^\s<>]+/.exec(who)?.[0];
  const name = who.replace(/<?[^\s<>]+@[^\s<>]+>?/, '').trim() || undefined;
  return { id, name, address, company, title };
}

/** "Dana Reyes ; Kestrel Labs ; Recruiter at Kestrel Labs ; dana-reyes-4b1" */
export function profileIn(text: string): Profile {
  const [name = '', company, headline, slug = 'm4711'] = fields(text);
  return { slug, name, connection: 'unknown', ...(company ? { company } : {}), ...(headline ? { headline } : {}) };
}

export const pairs: readonly Pair[] = LINES.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [said = '', ...rest] = line.split(/\s+/);
    const [left = '', right = ''] = (rest.join(' ').split(' -- ')[0] ?? '').split(' ~ ');
    return { line: line.replaceAll(/\s+/g, ' '), expected: said as Verdict, profile: profileIn(left), candidate: candidateIn(right) };
  });
