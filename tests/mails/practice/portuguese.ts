import type { TestMail } from '../../core/mail/mail.ts';
import { invitation, confirmation, reschedule, cancellation, timeline, request, rejection, offer, other, unrelated } from './by-kind.ts';

/** Mail in Portuguese, as it is written in Brazil and Portugal. */
export const portuguese: readonly TestMail[] = [
  invitation(
    'Candidatura a Técnico(a) Administrativo(a) – convite para entrevista',
    'Teresa Vilhena <t.vilhena@aguasdominho.example>',
    `Exma. Senhora Dra. Quiroga,\n\nNa sequência da análise da sua candidatura, vimos por este meio convidá-la para uma entrevista nas nossas instalações. Temos disponibilidade na terça-feira, 10 de março, às 10h00, ou na quinta-feira, 12 de março, às 14h30. Agradecemos que nos indique, até sexta-feira, qual das datas lhe é mais conveniente.\n\nCom os melhores cumprimentos,\nTeresa Vilhena\nDireção de Recursos Humanos`,
  ),
  invitation(
    'bora tomar um café?',
    'Caio <caio@torradosdaserra.example>',
    `Oi Alex, tudo bem? Curtimos demais a sua mensagem! Que tal dar uma passada aqui na loja semana que vem pra gente trocar uma ideia? Terça ou quarta depois das 15h costuma ser tranquilo. Me fala o que fica melhor pra você.\n\nAbraço,\nCaio`,
  ),
  invitation(
    'Dia de experiência',
    'Padaria Aurora <loja@padariaaurora.example>',
    `Boa tarde, recebemos o seu currículo. Consegue vir cá no sábado às 5h da manhã fazer um dia à experiência? Traga calçado antiderrapante, o avental é nosso. Responda só sim ou não.\nD. Lurdes`,
  ),
  invitation(
    'Próxima etapa: entrevista técnica',
    'Time de Talentos Nuvem Clara <talentos@nuvemclara.example>',
    `Olá, Alex!\n\nO pessoal adorou o papo com a Bia, então você avançou para a segunda fase do processo seletivo. Escolha o melhor horário na agenda da nossa CTO: https://calendly.com/nuvemclara/tecnica\n\nA conversa dura uns 60 minutos e acontece pelo Google Meet.\n\nAté já,\nTime de Talentos`,
  ),
  invitation(
    'Convocatória – Procedimento concursal 2026/117',
    'Divisão de Recursos Humanos <recursoshumanos@cm-valverde.example>',
    `Nos termos do aviso de abertura, fica V. Exa. convocado(a) para a realização da entrevista profissional de seleção.\n\nData: 11/03/2026\nHora: 9h40\nLocal: Edifício dos Paços do Concelho, sala 2.18\n\nDeverá fazer-se acompanhar do cartão de cidadão. A falta de comparência determina a exclusão do procedimento.`,
  ),
  invitation(
    'Vaga Analista de Contas a Pagar',
    'Juliana Prates <jprates@grupocajueiro.example>',
    `Bom dia, Alex!\n\nAqui é a Juliana, do RH do Grupo Cajueiro. Gostamos muito do seu perfil e gostaria de agendar uma entrevista online com você e o gestor da área. Você teria disponibilidade na quarta, 04/03, às 11h ou às 17h? Fico no aguardo do seu retorno.\n\nAtenciosamente,\nJuliana Prates\nAtração e Seleção`,
  ),
  invitation(
    'Entrevista | Processo seletivo Assistente Fiscal',
    'Rafael Domingues <rafael@pontesrh.example>',
    `Prezado Alex, boa tarde. Meu nome é Rafael, sou consultor da Pontes RH e estou conduzindo a seleção para um cliente do ramo alimentício. Podemos falar amanhã às 15h por telefone, para que eu explique a oportunidade e conheça um pouco da sua trajetória? Caso não possa, por gentileza sugira outro horário.`,
  ),
  invitation(
    'RE: Candidatura espontânea',
    'Dra. Leonor Sequeira <lsequeira@sequeira-advogados.example>',
    `Caro Colega,\n\nLi com interesse a sua carta. Embora não tenhamos neste momento nenhuma vaga em aberto, gostaria de conversar consigo. Quando lhe daria jeito passar pelo nosso escritório da Boavista, nas próximas duas semanas?\n\nCordialmente,\nLeonor Sequeira`,
  ),
  invitation(
    'Enfermagem – piso 3',
    'Enf.ª Graça Moutinho <g.moutinho@lardopoente.example>',
    `Olá, ainda bem que nos contactou! Quer vir cá uma manhã ver como trabalhamos e conhecer a equipa? Por mim pode ser quarta ou sexta, por volta das sete e meia. Pergunte por mim na receção.\nGraça`,
  ),
  invitation(
    'Convite: Entrevista com Gestor - Supervisor de Turno',
    'Seleção Mineração Alterosa <no-reply@gupy.com.br>',
    `Olá, Alex Quiroga,\n\nParabéns! Você foi aprovado(a) para a etapa de entrevista com o gestor na vaga de Supervisor de Turno. Acesse a plataforma e selecione um dos horários disponíveis em até 48 horas. A entrevista será remota e terá duração de 45 minutos.\n\nEsta é uma mensagem automática, favor não responder.`,
  ),
  invitation(
    'vaga aux de estoque',
    'Contrata Já Temporários <selecao@contrataja.example>',
    `Bom dia Alex, você foi pré selecionado para a vaga de auxiliar de estoque. Comparecer amanhã terça feira às 8h na Rua Barão de Itapetininga, 255, sala 301, com currículo impresso, RG, CPF e carteira de trabalho. Favor confirmar presença.`,
  ),
  invitation(
    'Audição – coro profissional',
    'Produção Teatro do Cais <producao@teatrodocais.example>',
    `Cara Alex,\nOuvimos as gravações que enviaste e queremos muito ouvir-te ao vivo. As audições desta temporada são no dia 16 de março; o teu naipe canta ao meio-dia. Confirmas que vens? Prepara a ária pedida e leitura à primeira vista.`,
  ),
  invitation(
    'posso te ligar?',
    'Wagner <wagner@usinagemsilveira.example>',
    `Fala Alex, aqui é o Wagner, encarregado da usinagem. Que horas posso te ligar amanhã? É rapidinho, só pra explicar o serviço e saber se interessa a vaga de torneiro. Me passa teu número.`,
  ),
  invitation(
    'Concurso docente: prova didática e arguição',
    'Secretaria do Departamento de História <historia@ufserrana.example>',
    `Prezada Profa. Dra. Quiroga,\n\nA banca examinadora homologou sua inscrição e tem a satisfação de convidá-la para a prova didática, seguida de arguição. Propomos os dias 17, 18 ou 19 de março, no período da tarde. Solicitamos que nos informe sua preferência o quanto antes, a fim de providenciarmos as passagens.`,
  ),
  invitation(
    'Entrevista – Rececionista de Noite, Hotel Baía Azul',
    'Recursos Humanos <rh@hotelbaiaazul.example>',
    `Estimado Candidato,\n\nRelativamente à sua candidatura para a função de Rececionista de Noite, temos o gosto de informar que foi selecionado para uma entrevista com a Diretora de Alojamento, Dra. Filipa Serrão, na próxima quinta-feira, dia 5 de março, pelas 12h15, no próprio hotel. Solicitamos que confirme a sua presença em resposta a este e-mail.\n\nFicamos ao dispor para qualquer esclarecimento.\n\nCom os melhores cumprimentos,\nDepartamento de Recursos Humanos`,
  ),

  confirmation(
    'Confirmação de entrevista – 10 de março',
    'Teresa Vilhena <t.vilhena@aguasdominho.example>',
    `Exma. Senhora,\n\nConfirmamos a entrevista agendada para terça-feira, 10 de março, às 10h00, na Rua da Estação, 21, 3.º B. Será recebida pela responsável administrativa, Dra. Carla Lousada, e por mim. Prevê-se a duração de uma hora.\n\nCom os melhores cumprimentos`,
  ),
  confirmation(
    'Re: bora tomar um café?',
    'Caio <caio@torradosdaserra.example>',
    `Fechado! Te espero na terça às 16h30 então. Entra pela lateral, que a porta da frente vai estar fechada.`,
  ),
  confirmation(
    'Lembrete: Entrevista Data Engineer - qui. 5 mar. 2026 12:00 – 13:00 (BRT)',
    'Agenda Nuvem Clara <agenda@nuvemclara.example>',
    `Este é um lembrete do seu evento.\n\nEntrevista Data Engineer\nQuando: quinta-feira, 5 de mar. de 2026 12:00 – 13:00\nOnde: https://meet.google.com/abc-defg-hij\nQuem: bia@nuvemclara.example`,
  ),
  confirmation(
    'A sua marcação foi registada',
    'Portal do Emprego <nao-responder@emprego-regional.example>',
    `A marcação da sua entrevista para a oferta 588 331 foi efetuada com sucesso.\n\nDia: 9 de março de 2026\nHora: 13h20\nMorada: Praça da República 2, rés-do-chão\n\nApresente este comprovativo à entrada.`,
  ),
  confirmation(
    'RES: Vaga Analista de Contas a Pagar',
    'Juliana Prates <jprates@grupocajueiro.example>',
    `Ótimo, Alex! Sua entrevista ficou agendada para quarta-feira, 04/03, às 17h. Segue o link do Teams: https://teams.microsoft.com/l/meetup-join/19abc\nPeço que entre com cinco minutos de antecedência, com a câmera ligada. Boa sorte!`,
  ),
  confirmation(
    'Re: Entrevista | Processo seletivo Assistente Fiscal',
    'Rafael Domingues <rafael@pontesrh.example>',
    `Combinado, te ligo amanhã às 15h nesse número. Se preferir, deixe o currículo aberto, vamos passar por ele. Até lá!`,
  ),
  confirmation(
    'Até sexta',
    'Lar do Poente <direcao@lardopoente.example>',
    `Bom dia, conforme falado ao telefone, na sexta às 7h30 a Enf.ª Graça está à sua espera na porta principal. Pode estacionar nas traseiras. No fim tomamos um café com a diretora.`,
  ),
  confirmation(
    'Detalhes da sua entrevista - Supervisor de Turno (Vaga 88120)',
    'Mineração Alterosa <no-reply@gupy.com.br>',
    `Olá, Alex Quiroga,\n\nSua entrevista está confirmada! Confira os detalhes:\n\nData: quarta-feira, 11 de março de 2026\nHorário: 9h30 (horário de Brasília)\nFormato: online, via Microsoft Teams\nEntrevistadores: Rodrigo Sá, Gerente de Operações; Paula Muniz, Business Partner de RH\n\nCaso não possa comparecer, avise com no mínimo 24 horas de antecedência.`,
  ),
  confirmation(
    'amanhã',
    'D. Lurdes <loja@padariaaurora.example>',
    `Não se esqueça que amanhã é às 5 na padaria. Toque à campainha da esquerda. Se houver luz acesa entre logo.`,
  ),
  confirmation(
    'Passagem e programação do dia 18',
    'Secretaria do Departamento de História <historia@ufserrana.example>',
    `Prezada Profa. Dra. Quiroga,\nEncaminhamos em anexo o bilhete eletrônico e a programação acertada: 14h, prova didática (sala 6); 15h15, arguição pela banca; 17h, visita ao campus. Um motorista estará à sua espera no aeroporto.`,
  ),
  confirmation(
    'Aceito: Conversa com Wagner',
    'Wagner Silveira <wagner@usinagemsilveira.example>',
    `Wagner Silveira aceitou este convite.\n\nConversa com Wagner (torneiro)\nterça-feira, 3 de mar. de 2026 ⋅ 18:00 – 18:15\nLigo no (11) 95555-0120`,
  ),
  confirmation(
    'Presença confirmada na dinâmica de grupo',
    'Gente e Gestão Banco Mirante <gente@bancomirante.example>',
    `Prezado(a) candidato(a),\nRegistramos sua participação na dinâmica de grupo do programa de trainee, quinta-feira, 12 de março, das 8h30 às 13h, na Av. Paulista, 1150, 9º andar. Traje social. É obrigatória a apresentação de documento com foto na portaria.`,
  ),

  reschedule(
    'Alteração da data da entrevista',
    'Teresa Vilhena <t.vilhena@aguasdominho.example>',
    `Exma. Senhora Dra. Quiroga,\n\nPor motivos de agenda, somos forçados a adiar a entrevista que estava prevista para dia 10 de março. Ser-lhe-ia possível comparecer na sexta-feira, dia 13, à mesma hora? Pedimos desculpa pelo transtorno.\n\nCom os melhores cumprimentos`,
  ),
  reschedule('terça', 'Caio <caio@torradosdaserra.example>', `Putz Alex, meu filho tá doente. Dá pra passar de terça pra quinta, mesmo horário?`),
  reschedule(
    'Convite atualizado: Entrevista Data Engineer - qui. 5 mar. 2026 16:00',
    'Agenda Nuvem Clara <agenda@nuvemclara.example>',
    `Este evento foi atualizado.\nAlterado: horário\n\nEntrevista Data Engineer\nNovo horário: quinta-feira, 5 de mar. de 2026 16:00 – 17:00\nHorário antigo: quinta-feira, 5 de mar. de 2026 12:00 – 13:00`,
  ),
  reschedule(
    'Remarcação de entrevista',
    'Juliana Prates <jprates@grupocajueiro.example>',
    `Bom dia, Alex. O gestor precisou viajar de última hora e não estará disponível na quarta. Podemos remarcar sua entrevista para segunda-feira, dia 09, às 10h? Peço desculpas pelo imprevisto e agradeço a compreensão.`,
  ),
  reschedule(
    'Re: amanhã 15h',
    'Rafael Domingues <rafael@pontesrh.example>',
    `Alex, surgiu uma reunião bem na hora. Consegue sexta às 11h? Se não der, me diz outro dia que eu encaixo. Foi mal!`,
  ),
  reschedule(
    'Aviso – nova data das entrevistas (Proc. 2026/117)',
    'Divisão de Recursos Humanos <recursoshumanos@cm-valverde.example>',
    `Informam-se os candidatos de que, por impedimento de um dos membros do júri, as entrevistas marcadas para 11 de março são transferidas para o dia 18 do mesmo mês, mantendo-se a hora e o local.`,
  ),
  reschedule(
    'Sua entrevista precisa ser reagendada',
    'Seleção Mineração Alterosa <no-reply@gupy.com.br>',
    `Olá, Alex,\nUm dos entrevistadores não poderá participar no horário combinado. Acesse novamente a plataforma e escolha outra data entre as opções. O horário anterior foi liberado.`,
  ),
  reschedule('hoje', 'Wagner <wagner@usinagemsilveira.example>', `alex quebrou uma máquina aqui, te ligo 19h em vez de 18h blz?`),
  reschedule(
    'RE: Impossibilidade de comparecer na quinta',
    'Recursos Humanos <rh@hotelbaiaazul.example>',
    `Boa tarde,\nNão tem qualquer problema, as melhoras. Proponho que fique para segunda-feira, 16 de março, igualmente às 12h15. Se lhe convier, avise-me, por favor, para eu alterar com a Dra. Filipa.`,
  ),

  cancellation(
    'Cancelamento da entrevista de quinta-feira',
    'Pessoas e Cultura Ferrolusa <pessoas@ferrolusa.example>',
    `Caro Alex,\nLamentamos informar que temos de cancelar a entrevista marcada para quinta-feira, 5 de março, às 11h00. A área encontra-se em reestruturação e todas as entrevistas ficam suspensas. Retomaremos o contacto assim que houver condições.`,
  ),
  cancellation(
    'Evento cancelado: Entrevista Alex Quiroga - qui. 5 mar. 2026 10:00',
    'Bia Rezende <bia@nuvemclara.example>',
    `Este evento foi cancelado e removido da sua agenda.\n\nEntrevista Alex Quiroga / Nuvem Clara\nquinta-feira, 5 de mar. de 2026 ⋅ 10:00 – 11:00`,
  ),
  cancellation(
    'sábado',
    'Padaria Aurora <loja@padariaaurora.example>',
    `Boa tarde, afinal no sábado já não dá, avariou-se o forno e vamos fechar uns dias. Escusa de vir. Depois digo alguma coisa.\nLurdes`,
  ),
  cancellation(
    'Revogação do procedimento concursal 2026/117',
    'Divisão de Recursos Humanos <recursoshumanos@cm-valverde.example>',
    `Por despacho do Senhor Presidente, de 27 de fevereiro, foi revogado o procedimento em epígrafe. Ficam sem efeito as entrevistas convocadas para 11 e 12 de março.`,
  ),
  cancellation(
    'vaga suspensa - aux de estoque',
    'Contrata Já Temporários <selecao@contrataja.example>',
    `Alex bom dia, o cliente congelou a vaga por tempo indeterminado, então não precisa mais comparecer amanhã. Seu cadastro continua ativo com a gente.`,
  ),
  cancellation(
    'Audições desmarcadas',
    'Produção Teatro do Cais <producao@teatrodocais.example>',
    `Olá a todos, devido à inundação da sala de ensaios não vai haver audições nos dias 16 e 17. Sentimos imenso avisar tão em cima da hora, sobretudo por quem já tinha bilhete de comboio.`,
  ),

  timeline(
    'Ponto de situação da sua candidatura',
    'Teresa Vilhena <t.vilhena@aguasdominho.example>',
    `Exma. Senhora Dra. Quiroga,\n\nAgradecemos a sua paciência. Decorrem ainda entrevistas até ao final da próxima semana, pelo que contamos comunicar-lhe uma decisão até 18 de março.\n\nCom os melhores cumprimentos`,
  ),
  timeline(
    'update do processo',
    'Bia Rezende <bia@nuvemclara.example>',
    `Oi Alex, amei conversar com você ontem! Na sexta o time se reúne pra bater as notas e no começo da semana te dou um retorno. Fica tranquilo até lá :)`,
  ),
  timeline(
    'Teste on-line do programa de trainee',
    'Gente e Gestão Banco Mirante <avaliacoes@bancomirante.example>',
    `Prezado(a) candidato(a),\nA próxima etapa consiste em um teste de raciocínio lógico on-line. O prazo para realização encerra-se no domingo, 8 de março, às 23h59. Uma vez iniciado, não é possível pausar. Tempo estimado: 70 minutos.\nAcesse: https://avaliacoes.bancomirante.example/t/5512`,
  ),
  timeline(
    'Desafio técnico',
    'Time de Talentos Nuvem Clara <talentos@nuvemclara.example>',
    `Olá! Como combinamos, segue em anexo o desafio. Não gaste mais do que três horas nele e nos mande o link do repositório até domingo à noite. Qualquer dúvida, pode me chamar.`,
  ),
  timeline(
    'RES: consulta sobre o resultado',
    'Secretaria do Departamento de História <historia@ufserrana.example>',
    `Prezada professora, compreendemos sua ansiedade. O resultado ainda depende de homologação pelo Conselho, o que pode levar de duas a três semanas. Tão logo haja novidades, a senhora será comunicada.`,
  ),
  timeline(
    'processo em andamento',
    'Juliana Prates <jprates@grupocajueiro.example>',
    `Olá, Alex! Passando para avisar que ainda não temos uma definição: o gestor pediu mais uma semana para fechar. Assim que eu tiver um feedback te procuro. Obrigada pela espera!`,
  ),
  timeline(
    'Gostei de a conhecer',
    'Enf.ª Graça Moutinho <g.moutinho@lardopoente.example>',
    `Foi um gosto tê-la cá. Esta semana vem ainda outra colega ver o piso, por isso só lhe consigo dizer alguma coisa na quarta, dia 11. Ligo-lhe, seja qual for a resposta.`,
  ),

  request(
    'Documentos em falta',
    'Candidaturas Hospital da Ribeira <candidaturas@hospitaldaribeira.example>',
    `Exma. Senhora,\n\nPara darmos seguimento à sua candidatura, falta-nos cópia do certificado de habilitações, a cédula profissional válida e a sua expectativa salarial. Solicitamos o respetivo envio até 9 de março.\n\nCumprimentos`,
  ),
  request(
    'Referências profissionais',
    'Paula Muniz <pmuniz@mineracaoalterosa.example>',
    `Oi Alex, você poderia me passar o contato de dois gestores com quem já trabalhou? Nome, cargo e telefone bastam. Obrigada desde já!`,
  ),
  request(
    'papelada',
    'D. Lurdes <loja@padariaaurora.example>',
    `Para a inscrever na Segurança Social preciso de cópia do cartão de cidadão, NIF, NISS e IBAN. Se tiver o certificado de higiene alimentar, mande também. Pode ser por aqui.`,
  ),
  request(
    'Documentação para admissão',
    'Departamento Pessoal Contrata Já <dp@contrataja.example>',
    `Prezado, para dar andamento à sua admissão, favor enviar em PDF: RG, CPF, título de eleitor, comprovante de residência, carteira de trabalho digital, certidão de nascimento e a ficha cadastral anexa preenchida e assinada. O exame admissional será marcado em seguida.`,
  ),
  request(
    'O teu trabalho',
    'Ateliê Palmeta <ola@ateliepalmeta.example>',
    `Olá! Obrigado por nos escreveres. Tens alguma coisa que nos possas mostrar? Um PDF ou um link para o portefólio chega, com quatro ou cinco projetos. Diplomas e cartas não são precisos.`,
  ),
  request(
    'Dúvidas sobre o seu currículo',
    'Rafael Domingues <rafael@pontesrh.example>',
    `Alex, antes de encaminhar seu perfil ao cliente preciso de algumas informações: qual a sua pretensão salarial, tem disponibilidade imediata, possui CNH B, domina SAP? Pode responder por aqui mesmo.`,
  ),

  rejection(
    'A sua candidatura – Ref.ª ADM-117',
    'Recrutamento Cerâmicas do Lis <recrutamento@ceramicasdolis.example>',
    `Exma. Senhora Dra. Quiroga,\n\nAgradecemos o interesse demonstrado pela nossa empresa. Após uma análise cuidada de todas as candidaturas, lamentamos informar que não foi selecionada para prosseguir no processo. O seu currículo ficará na nossa base de dados para futuras oportunidades.\n\nDesejamos-lhe os maiores sucessos pessoais e profissionais.`,
  ),
  rejection(
    'não vai rolar',
    'Caio <caio@torradosdaserra.example>',
    `Alex, vou ser direto: a gente fechou com uma menina que já é barista faz tempo. Não foi nada com você, todo mundo te curtiu. Boa sorte aí!`,
  ),
  rejection(
    'Retorno da entrevista',
    'Juliana Prates <jprates@grupocajueiro.example>',
    `Olá, Alex. Agradeço muito a sua disponibilidade e o tempo dedicado. O gestor optou por dar sequência com outro candidato, mais aderente ao momento da área. Manteremos seu currículo em nosso banco de talentos. Sucesso!`,
  ),
  rejection(
    'Resultado da análise curricular – Edital 018/2026',
    'Comissão do Concurso <concurso@prefeiturasantaluz.example>',
    `Prezado(a) candidato(a),\nComunicamos que sua inscrição foi INDEFERIDA na etapa de análise curricular, em razão da não comprovação da experiência mínima exigida no item 4.2 do edital. Agradecemos a participação.`,
  ),
  rejection(
    'lugar preenchido',
    'Carpintaria Souto <souto@carpintariasouto.example>',
    `Viva, obrigado por cá ter vindo mas o lugar já está ocupado. Tente outra vez depois do verão.\nSouto`,
  ),
  rejection(
    'Atualização sobre sua candidatura para Product Designer',
    'People Team Beija-Flor <no-reply@greenhouse.io>',
    `Oi, Alex!\n\nObrigado pelo tempo e pela energia que você colocou no nosso processo. Foi uma decisão difícil: desta vez vamos seguir com outras pessoas, cuja vivência em produto B2B está mais próxima do que precisamos hoje. Sabemos que não era a notícia que você esperava.\n\nTorcemos para que nossos caminhos se cruzem de novo.\nPeople Team`,
  ),
  rejection(
    'O seu ofício de 20 de fevereiro',
    'Secretariado <secretariado@museudamare.example>',
    `Exmo. Senhor,\nAcusamos a receção da sua oferta de colaboração como conservador. Infelizmente, o quadro de pessoal do museu encontra-se completo, não se prevendo novas contratações no decurso do presente ano. Gratos pela atenção, desejamos-lhe felicidades na sua procura.`,
  ),
  rejection(
    'Bolsa de doutoramento',
    'Prof. Gonçalo Arriaga <garriaga@icb-serra.example>',
    `Olá Alex, quis ser eu a dizer-lhe: acabámos por atribuir a bolsa a outra pessoa, com mais prática de microscopia. O seu projeto é bom, mas não se enquadrava na linha do grupo. Talvez valha a pena escrever à Dra. Valadas, em Évora.`,
  ),
  rejection(
    'Status da sua candidatura: Supervisor de Turno',
    'Mineração Alterosa <no-reply@gupy.com.br>',
    `Olá, Alex,\nO processo seletivo para a vaga de Supervisor de Turno foi encerrado e, neste momento, você não avançou para a próxima etapa. Devido ao grande volume de inscritos, não conseguimos dar um feedback individual. Continue acompanhando nossas vagas!`,
  ),
  rejection(
    'depois da manhã de experiência',
    'Lar do Poente <direcao@lardopoente.example>',
    `Boa tarde. Falámos em equipa e não vamos avançar consigo para o lugar do piso 3. Agradecemos muito que tenha vindo e fazemos votos de que encontre em breve algo à sua medida.`,
  ),
  rejection(
    'Vaga Gerente de Loja Curitiba',
    'Cláudia Bertolini <cbertolini@lojasdolitoral.example>',
    `Caro Alex, a diretoria decidiu não preencher a posição por ora, e assim o processo fica encerrado. Nada a ver com seu desempenho nas entrevistas, que foi excelente. Sinto muito não poder trazer uma resposta melhor.`,
  ),

  offer(
    'Queremos você no time!',
    'Bia Rezende <bia@nuvemclara.example>',
    `Oi Alex, deu certo! Início em 4 de maio, CLT, R$ 12.500 por mês, VR de R$ 45 por dia e home office três vezes na semana. Amanhã te mando o contrato. Me diz até sexta se topa?`,
  ),
  offer(
    'Proposta de contratação',
    'Teresa Vilhena <t.vilhena@aguasdominho.example>',
    `Exma. Senhora Dra. Quiroga,\n\nÉ com muito agrado que lhe comunicamos que foi a candidata escolhida para a função de Técnica Administrativa. Propomos contrato sem termo, vencimento base de 1.350 € ilíquidos, subsídio de alimentação e início a 1 de abril. Queira devolver-nos a proposta assinada em caso de aceitação.`,
  ),
  offer(
    'Carta proposta - Supervisor de Turno',
    'Paula Muniz <pmuniz@mineracaoalterosa.example>',
    `Parabéns, Alex! A banca gostou muito de você e temos o prazer de apresentar nossa oferta: salário de R$ 9.800, turno 4x4, plano de saúde extensivo à família e PLR. Segue a carta em anexo; aguardamos seu aceite até sexta-feira.`,
  ),
  offer(
    'pode começar',
    'Wagner <wagner@usinagemsilveira.example>',
    `por mim tu começa segunda dia 16. 3.200 na carteira mais hora extra. se fechar passa aqui com os documentos pra gente assinar`,
  ),
  offer(
    'Convite para integrar o nosso escritório',
    'Dra. Leonor Sequeira <lsequeira@sequeira-advogados.example>',
    `Caro Colega,\nOs sócios foram unânimes: gostaríamos que se juntasse a nós como advogado associado, a partir de setembro, com a avença mensal de que falámos e seguro de saúde. Aceita? Diga-me, para preparar o contrato.`,
  ),

  other(
    'Recebemos a sua candidatura!',
    'Nuvem Clara <no-reply@gupy.com.br>',
    `Oi, Alex! Que bom que você quer fazer parte do nosso time. Sua inscrição na vaga de Data Engineer foi concluída. Agora é com a gente: vamos analisar seu perfil e avisar por e-mail se você passar de fase.`,
  ),
  other(
    'Confirmação de receção',
    'Recrutamento Banco da Ria <recrutamento@bancodaria.example>',
    `Exmo.(a) Candidato(a),\nAcusamos a receção da sua candidatura à posição de Assistente de Risco, que mereceu a nossa melhor atenção. Caso corresponda ao perfil pretendido, entraremos em contacto consigo. Na ausência de resposta no prazo de 30 dias, deverá considerar o processo concluído.`,
  ),
  other(
    'Oportunidade em Aveiro',
    'Eduardo Pinhal <epinhal@altosearch.example>',
    `Bom dia, encontrei o seu perfil no LinkedIn. Uma empresa familiar do setor agroalimentar procura um Responsável de Compras com o seu percurso. Estaria recetivo a uma mudança? Envio-lhe a descrição sem qualquer compromisso.`,
  ),
  other(
    'Seu currículo no nosso banco de talentos',
    'Carreiras Ferrolusa <carreiras@ferrolusa.example>',
    `Informamos que o seu perfil passou a integrar a nossa base de dados. Sempre que surja uma vaga compatível será notificado. Pode retirar o consentimento a qualquer momento.`,
  ),
  other(
    'Como foi sua experiência no processo seletivo?',
    'Beija-Flor <pesquisa@beijaflor.example>',
    `Olá Alex, você participou recentemente de uma seleção com a gente e sua opinião conta muito. São cinco perguntas rapidinhas, e as respostas são anônimas.`,
  ),
  other(
    'Candidatura retirada',
    'InfoVagas <notificacoes@infovagas.example>',
    `Confirmamos que você desistiu da vaga "Garçom / Garçonete – Restaurante Maré Alta". A empresa não terá mais acesso aos seus dados.`,
  ),
  other(
    'URGENTE motorista carreta cat. E',
    'Recrutamento Transmar <vagas@transmarcargas.example>',
    `Boa tarde, vi seu cadastro no site. Estamos contratando motoristas para rota Sul, salário fixo mais comissão, folga a cada 15 dias. Tem interesse? Chama no zap que passo as informações.`,
  ),
  other(
    'Re: candidatura',
    'Ateliê Palmeta <ola@ateliepalmeta.example>',
    `Chegou, sim! Para a semana vemos isso com a Teresa e depois dizemos-te qualquer coisa. Obrigado por te lembrares de nós.`,
  ),
  other(
    'Indique alguém',
    'Time de Talentos Nuvem Clara <talentos@nuvemclara.example>',
    `Oi Alex, mesmo que dessa vez não tenha dado match, seguimos em busca de gente de backend. Conhece alguém que toparia? Se for contratado, você ganha um jantar por nossa conta.`,
  ),

  unrelated(
    'Reunião com a diretora de turma',
    'Agrupamento de Escolas dos Olmos <direcao@escoladosolmos.example>',
    `Caros encarregados de educação, a entrevista individual com a diretora de turma será na terça-feira, 10 de março, às 16h15, na sala 3B. Agradecemos que confirmem a presença. Serão entregues as notas do período.`,
  ),
  unrelated(
    'Pedido de entrevista',
    'Marta Sampaio <msampaio@diariodovale.example>',
    `Olá, sou jornalista do Diário do Vale e estou a preparar uma reportagem sobre o fecho da fábrica. Seria possível entrevistá-lo esta semana, quinta de manhã, por telefone? Quinze minutos chegam.`,
  ),
  unrelated(
    'Confirmação da sua consulta',
    'Clínica Sorriso <agendamento@clinicasorriso.example>',
    `Lembramos sua consulta com a Dra. Pelegrini na quinta-feira, 05/03, às 17h30, Rua Augusta 1400. Se não puder comparecer, cancele ou remarque com 24 horas de antecedência pelo (11) 5555-0133.`,
  ),
  unrelated(
    'Visita ao apartamento das Laranjeiras',
    'Imobiliária Tejo <info@imotejo.example>',
    `Boa tarde, o senhorio pode mostrar-lhe o apartamento na quarta às 19h. Para o arrendamento pede contrato de trabalho, IRS e os três últimos recibos de vencimento. Dá-lhe jeito essa hora?`,
  ),
  unrelated(
    'Entrevistas de quinta: roteiro',
    'Paula Muniz <pmuniz@mineracaoalterosa.example>',
    `Pessoal, seguem os currículos dos três candidatos de quinta. O Rodrigo faz a parte técnica e eu a comportamental. Preencham a ficha de avaliação no sistema até as 18h, por favor, pra gente decidir na sexta.`,
  ),
  unrelated(
    '10 perguntas que caem em toda entrevista de emprego',
    'Boletim Emprego Fácil <boletim@empregofacil.example>',
    `Nesta semana: como falar dos seus pontos fracos, erros na hora de negociar o salário e 215 vagas novas perto de você. Não quer mais receber? Cancele sua inscrição aqui.`,
  ),
  unrelated(
    'Agendamento no consulado',
    'Serviços Consulares <agendamento@consulado-exemplo.example>',
    `Sua entrevista de visto foi confirmada para 12 de março às 8h15. Traga passaporte válido, fotografia, comprovante de pagamento e o formulário impresso. Não é permitida a entrada de acompanhantes.`,
  ),
  unrelated(
    'Matrículas 2027: entrevista com as famílias',
    'Colégio Santo Alberto <matriculas@colegiosantoalberto.example>',
    `Prezados pais, como parte do processo de admissão, convidamos para uma entrevista com a coordenadora da Educação Infantil na segunda, dia 9, às 11h30. Tragam certidão de nascimento e o boletim do aluno.`,
  ),
  unrelated(
    'Reunião com o cliente',
    'Tomás Real <treal@consultoriacosta.example>',
    `Oi, passei a reunião com a Laticínios Prado para quinta às 10h, segunda eles não podem. Consegue atualizar os slides do orçamento e me mandar a minuta do contrato amanhã?`,
  ),
  unrelated(
    'A sua encomenda chega amanhã',
    'Expresso Raio <avisos@expressoraio.example>',
    `A entrega da sua encomenda está prevista para amanhã, entre as 9h00 e as 12h00. Se não estiver em casa, escolha outra data ou um ponto de recolha. Código de seguimento: 55812.`,
  ),
  unrelated(
    'Convite: webinar gratuito "Liderança para coordenadores"',
    'Escola Ágora <eventos@escolaagora.example>',
    `Garanta sua vaga para quinta-feira, 12, às 18h. Palestrantes de primeira e certificado de participação. Inscrições gratuitas e vagas limitadas. Vai ficar de fora?`,
  ),
];
