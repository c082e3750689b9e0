import { defineLanguage } from './language.ts';

export const portuguese = defineLanguage({
  locale: 'pt',
  common:
    'o os as e você não para com uma do da em que por no na seu sua está ao foi mais nossa nosso nao voce um obrigado obrigada olá de a se ou dos das nos às à pelo pela é são ser será bom boa dia tarde qual vaga entrevista horas sobre mas muito também até quando lhe consigo temos nós seus suas teu tua te este esta isso pode favor agradecemos atenciosamente cumprimentos perfeito amanhã pra gente tá dá ligo depois sim então vocês estamos vamos seria terça quarta quinta sexta segunda feira meu minha horário nossos nossas oi ficou podemos só já conosco alguém outra outro aqui agora antes',
  pluralEnding: 's',
  departments: 'recrutamento seleção recursos humanos rh equipe equipa talentos atração secretaria vagas carreiras',
  roles: {
    nouns: 'vaga lugar candidatura entrevista cargo função proposta posição estágio oportunidade',
    leads: 'como para de',
    links: 'de da do das dos em e a ao à para',
    ends: 'é na no já nos com que foi será está para junto',
  },
  rounds: {
    names: 'pré-seleção',
    steps: 'entrevista ronda fase etapa prova conversa',
    which: 'primeira segunda terceira última final técnica telefónica telefônica inicial presencial prática',
  },
  dates: {
    weekdays: {
      segunda: 1,
      terça: 2,
      quarta: 3,
      quinta: 4,
      sexta: 5,
      'segunda feira': 1,
      'terça feira': 2,
      'quarta feira': 3,
      'quinta feira': 4,
      'sexta feira': 5,
      '2ª feira': 1,
      '3ª feira': 2,
      '4ª feira': 3,
      '5ª feira': 4,
      '6ª feira': 5,
      '2ª-feira': 1,
      '3ª-feira': 2,
      '4ª-feira': 3,
      '5ª-feira': 4,
      '6ª-feira': 5,
      '2a feira': 1,
      '3a feira': 2,
      '4a feira': 3,
      '5a feira': 4,
      '6a feira': 5,
      '2.ª feira': 1,
      '3.ª feira': 2,
      '4.ª feira': 3,
      '5.ª feira': 4,
      '6.ª feira': 5,
    },
    wordlikeWeekdays: 'seg, ter, qua, qui, sex, dom, mar, segunda, quarta, quinta, sexta',
    ordinalEndings: 'º, o',
    ordinals: { primeiro: 1 },
    relativeDays: {
      hoje: 0,
      'hoje de manhã': [0, 'am'],
      'hoje à tarde': [0, 'pm'],
      'hoje à noite': [0, 'pm'],
      'esta manhã': [0, 'am'],
      'esta tarde': [0, 'pm'],
      amanhã: 1,
      'depois de amanhã': 2,
      ontem: -1,
      anteontem: -2,
    },
    articles: 'um, uma',
    numbers: { uma: 1, duas: 2, dois: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12 },
    whichBefore: { próxima: 'coming', próximo: 'coming', última: 'last', último: 'last' },
    whichAfter: { 'que vem': 'coming', próxima: 'coming', próximo: 'coming', seguinte: 'next', passada: 'last', passado: 'last' },
    weeks: {
      'próxima semana': 'next',
      'a próxima semana': 'next',
      'na próxima semana': 'next',
      'da próxima semana': 'next',
      'semana que vem': 'next',
      'na semana que vem': 'next',
      'da semana que vem': 'next',
      'da semana seguinte': 'next',
      'semana seguinte': 'next',
      'esta semana': 'this',
      'desta semana': 'this',
      'nesta semana': 'this',
    },
    units: { dia: 1, dias: 1, semana: 7, semanas: 7 },
    inWords: 'em, dentro de, daqui a',
    ago: '',
    fromNow: { 'a partir de hoje': 0 },
    of: 'de, do',
    the: 'o, a, os',
    on: 'dia, no, na, do, ao',
    onThe: 'dia',
    at: 'às, as, à, pelas, por volta das, por volta de, a partir das, cerca das',
    hourOpeners: 'às',
    insteadOf: 'em vez das, ao invés das',
    from: 'de, das, da, entre, entre as, desde as, do',
    to: 'a, às, as, até, até às, até as, ao',
    and: 'e',
    or: 'ou, e, &',
    joints: 'a, o, as, às, de, do, da, das, no, na, em, dia, para, pelas, entre, horário, hora, data, próximo, próxima',
    mornings: 'da manhã, de manhã, pela manhã, na manhã, manhã, na parte da manhã',
    afternoons: 'da tarde, à tarde, de tarde, pela tarde, na parte da tarde, tarde, da noite, à noite, noite',
    hourWords: '',
    hourUnits: 'h, hs, hrs, horas, hora',
    namedClocks: {
      'meio-dia': '12:00',
      'meio dia': '12:00',
      'meio-dia e meia': '12:30',
      'meio dia e meia': '12:30',
      'meia-noite': '00:00',
      'meia noite': '00:00',
    },
    beforeHour: { 'quinze para as': -15, 'um quarto para as': -15, 'dez para as': -10, 'cinco para as': -5, 'vinte para as': -20 },
    afterHour: {
      'e meia': 30,
      'e um quarto': 15,
      'e quinze': 15,
      'e trinta': 30,
      'e quarenta e cinco': 45,
      'menos um quarto': -15,
      'e dez': 10,
      'e vinte': 20,
      'em ponto': 0,
    },
    counted:
      'pessoas, candidatos, perguntas, rodadas, entrevistas, meses, mês, anos, ano, páginas, vezes, euros, reais, vagas, participantes, etapas, documentos, fases',
    lengthUnits: { minuto: 1, minutos: 1, min: 1, mins: 1, hora: 60, horas: 60, h: 60 },
    lengthNumbers: { quinze: 15, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, noventa: 90 },
    during: 'durante, por',
    lengths: {
      'meia hora': 30,
      'três quartos de hora': 45,
      'quarto de hora': 15,
      'uma hora': 60,
      'hora e meia': 90,
      'uma hora e meia': 90,
      'duas horas e meia': 150,
    },
    marginsBefore: 'próximas, últimas, cada, menos, em, dentro, por',
    marginsAfter: 'antes, depois, antecedência, tarde, por',
    zones: {
      'horário de brasília': 'America/Sao_Paulo',
      'hora de brasília': 'America/Sao_Paulo',
      'horário de são paulo': 'America/Sao_Paulo',
      'hora de lisboa': 'Europe/Lisbon',
      'hora de portugal': 'Europe/Lisbon',
      'horário de lisboa': 'Europe/Lisbon',
      'hora portuguesa': 'Europe/Lisbon',
      'hora de portugal continental': 'Europe/Lisbon',
      'hora de londres': 'Europe/London',
      'hora de luanda': 'Africa/Luanda',
    },
    purposes: {
      same: 'mesma hora, mesmo horário',
      not: 'em vez, em lugar, ao invés, e não, já não',
      on: 'de, do, da, das, dia, no, na, às, o, a',
      moved: 'de, previst*',
      fillers: 'para escolher, para responder, para resposta, o, dia, as, às, ao, a, próxima, próximo, esta, final, da, do',
      conditions: 'se, caso',
      old: 'originalmente, inicialmente, anterior, antiga, antigo, em vez de, em vez das, em lugar de, ao invés de, não no dia, estava marcad*, marcada para, agendada para, era no, já não',
      off: 'cancelad*, adiad*, não poderá, não vai poder, não será possível, não vai acontecer, não poderemos, não consigo, não conseguimos, desmarcad*, fica sem efeito, suspens*, remarcad*, já não',
      new: 'nova, novo, mas sim, passa para, remarcad* para, reagendad* para, adiad* para, agora, para o dia, para a, transferid*',
      deadline:
        'até, até ao dia, até o dia, até dia, prazo, no máximo, antes de, antes do, o mais tardar, limite, impreterivelmente até, vence, expira',
      answer: 'resposta, decisão, resultado, retorno, feedback, informaremos, comunicaremos, contactaremos, entraremos em contato, novidades',
      yours: 'por favor, favor, envie, envia, responda, responde, confirme, confirma, pedimos, preencha, assine, mande, escolha, escolher',
      past: 'candidatura de, recebid*, recebemos, seu e-mail de, início, admissão, nascid*, desde, falámos, falamos, conversámos, enviad*, horário de trabalho, horário de funcionamento, horário de expediente',
      about:
        'entrevista*, reunião, conversa*, bate-papo, papo, chamada*, videochamada*, encontro, conhecer*, falar, data, hora, horário*, quando, disponib*, convid*, convoc*, convite, visita, passar*, vir, agendad*, marcad*, comparecer',
      choice: 'ou, opções, opção, disponib*, escolha, escolher, prefere*, seguintes, horários, datas, qual, melhor',
    },
  },
  concepts: {
    you: `você voce tu te ti teu tua contigo consigo convosco lhe seu sua vc vcs lo la los las senhor senhora sr sra exma exmo exmª exa prezado
      prezada caro cara v vossa tens podes queres vens podias poderias estás consegues enviaste foste candidato candidata poderá tiver confirma
      venha responda traga aceita juntasse começa`,
    we: `nós nos nosso nossa conosco connosco eu me mim meu minha comigo gente equipe equipa time comissão comissao júri juri banca diretoria
      direção direcao administração chefe chefia gestor gestora diretor diretora cliente empresa departamento conselho painel sócios colega
      colegas *amos *emos *imos *ámos falamos falámos falemos falaremos ligaremos vemos ligamos optamos optámos seguimos acabámos acabamos
      sentimos torcemos agradecemos próximos combinamos ficamos esperamos aguardamos combinámos podemos pedimos saberemos entraremos queremos
      confirmamos buscamos analisamos analisaremos`,
    interview: 'entrevist* audiç* casting arguiç* screening triagem arguição entrevistá entrevistados',
    round: `etapa etapas fase fases rodada ronda passo prova painel final presencial técnica tecnica técnico dinâmica dinamica banca júri
      didática arguição assessment primeira vídeo telefônica telefónica teste online remota apresentação cultural coletiva`,
    meeting: `reuni* reún* encontro encontrar* convers* falar falarmos falamos falámos falemos fala falo falaremos chamada ligar ligo ligaremos
      ligação telefon* telefón* videochamada* videoconf* vídeo video papo bate ideia café cafezinho passar passa passas passada passagem vir
      venha venhas vem vens vinda visit* conhec* conheç* compare* comparê* particip* presença presenca apresentar apresentação apresente zoom
      teams meet skype webex whatsapp zap sessão sessao agend* convid* convit* convoc* espero espera aguard* receber recebida recebido recebê
      atender marcar marcação marcada marcado ver vê vermos vemos ouvir evento link entrar sala acesse trocar sentar almoço chamar juntar bater
      ligue ligamos chama vejo escutar telefónica convocatória agenda aguardamos agendar conhece`,
    job: `vaga vagas cargo função funções posição posições posto emprego empregos trabalho lugar oportunidade estágio estágios concurso oferta
      ofertas edital colocação projeto bolsa bolsas procedimento recrutamento funçao job trainee contratação`,
    occupation: `administrativ* auxiliar auxiliares aux assistente* analista* engenheir* desenvolvedor* programador* técnico técnica tecnico
      tecnica diretor diretora gerente* gestor gestora chefe coordenador* supervisor* especialista* consultor* assessor* executiv* comercial
      vendedor* lojista* caixa recepcionist* rececionist* secretári* secretari* contador* contabilista* auditor* advogad* jurist* solicitador*
      notári* enfermeir* enf doutor doutora profa prof farmacêutic* farmaceutic* fisioterapeut* terapeut* psicólog* cuidador* professor*
      docente* educador* formador* investigador* pesquisador* cientist* bolseir* estagiári* estagiari* estagiar* aprendiz* doutorand* arquitet*
      designer engineer developer manager product owner recruiter chef cozinheir* copeir* garçom garçonete empregado empregada barman barista*
      padeir* pasteleir* confeiteir* açougueir* talhante motorista* motoboy entregador* estafeta* operador* operári* pedreir* carpinteir*
      marceneir* canalizador* encanador* eletricist* soldador* torneir* mecânic* mecanic* pintor pintora jardineir* estoquista* repositor* fiel
      armazém faxineir* limpeza porteir* vigilante* segurança guarda polícia policial bombeir* militar marinheir* piloto comissári* guia
      monitor* treinador* músic* cantor* bailarin* ator atriz produtor* conservador* arquivist* bibliotecári* jornalist* redator* editor
      editora tradutor* fotógraf* cabeleireir* esteticist* veterinári* biólog* químic* agrônom* agrónom* economist* tesoureir* comprador*
      logístic* planejador* capataz subdiretor* presidente reitor reitora associado associada sócio magistrad* funcionári* cirurgiã* dentist*
      higienist* atendente* balconist* promotor* costureir* florist* trainee júnior pleno sênior sénior líder lider head lead business partner
      marketing liderança responsável responsavel jovem encarregado encarregada médico coordenadora`,
    hiring: `recrut* seletivo seletiva seleç* selec* selecion* candidat* inscri* currícul* curricul* cv vaga vagas recursos humanos rh talento
      emprego empregos concurso concursal edital entrevistador* linkedin carreira carreiras gupy banca admiss* processo triagem perfil trainee
      empregador* pessoas colaborador* estágio headhunter cadastro convocatória banco onboarding people contratando procedimento júri
      contratação contratações contratar contrato contratos quadro colaboração carteira candidato candidata recrutamento candidatura
      candidaturas inscrição inscrições candidatos candidatas admissão candidatou candidataste currículos`,
    paper: `cv currícul* curricul* carta candidatura candidaturas inscrição inscrições perfil perfis experiência experiencia trajetória
      percurso portfólio portefólio portfolio formação habilitações qualificações histórico gravações cadastro mensagem vivência ofício
      carreira currículos`,
    decided: `decid* decis* escolh* selecion* seleccion* optou optamos optámos optado optar atribu* avanç* avance continuar continuidade
      prosseg* prossig* seguir seguimos segue sequência sequencia adiante frente resultado* deliber* consider* aprov* reprov* aceit* prefer*
      preench* ocupad* encerr* fech* conclu* complet* finaliz* homolog* classific* deferid* indeferid* unânim* acabámos acabamos deu dar passou
      passa passar topa topar quadro fase excluíd* admitid* oferta proposta gostou adjudic* designad* nomead* contratar contratado contratada
      aceita preenchido preenchida ocupado ocupada fechado fechar homologação escolhida escolhido preencham preferências`,
    someoneElse: `outro outra outros outras alguém alguem pessoa pessoas diferente candidatos candidatas candidaturas perfis cuja cujo
      finalista colega menina rapaz melhor já aderente preenchido preenchida ocupado ocupada compatível interno interna internamente`,
    not: 'não nao nem nunca jamais ninguém ninguem nenhum nenhuma sem nada tampouco impossível escusa',
    regret: `lament* infeliz* sentimos sinto sentir* pena desculp* triste tristeza difícil dificil sorte sucesso sucessos felicidades futur*
      desej* decepç* deceç* rejeit* recus* negativ* desclassific* indeferid* reprovad* torcemos caminhos votos imenso transtorno inconveniente
      excluíd* compreensão apesar agradecemos agradeço futuras futuros`,
    forward: `adiante frente continu* prosseg* prossig* seguinte seguir seguimos avanç* próxima próximo próximos etapa fase enquadr* encaix*
      adequ* ader* requisit* correspond* exig* compatív* compativ* aprovad* classificad* alinhad* alinh* sequência seguimento continuidade
      juntar match serve cumpre cumprem cumprir continuar aderente compatível encaixo`,
    fixed: `confirm* agendad* marcad* marcaç* reserv* fixad* combinad* combinamos acertad* acord* registad* registrad* registram* regist*
      registr* lembr* calendário agenda fica ficou ficamos espero espera esperamos aguardamos fechado perfeito perfeita ótimo optimo excelente
      certo beleza blz ok aceit* duração duracao dura será serão terá então previst* estabelecid* detalhes programação programa confira início
      começa segue efetuada sucesso vemos vemo esqueça combinámos toque campainha confirma aceita marcação marcada marcado prevista previsto
      registo confirmamos acordo`,
    asks: `quando qual quais poderia poderias podia podias pode podes podemos podem podermos possa possam favor gentileza pedimos peço solicit*
      agradecemos agradecia agradeço indiqu* disponib* disponív* disponiv* livre conven* convier jeito melhor prefer* prefir* escolh* selecion*
      reserv* marcar agendar opção opçao opções horário horarios slot sugest* sugir* suger* propo* propõ* propôs proponh* respond* respost*
      retorno retornar avis* diga dizer diz dizem dize fala gostar* queria quer querem queres quiser interess* consegue consegues conseguiria
      teria teriam tem tens topa topas dá possível possibilid* confirm* acesse combinar combinamos encaixo bem aguard* link qualquer algum
      serve caso ideia indicar indicarnos indica confirma responda proposta aguardamos resposta propomos escolhida escolhido confirmamos
      preferências`,
    moved: `alter* mud* remarc* reagend* reprogram* adi* antecip* transfer* transferid* troc* atualiz* nova novo anterior anteriores
      anteriormente antigo antiga original* inicial* invés prevista previsto passar passe passei mesma mesmo cedo atras* surgiu imprevist*
      impediment* outra outro modific* mover desmarc* empurr* novamente forçad* ficou precisa passá trocar adiante adicional`,
    off: `cancel* anul* desmarc* suspens* suspend* revog* congel* removid* retirad* desist* encerrad* efeito interromp* parad* pausad* fechar
      avari* quebr* desert* extint* escusa elimin* abandon* retirada desistiu desistência cancele`,
    wait: `aguard* esper* paciência paciencia semana mês meses breve logo ainda pendente* até prazo demor* atras* enquanto dentro decid* decis*
      definiç* resultado* notícia* noticia* novidade* resposta atualiza* status estado processo andamento decorrem curso avis* notific* inform*
      comunic* saber saberemos retorno feedback entrar entraremos contactar* contato contacto final início fechar abert* situação ponto depende
      homologação espero espera esperamos aguardamos informar informe pendente informações aberto`,
    send: `envi* mand* anex* encaminh* remet* remess* fornec* disponibiliz* entreg* apresent* submet* carreg* preench* assin* partilh*
      compartilh* precis* necessit* necessári* falta faltam faltando solicit* traz* traga indiqu* respond* devolv* informar informe complet*
      mostrar mostre receber reenvi* favor upload baixe acompanhar pendente levar leve cadastr* faculta enviaste responda apresentação
      apresentar apresente cadastro preenchido preenchida precisa enviada enviado enviou entrega preencham`,
    documents: `document* certific* certid* comprov* diploma cópia copia foto fotografi* rg cpf nif niss cnh ctps iban cartão cidadão
      passaporte título eleitor residência carteira referência formulário questionário ficha antecedentes declaraç* carta cartas habilitações
      cédula histórico licença pretensão expectativa portfólio portefólio portfolio projetos amostra* dados pergunta registo criminal
      consentimento papelada papéis exame pis bancári* recibo atestado* identificação informações pdf documentário`,
    test: `teste testes prova exame exames avaliaç* assessment exercício desafio case psicotécnic* psicotecnic* psicológic* psicométric*
      challenge hackerrank codility simula* aptid* raciocínio lógico questionário tarefa dinâmica`,
    money: `salár* salar* ordenado vencimento remuner* brut* líquid* ilíquid* reais euros mensal mensais anual anuais benefíci* benefici* bónus
      bônus refeição vr va vt clt pj plr subsídio* férias contrato contratos termo jornada extra avença bolsa seguro plano oferta proposta
      condições home office teletrabalho semanais adicional pacote comissões`,
    begin: `começ* inici* iníci* integr* junt* juntar vindo vinda bemvind* parabéns parabens felicit* assin* aceit* aceita proposta oferta
      oferec* propomos bordo queremos admissão ingress* escolhida escolhido posse unânim* sim contrato juntasse começa início`,
    place: `rua avenida av praça praca largo travessa estrada andar piso edifício edificio prédio predio sala salas recepção receção portaria
      porta entrada morada endereço endereco local localização onde sede instalações instalaçoes escritório escritorio loja estacion* garagem
      metro metrô campainha torre bloco galpão armazém bairro km esquerda direita auditório padaria fábrica hospital campus`,
    received: `receb* receç* recepç* chegou chegaram obrigad* agradec* registad* registrad* regist* acus* inscrição inscrições concluíd*
      concluid* efetuada confirmamos candidatou candidataste enviada enviado enviou enviaste retirada desistiu desistência cadastrad* guardad*
      submetid* grat* receber recebida recebido recebê agradecemos agradecia registo recepção receção grato`,
    mayCome: `se caso talvez poder* poderá anális* avali* rever ver vemos estud* correspond* encaix* pesquisa inquérito questionário opinião
      recomend* interess* urgente futuras futuros oportunidad* surg* sempre quando entraremos conhece busca buscamos procur* compatív* recetiv*
      aberto após contact* analisar analisamos analisando analisaremos poderias oportunidade compatível poderia podermos encaixo surgiu
      contacto avaliem`,
    praise: `prazer ador* amei amou gost* gostou impression* feliz felizes content* parabéns parabens satisf* encant* alegr* entusiasm* agrado
      ótimo ótima optimo excelente excelentes maravilh* fantástic* interess* lindo curti* legal bacana incrível valios* honra grato agradável`,
    government: `visto embaixad* cidadania nacionalidade autorização imigra* sef aima tribunal tribunais judicial* intimaç* finanças irs
      receita federal imposto* freguesia cartório detran imt multa* cnh passaporte eleiç* voto testemunha audiência inss consulado* consular*`,
    schooling: `escola* escolar* colégio* aluno* aluna* pais encarregad* turma* aula curso cursos matrícul* matricul* creche infantil
      universitári* faculdade mestrado licenciatura graduação vestibular semestre nota boletim disciplina campus filho filha criança*
      estudante* infantário catequese propina* famílias coordenadora encarregado encarregada`,
    press: `podcast* jornalist* jornal diário reportagem* imprensa revista* artigo redaç* redator* rádio televis* tv ouvintes leitores publicar
      publicaç* documentário gravar mídia tese investigaç* autor autora matéria entrevistá gravação`,
    housing: `apartamento* apto imóv* imobili* arrend* alug* inquilin* senhori* proprietári* quarto condomínio condomino* fiador caução
      moradia* renda hipotec* empréstimo financiamento sinistro* apólice vistoria corretor*`,
    health: `paciente* médic* clínica* clinica* dentári* dentist* consulta vacin* receita* tratamento* sintoma* terapia fisio* sus utente*
      cirurg* óptic* oftalm* urgência veterinári* ortodont* dose médico receita`,
    service: `pedido* encomenda* entrega pacote* fatura* boleto* reparaç* reparo* conserto* instalaç* caldeira* esquentador voo* hotel* mesa
      cabeleireir* salão oficina carro* veículo* garantia devoluç* rastreio rastreamento recolha transportador* avaria* água luz gás internet
      fibra comboio bilhete* manutenção orçamento pacote instalações instalaçoes`,
    event: `webinar* seminário* congresso* conferênc* palestra* palestrant* ingresso* limitadas orador* festival* concerto* show festa*
      casamento anivers* jantar clube jogo* torneio* voluntári* associaç* sócio sócios missa paróquia exposiç* meetup doaç* treino* ensaio*
      coro passeio* assembleia churrasco corrida workshop* eventos`,
    selling: `demo produto* cliente clientes desconto* oferta ofertas grátis gratuit* preço* promoç* comprar compra economi* poup* assinatura*
      plataforma software soluç* cotaç* orçamento vendas venda premium catálogo tarifa* cupom cupão brinde* sorteio liquidação`,
    hiringSide: `avaliador* roteiro guião scorecard debrief shortlist candidatos currículos cvs preencham pontuaç* avaliem headcount parecer
      entrevistados`,
    thirdPerson: 'ele ela dele dela candidatos candidatas',
    business: `acordo minuta rascunho cliente clientes fatura* projeto* trimestre* relatório* orçamento* contratos proposta* fornecedor* slides
      apresentaç* ata assembleia risco* advogad* jurídic* contas vendas campanha* lançamento auditoria* estratég* investi* balanço kpi sprint
      licitaç* pedido* apresentação projeto proposta projetos orçamento`,
    bulk: `newsletter* boletim descadastr* cancele subscri* alerta ofertas vagas empregos recomendad* dicas truques preferências receber spam
      publicidade promoç* descubra semanal clique navegador perto grátis unsubscribe digest`,
  },
});
