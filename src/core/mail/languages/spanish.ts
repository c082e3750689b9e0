import { defineLanguage } from './language.ts';

export const spanish = defineLanguage({
  locale: 'es',
  common:
    'el los las y usted nuestra nuestro para con por una su que del le nos se es como más sus ha te esta este gracias hola muy de la en un al lo no si pero ya ser está están hemos hay sobre o buenos días buenas tardes saludos estimado estimada entrevista horas tu tus me cuando también puede favor desde hasta donde fue será queda ustedes perfecto mañana llamo luego pues entonces algo día aunque nosotros seguimos tenemos puedes muchas dónde qué sí martes miércoles jueves viernes sábado lunes otra otro quien cualquier bien así vamos esperamos nuestros nuestras vos podés ahora antes',
  pluralEnding: 's',
  departments:
    'reclutamiento selección seleccion recursos humanos rrhh entrevistas equipo adquisición talento personal empleo candidaturas desarrollo personas',
  roles: {
    nouns: 'puesto vacante plaza candidatura entrevista convocatoria requisición cargo oferta posición rol perfil',
    leads: 'como para de',
    links: 'de del la las el los en y a al',
    ends: 'se ha va con nos que cambiado a en está es fue por nuestra nuestro será queda',
  },
  rounds: {
    names: 'preselección',
    steps: 'entrevista ronda fase etapa prueba conversación',
    which: 'primera segunda tercera última final técnica telefónica inicial grupal personal práctica',
  },
  dates: {
    months: { set: 8, setiembre: 8, sept: 8 },
    wordlikeWeekdays: 'mar, sab, vie, dom, lun, mie, mié, jue',
    ordinalEndings: 'º, o, ro, ero',
    ordinals: { primero: 1, 'uno de': 1 },
    relativeDays: {
      hoy: 0,
      'el día de hoy': 0,
      'esta mañana': [0, 'am'],
      'esta tarde': [0, 'pm'],
      'esta noche': [0, 'pm'],
      mañana: 1,
      'pasado mañana': 2,
      ayer: -1,
      anteayer: -2,
    },
    articles: 'un, una',
    numbers: { una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
    whichBefore: { próximo: 'coming', siguiente: 'next', pasado: 'last' },
    whichAfter: { próximo: 'coming', 'que viene': 'coming', entrante: 'coming', siguiente: 'next', pasado: 'last' },
    weeks: {
      'próxima semana': 'next',
      'la próxima semana': 'next',
      'semana que viene': 'next',
      'la semana que viene': 'next',
      'la semana próxima': 'next',
      'semana próxima': 'next',
      'la siguiente semana': 'next',
      'siguiente semana': 'next',
      'la semana siguiente': 'next',
      'esta semana': 'this',
    },
    units: { día: 1, días: 1, semana: 7, semanas: 7 },
    inWords: 'en, dentro de',
    ago: '',
    fromNow: { 'a partir de hoy': 0 },
    of: 'de, del',
    the: 'el, la, los',
    on: 'el, este, al, día, del',
    onThe: 'el, día',
    at: 'a las, a la, las, sobre las, hacia las, desde las, a partir de las, alrededor de las, a eso de las',
    hourOpeners: 'las',
    insteadOf: 'en lugar de las, en vez de las, en lugar de a las, en vez de a las',
    from: 'de, desde, entre, de las, desde las, entre las, de la, entre la, del',
    to: 'a, hasta, a las, hasta las, al, hasta el',
    and: 'y',
    or: 'o, y, u, &, bien',
    joints: 'a, el, la, las, de, del, para, día, este, entre, desde, hora, horas, fecha, próximo, sobre',
    mornings: 'de la mañana, por la mañana, en la mañana, la mañana',
    afternoons: 'de la tarde, por la tarde, en la tarde, tarde, la tarde, de la noche, por la noche, la noche, del mediodía',
    hourWords: '',
    hourUnits: 'h, hs, hrs, horas, hora, hr',
    namedClocks: { mediodía: '12:00', medianoche: '00:00' },
    beforeHour: {},
    afterHour: {
      'y media': 30,
      'y cuarto': 15,
      'menos cuarto': -15,
      'menos diez': -10,
      'menos veinte': -20,
      'menos cinco': -5,
      'y diez': 10,
      'y veinte': 20,
      'y cinco': 5,
      'en punto': 0,
      treinta: 30,
      quince: 15,
    },
    counted:
      'personas, candidatos, preguntas, rondas, entrevistas, meses, mes, años, año, páginas, veces, euros, plazas, participantes, vacantes, documentos, pesos',
    lengthUnits: { minuto: 1, minutos: 1, min: 1, mins: 1, hora: 60, horas: 60, h: 60, hs: 60 },
    lengthNumbers: { quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, noventa: 90 },
    during: 'durante',
    lengths: {
      'media hora': 30,
      'tres cuartos de hora': 45,
      'cuarto de hora': 15,
      'una hora': 60,
      'hora y media': 90,
      'una hora y media': 90,
      'dos horas y media': 150,
    },
    marginsBefore: 'próximas, últimas, cada, menos, en, dentro, por',
    marginsAfter: 'antes, después, previas, previos, tarde, por',
    zones: {
      'hora peninsular': 'Europe/Madrid',
      'hora española': 'Europe/Madrid',
      'hora de españa': 'Europe/Madrid',
      'hora de madrid': 'Europe/Madrid',
      'hora de méxico': 'America/Mexico_City',
      'hora de ciudad de méxico': 'America/Mexico_City',
      'hora cdmx': 'America/Mexico_City',
      'hora del centro': 'America/Mexico_City',
      'hora de colombia': 'America/Bogota',
      'hora colombiana': 'America/Bogota',
      'hora de bogotá': 'America/Bogota',
      'hora de argentina': 'America/Argentina/Buenos_Aires',
      'hora argentina': 'America/Argentina/Buenos_Aires',
      'hora de buenos aires': 'America/Argentina/Buenos_Aires',
      'hora de chile': 'America/Santiago',
      'hora chilena': 'America/Santiago',
      'hora de perú': 'America/Lima',
      'hora de lima': 'America/Lima',
      'hora de londres': 'Europe/London',
      'hora del este': 'America/New_York',
      'hora canaria': 'Atlantic/Canary',
    },
    purposes: {
      same: 'misma hora',
      not: 'en lugar, en vez, y no, ya no',
      on: 'de, del, el, la, las, a',
      moved: 'del, previst*',
      fillers: 'el, día, las, este, próximo, del, a, más, tardar, máximo, al, final',
      conditions: 'si, en caso',
      old: 'originalmente, inicialmente, anterior, antigua, antiguo, en lugar de, en vez de, no el, estaba programad*, programada para, fijada para, era el, ya no',
      off: 'cancelad*, anulad*, se cancela, se anula, aplazad*, suspendid*, no podrá, no podremos, no se podrá, no será posible, no va a poder, no puedo, no podemos, queda anulad*, queda cancelad*, ya no, se pospone',
      new: 'nueva, nuevo, sino, al, pasa al, se traslada al, reprogramad*, ahora, aplazada al, cambiada al, quedaría',
      deadline: 'antes del, antes de, hasta el, a más tardar, fecha límite, plazo, como máximo, límite, hasta, vence, caduca',
      answer: 'respuesta, decisión, resultado, noticias, contactaremos, informaremos, comunicaremos, te diremos, le diremos, decidiremos',
      yours: 'por favor, envíe, envíanos, envía, responda, responde, confirme, confirma, rogamos, remita, complete, firme, avísame, avísanos',
      past: 'solicitud del, recibid*, recibimos, su correo del, incorporación, nacid*, desde el, hablamos, conocimos, enviad*, candidatura del, horario laboral, horario de trabajo, horario de oficina, horario de atención',
      about:
        'entrevista*, reunión, cita, charla*, llamada*, videollamada*, encuentro, conversar, conocer*, hablar, fecha, hora, cuándo, cuando, horario*, disponib*, invit*, convoc*, visita, vernos, pasar*, venir, viene, quedamos, agendad*, programad*',
      choice:
        'también, o, u, bien, opciones, opción, disponib*, elegir, elija, elige, escoge, escoja, prefiere*, siguientes, horarios, fechas, turnos, cuál, viene mejor',
    },
  },
  concepts: {
    you: `tú tu tus te ti contigo usted ustedes su sus suyo suya le les vos vuestro vuestra os tuyo tuya señor señora don doña estimado
      estimada *arle *erle *irle *arles *erles verte conocerte invitarte llamarte hablarte contarte informarte comunicarte decirte ofrecerte
      enviarte confirmarte recordarte avisarte escribirte agradecerte entrevistarte mandarte pedirte proponerte verle verla conocerla conocerlo
      invitarla invitarlo citarla citarlo entrevistarla llamarla llamarlo tienes tenés puedes podés podrías quieres querés quisieras vienes
      venís has eres sos estás estarías sabes dime decime avísame avisame avísanos postulante candidato candidata aspirante aceptás aceptas
      empiezas empezarías podrás quedaste pudiste viniste vengas trae pásate mándame entrevistarle pedirle solicitarle`,
    we: `nos nosotros nosotras nuestro nuestra yo me mi mí conmigo equipo comité comite comisión comision tribunal jurado directorio gerencia
      dirección direccion jefatura jefe jefa director directora cliente empresa compañía compania departamento panel junta patronato socios
      *amos *emos *imos encontremos veamos vemos citamos quedamos quedemos juntamos juntemos tomamos tomaremos continuaremos seguimos
      seguiremos optamos contamos sentimos deseamos agradecemos fijamos acordamos recordamos esperamos próximos empezamos tenemos iremos
      podríamos rogamos quisiéramos coordinemos pasamos cerramos sepamos tengamos pondremos tardaremos pedimos solicitamos queremos confirmamos
      leeremos estudiaremos demos`,
    interview: 'entrevist* audici* casting preselecci* prefiltro screening entrevistarte entrevistarla entrevistarnos entrevistarle entrevistadas',
    round: `ronda fase fases etapa paso pasos prueba panel final finales presencial técnica tecnica técnico coloquio dinámica dinamica grupal
      assessment instancia segunda primera tercera videollamada telefónica telefonica comisión tribunal jurado demostrativa muestra jornada
      cultural exposición exposicion oposición terna`,
    meeting: `reuni* encuentro encontrarnos encontrarte encontremos vernos veamos vemos verte verle verla verlo ver charl* convers* habl* llam*
      telef* teléf* videollam* videoconf* cita citar* citamos citado citada café cafe cafecito quedar quedamos quedemos pasar pásate pasarte
      pasarse pase acerc* acérc* venir vengas venga vienes vente ven visit* conocer* conózc* conoc* conozc* asistir asista asistencia particip*
      comparec* comparez* presentarse preséntese preséntate presentarte presentar acudir acuda zoom teams meet skype webex whatsapp video sesi*
      hueco slot agend* esperaré esperará espera esperan invit* convoc* recibirá recibirán recibiré atender atenderá juntarnos juntamos
      juntemos platic* plátic* coordinar* evento sentarnos recorrido tour conectarte conectarse conéctate conéctese enlace liga encontrará
      entrevistarnos entrevistarte entrevistarle turno tomar tomamos tomaremos conectes conecta escuchar escucharte presentarnos veros
      conocerte invitarte llamarte hablarte conocerla conocerlo invitarla invitarlo citarla citarlo llamarla llamarlo videollamada telefónica
      telefonica convocatoria agendó agenda invitados conoces`,
    job: `puesto vacante plaza plazas cargo posición posicion posiciones empleo empleos trabajo oferta ofertas búsqueda busqueda búsquedas beca
      becas prácticas practicas pasantía pasantia convocatoria requisición requisicion rol roles función funcion concurso oposición
      incorporación incorporacion contratación ref referencia interinidad suplencia job`,
    occupation: `administrativo administrativa auxiliar auxiliares asistente analista analistas ingenier* desarrollador* programador* técnico
      técnica tecnico tecnica director directora gerente subgerente gerenta jefe jefa responsable encargad* coordinador* supervisor*
      especialista consultor* asesor* ejecutiv* comercial vendedor* dependient* cajer* recepcionist* secretari* contador* contable auditor*
      abogad* letrad* procurador* notari* enfermer* medico doctor doctora farmacéutic* farmaceutic* fisioterapeut* terapeut* psicólog*
      psicolog* matrona cuidador* gerocultor* profesor* docente* maestr* investigador* científic* becari* pasante* practicante* aprendi*
      predoctoral* postdoc* catedrátic* arquitect* diseñador* designer engineer developer manager product owner scrum recruiter chef cociner*
      pinche camarer* mesero mesera mozo moza barista* panader* pasteler* carnicer* pescader* repostero* conductor* chofer* chófer* repartidor*
      mensajer* transportista* operari* operador* obrer* albañil* carpinter* fontaner* plomer* electricist* soldador* torner* mecánic* mecanic*
      mecatrónic* pintor pintora jardiner* peón peon bodeguer* almacener* carretiller* reponedor* limpiador* limpieza conserje* portero portera
      vigilante* guardia guardias polic* bomber* militar soldado marinero capitán piloto azafat* tripulante* guía monitor monitora entrenador*
      animador* músic* cantante* bailarin* bailarín* actor actriz regidor* tramoyista* conservador* archiver* bibliotecari* periodist*
      redactor* editor editora traductor* intérprete* fotógraf* peluquer* esteticist* veterinari* biólog* químic* agrónom* agronom* geólog*
      economist* trader financier* tesorer* comprador* logístic* planificador* capataz subdirector* presidente vicepresidente rector decano
      decana concejal* funcionari* ordenanza* magistrad* cirujan* odontólog* dentista* higienista* community marketing becario* trainee intern
      junior senior líder lider head lead business partner headhunter teleoperador* agente promotor* modista* costurer* floris* médico
      auditorio maestría`,
    hiring: `seleccion* selecc* reclut* candidat* postul* aspirant* currícul* curricul* cv vacante recursos humanos rrhh rh talento empleo
      empleos convocatoria inscri* concurso terna plaza preseleccion* solicitante* solicitud headhunter linkedin proceso procesos incorporación
      incorporacion incorporaciones incorporar* empleador* personal dotación búsqueda busqueda infojobs computrabajo oposición oposiciones
      onboarding perfil reclutador* entrevistador* tribunal personas people contrata* contrato colaboración plantilla incorporas postulante
      candidato candidata aspirante contratación candidatura candidaturas postulación postulacion postulaciones candidatos candidatas
      selecciona seleccione seleccionar postulaste postulado postulantes currículos currículums curriculums aspirantes`,
    paper: `cv currícul* curricul* hoja vida carta candidatura candidaturas solicitud perfil perfiles experiencia trayectoria postulación
      postulacion postulaciones expediente portfolio portafolio videobook book título formación formacion cualificación recorrido carrera
      antecedentes mensaje currículos currículums curriculums`,
    decided: `decid* decisi* decant* eleg* elig* elij* escog* seleccion* nombr* adjudic* asign* avanz* continuar continúa continua
      continuaremos seguir seguimos sigue sigues siguen seguiremos adelante proseguir* prosigu* opta optado optamos optaron optar resuelto
      resolvi* resoluci* resultad* considera* tenido cuenta otorg* aprob* acept* prefer* cubierta cubierto cubrir ocupad* ocupar cerrad*
      cerrar* cerró cierre finaliz* complet* dado dar inclina* inclin* concluid* promov* promocion* conced* quedamos quedado quedaron pasar
      pasa contamos contar oferta unánim* unanim* aptos apto apta elegid* cogid* descart* desestim* excluid* admitid* designa* designó
      contrata* contrate ganó ganado ganador* aceptás aceptas contratación ocupada ocupado cogido proseguir prosigue cerrado elige elegir
      selecciona seleccione seleccionar nombramiento preferencias`,
    someoneElse: `otro otra otros otras alguien distinto distinta persona personas candidatos candidatas candidaturas cuyo cuya finalista
      compañera mejor ajusta ajustan ajustado ya chico chica interno ocupada ocupado cogido cubierta cubierto interna internamente`,
    not: 'no ni nunca jamás tampoco nadie ningún ninguno ninguna ningun sin nada imposible',
    regret: `lament* sentimos siento sentir* desafortunad* desgraciad* infortunad* lastim* lástima pena perdón disculp* tristeza difícil
      dificil difíciles suerte éxito exito futur* deseamos desear* deseo deseándole deseándote decepci* rechaz* descart* desestim* negativ*
      descalific* ánimo animo apreci* ocasión oportunidades caminos pesar malas excluid* apto indeferid* agradecemos futuras futuros`,
    forward: `adelante continu* proseguir prosigue siguiente avanz* seguir seguimos sigue sigues seguiremos encaj* ajust* cumpl* coincid*
      adecu* requisit* idóne* idone* afín acorde requer* próxima etapa fase paso terna superado superar superó requiere alinead* aline* apeg*
      acredit* clasific* corresponde continuar continua continuaremos ajusta ajustan ajustado cumpleaños`,
    fixed: `confirm* agendad* agendó programad* reserv* fijad* fijamos fijo concertad* acordad* acordamos convenid* registr* recordatorio
      recordar* recuerd* recordamos calendario quedamos queda quedó quedado previst* prevista vemos espero esperamos espera perfecto perfecta
      genial excelente hecho listo vale ok okay acept* duración duracion durará dura será serán tendrá entonces cerrado anotad* apunt* asign*
      señalad* establecid* próximos empezamos empieza comienza inicio detalles agenda programa invitados tenemos iremos conecta conectarte
      estupendo ratific* turno entra timbre confirmarte recordarte aceptás aceptas reserva reserve reservar confirmamos registrarte`,
    asks: `cuándo cuando cuál cual cuáles qué podría podrías podrias podrían puede puedes podés pueden podéis puedas pudiera podríamos favor
      rogamos ruego agradecer* agradecemos agradezco indíqu* disponib* libre conven* convien* viene venga vendría cuadra cuadre parece prefier*
      prefer* elige elij* elegir escoj* escog* selecciona seleccione seleccionar reserva reserve reservar opción opcion opciones horario hueco
      propon* propong* propuest* suger* sugier* respond* contest* contést* avís* avis* dime dígame decime diga dinos dínos háganos haznos
      hágame saber apetece gustaría gustaria encantaría quisiera quisiéramos quieres querés quiere interesa coordinar* coordinemos acomod*
      cómodo comodo alcance sirve queda quede posible confirm* cuentas tendría tendrá tienes tenés agendar* concertar fijar acordar atento
      atenta mejor cualquiera alguna ingrese ingresa indiq* indica indicar indicarnos indicara indícanos posibilidad cuéntame pásame mándame
      escríbeme llámame escribime podrá podrán deseas aceptas confirmarte avisarte agradecerte proponerte avísame avisame avísanos
      disponibilidad convenio propuesta confirmamos preferencias`,
    moved: `cambi* cámbi* mov* muev* muév* traslad* aplaz* pospon* pospuest* posterg* reprogram* reagend* recalendariz* modific* actualiz*
      adelant* retras* atras* nueva nuevo anterior anteriores anteriormente original* inicial* otra otro surg* imprevist* contratiempo recorr*
      correr pasarlo pasamos pasarla temprano variación complic* distinta misma mismo vuelta prevista liberad* volver nuevamente requiere
      recorrido adelante`,
    off: `cancel* anul* suspend* suspens* suprim* elimin* retir* revoc* congel* paraliz* parad* desconvoc* efecto caíd* cae cayó cierra
      cerramos interrump* deten* detuv* paus* baja desiert* abandon* descart* estropead* averi* imposib* imposible retirado retirada`,
    wait: `esper* espera pacien* semana mes meses pronto aún aun todavía todavia pendient* hasta plazo demor* retras* mientras dentro decid*
      decisi* resoluci* resultad* noticia* novedad* respuesta actualizaci* estado proceso curso trámite tramit* avis* notific* inform* comunic*
      sabr* sepa sepamos tengamos cuanto apenas abierto abierta sigue siguen retroalimentación feedback próximamente brevedad contact* llam*
      pondremos quedan finales principios resuelva resolver firma tardar tardará tarda tardaremos tardando llamarte informarte comunicarte
      avisarte llamarla llamarlo avisame esperaré esperará esperan espero esperamos pendiente`,
    send: `envi* enví* mand* mánd* adjunt* anex* facilit* remit* haz hága llegar aport* entreg* presentar presente presenten subir sube suba
      carga complet* complét* rellen* rellén* diligenci* llen* firm* compart* compárt* necesit* requer* requier* falta faltan faltaría traer
      traiga trae respond* contest* devol* devuelv* proporcion* suministr* pedimos pedirte pedirle precis* reenv* contar mostrar mostrarnos
      enseñ* descarg* ingresar ingrese acredit* pendiente alleg* acompañ* pásanos pásame pasarnos pásalo cargar carguen hacer hagan háganos
      indíqu* indiq* indica indicar indicarnos indicanos indícanos solicitamos solicito solicita solicitarle solicitarte enviarte mandarte
      mándame requiere firma anexo enviado enviada enviaste envío entrega`,
    documents: `document* certific* título titulo títulos copia foto fotograf* dni nie nif cédula cedula pasaporte identificación ine curp rfc
      nss cuil cuit rut referencia referencias formulario cuestionario ficha antecedentes constancia* comprobante* carné carnet licencia
      diploma expediente académico nómina nominas nóminas seguridad social iban bancari* papeles papelería muestra muestras portfolio
      portafolio proyectos carta cartas recomendación recomendacion declaración declaracion consentimiento pretensión pretensiones expectativa
      disponibilidad datos pregunta vida laboral afiliación eps pensiones acta titulación colegiación hoja anexo pdf documental`,
    test: `prueba test examen exámenes examenes evaluaci* assessment ejercicio reto desafío desafio psicotécnic* psicotecnic* psicométric*
      psicometric* challenge code codificación hackerrank codility simulaci* aptitud* cuestionario rendir tarea practico dinámica`,
    money: `salar* sueldo* brut* neto neta remuner* retribuci* renta líquida liquid* euros pesos paga jornada indefinid* temporal vacacion*
      contrato contratos convenio bono bonus aguinaldo prestacion* benefici* condicion* semanales mensual* anual* incentivo* seguro teletrabajo
      home plus dietas obra nómina limpios estipendio beca dotación oferta propuesta categoría comisiones`,
    begin: `empez* empiez* empec* comienz* comenz* comenc* inici* incorpor* ingres* bienvenid* felicit* felicidades enhorabuena firm* acept*
      oferta ofrecer* ofrec* propuesta unirte unirse une sumarte sumarse sumar sumes alta abordo bordo contrato sí elegid* unánim* escogid*
      contratar* queremos nombramiento posesión ofrecerte aceptás aceptas empiezas empezarías incorporación incorporacion incorporaciones
      incorporas empezamos empieza comienza inicio ingrese ingresa firma ingresar`,
    place: `calle avenida avda av plaza paseo carrera cra piso planta edificio oficina sala aula recepción recepcion puerta entrada dirección
      direccion sede lugar local locales ubicación ubicacion dónde donde instalaciones aparca* estacion* parqueadero metro timbre portal torre
      nave taller hotel colonia col km polígono poligono bajo izquierda derecha auditorio salón salon tienda hospital campus`,
    received: `recib* llegó llegado llegaron gracias agradec* registrad* registr* acus* guardad* inscri* correctamente satisfactoriamente
      confirmamos postulaste postulado aplicaste enviado enviada enviaste solicitud retirado retirada desistido incorporad* ingresad*
      agradecerte recibirá recibirán recibiré agradecemos registrarte`,
    mayCome: `si caso quizá podría pudiera revis* analiz* analic* valor* evalu* leer leeremos cumpl* encaj* encuesta opinión opinion recomiend*
      recomend* interes* urgent* futuras futuros oportunidad* surg* cuando exista existan contactarem* conoces busc* compatible acorde abierto
      tras después dispuesto ajust* contact* estudiar estudiaremos estudiando ajusta ajustan ajustado oportunidades interesa recomendación
      recomendacion interesante interesó cumpleaños evaluadores evaluador valoren evaluadoras`,
    praise: `encant* alegr* gust* impresion* placer complac* feliz felices content* felicit* felicidades enhorabuena ilusi* entusiasm* grato
      grata genial excelent* estupend* maravill* fantástic* interesante interesad* interesó atractiv* valios* gran bueno bonit* mola molado
      satisf* excelente destac* perfecto conforme agrado agradable agradó estupendo gustaría gustaria encantaría satisfactoriamente`,
    government: `visado visa embajad* ciudadan* nacionalidad extranjer* juzgado* tribunales judicial* citación hacienda tribut* impuest* padrón
      empadron* civil dgt tráfico multa* sanción sancion* migra* pasaporte sepe paro subsidio elecci* votar notaría testigo audiencia permiso
      consulado* consular*`,
    schooling: `colegio* escuela* escolar* alumn* estudiant* padres apoderad* tutor tutora tutoría tutoria familias guardería guarderia jardín
      curso cursos clase matrícul* matricul* admisión admision universitari* máster master maestría semestre nota trimestre asignatura* campus
      hijo hija niñ* facultad académic* instituto ampa ceip idiomas lección académico`,
    press: `podcast* periodist* periódico periodico diario reportaje* prensa revista* artículo articulo redacc* redactor* radio televisi* tv
      oyentes lectores publicar publicaci* documental grabaci* grabar tesis investigaci* autor autora novela`,
    housing: `piso pisos apartamento* alquil* arrend* inquilin* casero* propietari* vivienda* inmobili* hipotec* habitación habitacion fianza
      fiador vecin* renta préstamo prestamo crédito credito avalúo siniestro* póliza poliza aval compraventa mudanza`,
    health: `paciente* médic* clínica* clinica* dental dentista* consulta* vacun* receta* analític* análisis tratamiento* síntoma* terapia
      fisio* ambulatorio prequirúrgic* óptic* oftalm* eps sanitari* urgencias veterinari* dosis médico`,
    service: `pedido* paquete* envío entrega reparaci* instalaci* caldera* fontaner* electricist* vuelo* hotel* mesa peluquer* taller itv
      coche* vehículo* garantía devoluci* seguimiento recogida mensajer* avería gas luz agua internet fibra operador* tarjeta banco tren
      billete* mantenimiento presupuesto factura instalaciones hotel`,
    event: `webinar* seminario* congreso* conferenc* entrada entradas plazas ponente* ponencia* festival* concierto* fiesta* boda cena club
      partido* torneo* voluntari* asociaci* socio socios misa parroquia feria* exposici* meetup donación entrenamiento* ensayo* coro excursi*
      asamblea barbacoa inauguraci* cumpleaños eventos exposición exposicion`,
    selling: `demo demos producto* cliente clientes descuento* ofertas gratis gratuit* rebaja* precio* promoci* comprar compra ahorr* suscri*
      plataforma software soluci* cotizaci* presupuesto ventas venta premium catálogo tarifa* cupón regalo* sorteo`,
    hiringSide: `evaluadores evaluador pauta scorecard debrief shortlist candidatos postulantes currículos currículums curriculums cvs carguen
      evalúen rúbrica headcount guía puntuaci* valoren candidatas entrevistadas evaluadoras`,
    thirdPerson: 'él ella ellos candidatos candidatas postulantes aspirantes suyos',
    business: `acuerdo borrador cliente clientes proyecto* trimestre* informe* presupuesto* propuesta* proveedor* diapositiv* presentaci* acta
      actas junta riesgo* abogad* legal ventas campaña* lanzamiento auditoría* estrategia* inversion* balance kpi sprint reporte* pedido*
      licitaci* contratos factura proyectos propuesta trimestre presupuesto`,
    bulk: `newsletter* boletín boletin baja suscri* desuscri* alerta ofertas empleos recomendad* consejos trucos correos preferencias darte
      spam publicidad promoci* descubre semanal haz clic navegador registrarte cerca gratis unsubscribe digest`,
  },
});
