import type { TestMail } from '../../core/mail/mail.ts';
import { invitation, confirmation, reschedule, cancellation, timeline, request, rejection, offer, other, unrelated } from './by-kind.ts';

/** Mail in Spanish, as it is written in Spain, Mexico, Colombia, Chile, Peru and Argentina. */
export const spanish: readonly TestMail[] = [
  invitation(
    'Su candidatura al puesto de Administrativo/a de Facturación',
    'María José Ferrándiz <mj.ferrandiz@aguas-segura.example>',
    `Estimada Sra. Quiroga:\n\nTras revisar su currículum, nos complace invitarla a una entrevista personal en nuestras oficinas. Podemos ofrecerle el martes 10 de marzo a las 10:00 o el jueves 12 de marzo a las 16:30. Le agradeceríamos que nos indicara antes del viernes cuál de las dos opciones le conviene más.\n\nReciba un cordial saludo,\nMaría José Ferrándiz\nDepartamento de Personas`,
  ),
  invitation(
    '¿Un café?',
    'Nacho <nacho@tostadores-norte.example>',
    `¡Buenas, Alex! Nos ha molado tu mensaje. ¿Te apetece pasarte la semana que viene por la tienda y charlamos un rato? El martes o el miércoles a partir de las cuatro suele estar tranquilo. Ya me dices.\n\nUn abrazo,\nNacho`,
  ),
  invitation(
    'Prueba en obrador',
    'Panadería Urrutia <tienda@panaderia-urrutia.example>',
    `Hola, hemos recibido tu CV. ¿Podrías venir el sábado a las 5 de la mañana a hacer una prueba? Trae calzado antideslizante, el delantal lo ponemos nosotros. Contéstame con un sí o un no.\nBegoña`,
  ),
  invitation(
    'Siguiente paso: entrevista técnica con el equipo',
    'Equipo de Talento Nubarrón <talento@nubarron.example>',
    `Hola Alex,\n\nLa conversación con Inés gustó mucho a todos, así que pasas a la segunda ronda. Reserva aquí el hueco que mejor te venga con nuestra CTO: https://calendly.com/nubarron/tecnica\n\nSerán unos 60 minutos por Google Meet.\n\n¡Hasta pronto!\nEquipo de Talento`,
  ),
  invitation(
    'Convocatoria a entrevista - Proceso selectivo 2026/041',
    'Servicio de Personal <personal@diputacion-valdoro.example>',
    `De conformidad con la base séptima de la convocatoria, se cita a la persona aspirante arriba indicada para la realización de la entrevista.\n\nFecha: 11/03/2026\nHora: 09:40\nLugar: Sede central, C/ Mayor 4, 2.ª planta, sala 2.18\n\nDeberá comparecer provista de DNI y confirmar su asistencia antes del 6 de marzo. La incomparecencia supondrá la exclusión del proceso.`,
  ),
  invitation(
    'Vacante Ejecutivo de Cuenta',
    'Lic. Karla Montaño <kmontano@grupoalmendra.example>',
    `Buen día, Alex:\n\nMe comunico de Grupo Almendra. Revisamos tu perfil y nos gustaría agendar una entrevista contigo vía Zoom para la vacante de Ejecutivo de Cuenta. ¿Cuentas con disponibilidad el miércoles 4 a las 11:00 a.m. o a las 5:00 p.m. (hora centro)? Quedo atenta a tu confirmación.\n\nSaludos cordiales,\nLic. Karla Montaño\nAtracción de Talento`,
  ),
  invitation(
    'Entrevista por la búsqueda de Analista Contable',
    'Florencia Ibáñez <fibanez@puentesrh.example>',
    `Hola Alex, ¿cómo estás? Te escribo de Puentes RRHH por tu postulación. Me encantaría coordinar un encuentro virtual con vos para contarte del puesto y conocer tu experiencia. ¿Podés mañana a las 15 h o el jueves por la mañana? Avisame qué te queda más cómodo.\n\n¡Saludos!\nFlor`,
  ),
  invitation(
    'RE: Postulación espontánea',
    'Dra. Rosario Echenique <rechenique@estudioechenique.example>',
    `Estimado doctor:\n\nHe leído con interés su carta. Si bien por el momento no tenemos vacantes abiertas en el estudio, quisiera conversar con usted. ¿Cuándo podría acercarse a nuestras oficinas de San Isidro en las próximas dos semanas?\n\nAtentamente,\nRosario Echenique`,
  ),
  invitation(
    'Enfermería planta 3ª',
    'Supervisora Amparo Lillo <a.lillo@residencia-atardecer.example>',
    `Hola, qué bien que nos hayas escrito. ¿Te vendría bien pasar una mañana por la residencia para conocernos y que te enseñe la planta? A mí me cuadra el miércoles o el viernes, a eso de las siete y media. Pregunta por mí en recepción.\nAmparo`,
  ),
  invitation(
    'Invitación: Entrevista con Gerencia de Operaciones',
    'Selección Minera Cordillera <no-reply@myworkday.com>',
    `Estimado(a) postulante:\n\nNos complace informarle que ha avanzado a la etapa de entrevista para el cargo de Jefe de Turno Planta. Por favor, ingrese al portal y seleccione uno de los horarios disponibles dentro de las próximas 48 horas. La reunión se realizará de manera remota y tendrá una duración aproximada de 45 minutos.\n\nEste es un mensaje automático, por favor no lo responda.`,
  ),
  invitation(
    'proceso auxiliar de bodega',
    'Yurany Castaño <ycastano@servitemporales.example>',
    `Buenas tardes señor Alex, me comunico de Servitemporales. Fue preseleccionado para el cargo de auxiliar de bodega. Por favor presentarse mañana martes a las 8:00 am en la Carrera 15 # 82-40 oficina 301 con hoja de vida impresa y cédula. Confirmar asistencia por este medio.`,
  ),
  invitation(
    'Audición Cuerpo de Baile',
    'Coordinación artística <audiciones@ballet-litoral.example>',
    `Querida Alex:\nHemos visto tu videobook y queremos verte en el estudio. La audición de esta temporada será el lunes 16 de marzo; tu grupo entra a las 12 del mediodía. ¿Nos confirmas que vienes? Trae puntas y zapatilla de media punta.`,
  ),
  invitation(
    'Te llamo para hablar del puesto',
    'Iker Olabarria <iker@mecanizados-ola.example>',
    `Aupa Alex, soy Iker, el jefe de taller. ¿A qué hora te puedo llamar mañana o pasado? Son diez minutos, para explicarte cómo trabajamos y ver si te encaja lo de tornero. Pásame un teléfono.`,
  ),
  invitation(
    'Concurso académico: coloquio ante la comisión',
    'Secretaría del Departamento de Historia <historia@u-austral.example>',
    `Estimada Dra. Quiroga:\n\nLa comisión evaluadora la ha incluido en la terna y desea invitarla a dictar una clase de muestra seguida de un coloquio. Proponemos los días 17, 18 o 19 de marzo, por la tarde. Le rogamos nos haga saber su preferencia a la brevedad, a fin de reservar su pasaje.`,
  ),
  invitation(
    'Entrevista | Recepcionista Hotel Bahía Azul',
    'Recursos Humanos <rrhh@hotelbahiazul.example>',
    `Estimado candidato:\n\nEn relación con su solicitud para la posición de Recepcionista de noche, le comunicamos que ha sido seleccionado para mantener una entrevista con la Directora de Alojamiento, Dña. Pilar Server, el próximo jueves 5 de marzo a las 12:15 horas en el propio hotel. Le rogamos confirme su asistencia respondiendo a este correo.\n\nQuedamos a su disposición para cualquier aclaración.\n\nAtentamente,\nDepartamento de Recursos Humanos`,
  ),

  confirmation(
    'Confirmación de entrevista: martes 10 de marzo',
    'María José Ferrándiz <mj.ferrandiz@aguas-segura.example>',
    `Estimada Sra. Quiroga:\n\nLe confirmamos su entrevista el martes 10 de marzo a las 10:00 horas en Avda. de la Estación 21, 3.º B. La recibirán la responsable de Administración, Dña. Carmen Lozano, y quien suscribe. La duración prevista es de una hora.\n\nUn cordial saludo`,
  ),
  confirmation(
    'Re: ¿Un café?',
    'Nacho <nacho@tostadores-norte.example>',
    `¡Perfecto! Pues nos vemos el martes a las 16:30. Entra por la puerta de atrás, que la persiana estará medio bajada.`,
  ),
  confirmation(
    'Recordatorio: Entrevista Data Engineer - jue 5 mar 2026 12:00 – 13:00 (CET)',
    'Calendario Nubarrón <calendario@nubarron.example>',
    `Este es un recordatorio de tu próximo evento.\n\nEntrevista Data Engineer\nCuándo: jue 5 mar 2026 12:00 – 13:00\nDónde: https://meet.google.com/abc-defg-hij\nInvitados: ines@nubarron.example`,
  ),
  confirmation(
    'Su cita ha quedado registrada',
    'Portal de Empleo <no-responder@empleo-regional.example>',
    `Ha reservado correctamente su turno para la entrevista de la oferta 33871.\n\nDía: 9 de marzo de 2026\nHora: 13:20\nDirección: Plaza de la Constitución 2, planta baja\n\nPresente este justificante en la entrada.`,
  ),
  confirmation(
    'RE: Vacante Ejecutivo de Cuenta',
    'Lic. Karla Montaño <kmontano@grupoalmendra.example>',
    `Excelente, Alex. Queda agendada tu entrevista para el miércoles 4 a las 5:00 p.m. Te comparto la liga: https://us02web.zoom.us/j/83311122233\nTe recomiendo conectarte cinco minutos antes y tener a la mano una identificación. ¡Mucho éxito!`,
  ),
  confirmation(
    'Re: Entrevista por la búsqueda de Analista Contable',
    'Florencia Ibáñez <fibanez@puentesrh.example>',
    `Genial Alex, entonces mañana a las 15. Ya te mandé la invitación de Meet al mail. Cualquier cosa me escribís por WhatsApp. ¡Nos vemos!`,
  ),
  confirmation(
    'Le esperamos el viernes',
    'Residencia El Atardecer <direccion@residencia-atardecer.example>',
    `Buenos días: tal y como hablamos por teléfono, el viernes a las 7:30 la espera Amparo en la puerta principal. Puede aparcar detrás del edificio. Después tomaremos un café con la directora.`,
  ),
  confirmation(
    'Detalles de su entrevista - Jefe de Turno Planta (Req. 88120)',
    'Minera Cordillera <no-reply@myworkday.com>',
    `Estimado(a) Alex Quiroga:\n\nSu entrevista ha sido programada. A continuación encontrará los detalles:\n\nFecha: miércoles 11 de marzo de 2026\nHora: 9:30 a. m. (hora de Chile)\nModalidad: Microsoft Teams\nEntrevistadores: Rodrigo Saavedra, Gerente de Operaciones; Paula Muñoz, Business Partner de Personas\n\nSi no puede asistir, avísenos con al menos 24 horas de anticipación.`,
  ),
  confirmation(
    'Prueba de mañana',
    'Begoña Urrutia <tienda@panaderia-urrutia.example>',
    `Te recuerdo que mañana sábado quedamos a las 5 en el obrador. Llama al timbre de la izquierda. Si ves luz, entra sin más.`,
  ),
  confirmation(
    'Viaje y agenda para el 18 de marzo',
    'Secretaría del Departamento de Historia <historia@u-austral.example>',
    `Estimada Dra. Quiroga:\nLe adjuntamos el pasaje y el programa acordado: 14:00, clase de muestra (aula 6); 15:15, coloquio con la comisión; 17:00, recorrido por el campus. Un conductor la estará esperando en el aeropuerto.`,
  ),
  confirmation(
    'Aceptada: Charla con Iker',
    'Iker Olabarria <iker@mecanizados-ola.example>',
    `Iker Olabarria ha aceptado esta invitación.\n\nCharla con Iker (tornero)\nmartes 3 mar 2026 ⋅ 18:00 – 18:15\nTe llamaré al 600 555 012`,
  ),
  confirmation(
    'Confirmamos su asistencia al assessment center',
    'Selección Banco Miraflores <seleccion@bancomiraflores.example>',
    `Estimado postulante:\nHemos registrado su participación en la dinámica grupal del jueves 12 de marzo, de 8:30 a.m. a 1:00 p.m., en la Av. Larco 1150, piso 9. Se requiere vestimenta formal y portar su DNI. No es necesario llevar computadora.\nÁrea de Selección`,
  ),

  reschedule(
    'Cambio de fecha de su entrevista',
    'María José Ferrándiz <mj.ferrandiz@aguas-segura.example>',
    `Estimada Sra. Quiroga:\n\nPor motivos de agenda, nos vemos obligados a aplazar la entrevista prevista para el martes 10 de marzo. ¿Le sería posible acudir el viernes 13 a la misma hora? Lamentamos las molestias que esto pueda ocasionarle.\n\nAtentamente`,
  ),
  reschedule('martes', 'Nacho <nacho@tostadores-norte.example>', `Oye, perdona, tengo al crío malo. ¿Lo pasamos del martes al jueves, misma hora?`),
  reschedule(
    'Invitación actualizada: Entrevista Data Engineer - jue 5 mar 2026 16:00',
    'Calendario Nubarrón <calendario@nubarron.example>',
    `Este evento se ha actualizado.\nCambios: hora\n\nEntrevista Data Engineer\nHora nueva: jueves 5 mar 2026, 16:00 – 17:00\nHora anterior: jueves 5 mar 2026, 12:00 – 13:00`,
  ),
  reschedule(
    'Reprogramación entrevista',
    'Lic. Karla Montaño <kmontano@grupoalmendra.example>',
    `Buen día, Alex. Te comento que al director comercial le surgió un viaje y no alcanza a llegar el miércoles. ¿Habría oportunidad de recorrer la entrevista al lunes 9 a las 10:00 a.m.? Una disculpa por el inconveniente y gracias por tu comprensión.`,
  ),
  reschedule(
    'Re: mañana 15 h',
    'Florencia Ibáñez <fibanez@puentesrh.example>',
    `Ale, se me complicó mañana, ¿podemos moverlo para el viernes a las 11? Si no te sirve, decime vos qué otro día te queda bien. Mil disculpas.`,
  ),
  reschedule(
    'Aviso: traslado de la entrevista del proceso 2026/041',
    'Servicio de Personal <personal@diputacion-valdoro.example>',
    `Se comunica a las personas aspirantes que, por indisposición de un miembro del tribunal, las entrevistas señaladas para el día 11 de marzo se posponen al 18 de marzo, manteniéndose el horario y el lugar anteriormente indicados.`,
  ),
  reschedule(
    'Su entrevista requiere un nuevo horario',
    'Selección Minera Cordillera <no-reply@myworkday.com>',
    `Estimado(a) postulante:\nUno de los entrevistadores no podrá asistir en el horario acordado. Le solicitamos ingresar nuevamente al portal y escoger otra fecha entre las opciones disponibles. El bloque anterior ha sido liberado.`,
  ),
  reschedule(
    'hoy',
    'Iker Olabarria <iker@mecanizados-ola.example>',
    `Alex, se me ha roto una máquina y voy tarde. Te llamo a las 19 en vez de a las 18, ¿ok?`,
  ),
  reschedule(
    'RE: No puedo asistir el jueves',
    'Recursos Humanos <rrhh@hotelbahiazul.example>',
    `Buenas tardes:\nNo hay ningún problema, esperamos que se recupere pronto. Podemos fijar la entrevista para el lunes 16 de marzo, también a las 12:15. Si le parece bien, háganoslo saber y avisaré a la Sra. Server.`,
  ),

  cancellation(
    'Cancelación de la entrevista del jueves',
    'Gestión de Personas Ferrovalle <personas@ferrovalle.example>',
    `Estimado Alex:\nLamentamos comunicarle que debemos cancelar la entrevista concertada para el jueves 5 de marzo a las 11:00. El área está en plena reorganización y, hasta que no se defina la estructura, no continuaremos con las entrevistas. Nos pondremos en contacto con usted si el proceso se reanuda.`,
  ),
  cancellation(
    'Cancelado: Entrevista Alex Quiroga - jue 5 mar 2026 10:00',
    'Inés Robledo <ines@nubarron.example>',
    `Este evento se ha cancelado y se ha eliminado de tu calendario.\n\nEntrevista Alex Quiroga / Nubarrón\njueves 5 mar 2026 ⋅ 10:00 – 11:00`,
  ),
  cancellation(
    'el sábado',
    'Panadería Urrutia <tienda@panaderia-urrutia.example>',
    `Hola, lo del sábado no va a poder ser, se nos ha estropeado el horno y cerramos unos días. No vengas. Ya te avisaremos.\nBegoña`,
  ),
  cancellation(
    'Convocatoria 2026/041 sin efecto',
    'Servicio de Personal <personal@diputacion-valdoro.example>',
    `Por resolución de la Presidencia de fecha 27 de febrero se deja sin efecto la convocatoria de referencia. En consecuencia, quedan anuladas las entrevistas señaladas para los días 11 y 12 de marzo.`,
  ),
  cancellation(
    'Entrevista suspendida - auxiliar de bodega',
    'Yurany Castaño <ycastano@servitemporales.example>',
    `Buenos días don Alex, el cliente suspendió la vacante de manera indefinida, por lo tanto ya no es necesario que se presente mañana. Qué pena con usted. Su hoja de vida queda en nuestra base de datos.`,
  ),
  cancellation(
    'Se suspenden las audiciones',
    'Coordinación artística <audiciones@ballet-litoral.example>',
    `Querides: por la inundación en el estudio B no habrá audiciones el 16 ni el 17. Sentimos muchísimo avisar con tan poco tiempo, sobre todo a quienes ya teníais el billete.`,
  ),

  timeline(
    'Estado del proceso - Administrativo/a de Facturación',
    'María José Ferrándiz <mj.ferrandiz@aguas-segura.example>',
    `Estimada Sra. Quiroga:\n\nLe agradecemos su paciencia. Todavía nos quedan algunas entrevistas por realizar hasta finales de la próxima semana y le comunicaremos nuestra decisión, en cualquier caso, antes del 18 de marzo.\n\nAtentamente`,
  ),
  timeline(
    'Actualización de tu proceso',
    'Inés Robledo <ines@nubarron.example>',
    `Hola Alex, ¡gracias por el rato de ayer! El viernes nos juntamos a comparar notas y a principios de semana te digo algo. Mientras tanto, tranquilidad :)`,
  ),
  timeline(
    'Prueba psicotécnica en línea',
    'Evaluaciones <evaluaciones@bancomiraflores.example>',
    `Estimado postulante:\nComo parte del proceso, deberá rendir una evaluación psicotécnica en línea. Tiene plazo hasta el domingo 8 de marzo a las 23:59; una vez iniciada, no podrá pausarla. Duración aproximada: 70 minutos.\nIngrese aquí: https://evaluaciones.bancomiraflores.example/t/5512`,
  ),
  timeline(
    'Reto de código',
    'Equipo de Talento Nubarrón <talento@nubarron.example>',
    `¡Hola! Tal como comentamos, va adjunto el ejercicio. No le dediques más de tres horas. Envíanos el enlace al repositorio antes del domingo por la noche y cualquier duda me la preguntas a mí.`,
  ),
  timeline(
    'RE: consulta por resultados',
    'Secretaría del Departamento de Historia <historia@u-austral.example>',
    `Estimada doctora: entiendo su inquietud. El acta aún está pendiente de la firma del decano, trámite que puede tardar dos o tres semanas. Apenas tengamos novedades se las haremos llegar.`,
  ),
  timeline(
    'Seguimos en proceso',
    'Lic. Karla Montaño <kmontano@grupoalmendra.example>',
    `Hola Alex, buen día. Solo para avisarte que el proceso sigue abierto, el cliente nos pidió una semana más para decidir. En cuanto tenga retroalimentación te marco. Gracias por la espera.`,
  ),
  timeline(
    'Gracias por venir',
    'Amparo Lillo <a.lillo@residencia-atardecer.example>',
    `Me alegró conocerte. Esta semana viene otra chica a ver la planta, así que hasta el miércoles 11 no sabremos nada. Te llamo en un sentido u otro.`,
  ),

  request(
    'Documentación pendiente',
    'Gestión de candidaturas Hospital Ribera Alta <candidaturas@hospitalriberaalta.example>',
    `Estimada Sra. Quiroga:\n\nPara poder continuar con la tramitación de su candidatura, nos falta copia del título universitario, certificado de colegiación vigente y su pretensión salarial. Le rogamos nos los haga llegar antes del 9 de marzo.\n\nUn saludo`,
  ),
  request(
    'Referencias laborales',
    'Paula Muñoz <pmunoz@mineracordillera.example>',
    `Hola Alex, ¿nos podrías facilitar el contacto de dos jefaturas anteriores? Con nombre, cargo y teléfono es suficiente. Muchas gracias de antemano.`,
  ),
  request(
    'papeles',
    'Begoña Urrutia <tienda@panaderia-urrutia.example>',
    `Para darte de alta necesito foto del DNI por las dos caras, número de la Seguridad Social y una cuenta del banco. Y el carné de manipulador si lo tienes. Mándamelo por aquí mismo.`,
  ),
  request(
    'Solicitud de antecedentes para ingreso',
    'Servitemporales Contratación <contratacion@servitemporales.example>',
    `Buen día. Para avanzar con la contratación requerimos que adjunte los siguientes documentos en PDF: cédula ampliada al 150 %, certificado de EPS y fondo de pensiones, antecedentes judiciales, certificados laborales y formulario anexo diligenciado. Quedamos pendientes.`,
  ),
  request(
    'Muestras de tu trabajo',
    'Estudio Palometa <hola@estudiopalometa.example>',
    `¡Hola! Gracias por escribirnos. ¿Tenés algo para mostrarnos? Un PDF o un link al portfolio nos alcanza, con cuatro o cinco proyectos. Títulos y cartas no hacen falta.`,
  ),
  request(
    'Consultas sobre tu CV',
    'Florencia Ibáñez <fibanez@puentesrh.example>',
    `Hola Alex, antes de presentarle tu perfil al cliente necesito un par de datos: ¿cuál es tu remuneración pretendida?, ¿desde cuándo tendrías disponibilidad?, ¿manejás SAP? Respondeme por acá cuando puedas.`,
  ),

  rejection(
    'Su candidatura - Ref. ADM-117',
    'Selección Cerámicas Ondara <seleccion@ceramicasondara.example>',
    `Estimada Sra. Quiroga:\n\nLe agradecemos sinceramente el interés mostrado por nuestra compañía. Tras analizar detenidamente todas las candidaturas recibidas, lamentamos comunicarle que en esta ocasión no ha sido seleccionada para continuar en el proceso. Conservaremos sus datos por si surgieran futuras oportunidades.\n\nLe deseamos mucho éxito en su trayectoria profesional.`,
  ),
  rejection(
    'no va a ser',
    'Nacho <nacho@tostadores-norte.example>',
    `Alex, te soy sincero: nos quedamos con una chica que lleva años de barista. No es por ti, nos caíste genial. ¡Mucha suerte!`,
  ),
  rejection(
    'Resultado de tu entrevista',
    'Lic. Karla Montaño <kmontano@grupoalmendra.example>',
    `Estimado Alex:\nTe agradezco el tiempo que nos brindaste. El cliente tomó la decisión de avanzar con otro candidato cuyo perfil se apega más a lo que requiere la posición. Nos quedamos con tu CV en cartera para futuras vacantes. Saludos.`,
  ),
  rejection(
    'Notificación de resultado. Proceso CAS N.º 018-2026',
    'Oficina de Recursos Humanos <convocatorias@municipalidad-sanborja-alta.example>',
    `Estimado(a) postulante:\nDe acuerdo con los resultados de la evaluación curricular, usted ha obtenido la condición de NO APTO, por no acreditar el requisito mínimo de experiencia específica señalado en las bases. Agradecemos su participación.`,
  ),
  rejection(
    'Plaza ocupada',
    'Carpintería Soto <soto@carpinteriasoto.example>',
    `Hola, gracias por acercarte, pero el puesto ya está cogido. Prueba otra vez después del verano.\nSoto`,
  ),
  rejection(
    'Actualización sobre tu postulación a Product Designer',
    'People Team Colibrí <no-reply@greenhouse.io>',
    `Hola Alex:\n\nGracias por el tiempo y la energía que le pusiste al proceso. Fue una decisión difícil: esta vez vamos a seguir adelante con otras personas cuya experiencia en producto B2B está más cerca de lo que hoy necesitamos. Sabemos que no es la noticia que esperabas.\n\nEsperamos que nuestros caminos se vuelvan a cruzar.\nPeople Team`,
  ),
  rejection(
    'Su solicitud de empleo',
    'Secretaría General <secretaria@museodelmar.example>',
    `Muy señor mío:\nAcusamos recibo de su ofrecimiento de colaboración como conservador. Desafortunadamente, la plantilla del museo se encuentra completa y no prevemos nuevas incorporaciones durante el presente ejercicio. Le agradecemos su consideración y le deseamos suerte en su búsqueda.`,
  ),
  rejection(
    'Contrato predoctoral',
    'Prof. Gonzalo Arriaga <garriaga@icb-sierra.example>',
    `Hola Alex, quería contártelo yo mismo: finalmente la plaza se la hemos dado a otra persona, con más trayectoria en microscopía. Tu proyecto es bueno, pero no encajaba en la línea del grupo. Quizá te interese escribir a la Dra. Valls, en Lleida.`,
  ),
  rejection(
    'Estado de su postulación: Jefe de Turno Planta',
    'Minera Cordillera <no-reply@myworkday.com>',
    `Estimado(a) Alex:\nLe informamos que el proceso de selección para el cargo de Jefe de Turno Planta ha finalizado y que usted no ha sido considerado para la etapa siguiente. Debido al alto número de postulaciones, no nos es posible entregar retroalimentación individual. Le invitamos a seguir revisando nuestras ofertas.`,
  ),
  rejection(
    'después de la prueba',
    'Residencia El Atardecer <direccion@residencia-atardecer.example>',
    `Buenas tardes. Una vez comentado con el equipo, no vamos a contar con usted para la vacante de la planta 3ª. Agradecemos de corazón que viniera y confiamos en que encuentre pronto algo a su medida.`,
  ),
  rejection(
    'Búsqueda Gerente de Sucursal Rosario',
    'Claudia Berizzo <cberizzo@tiendaslitoral.example>',
    `Estimado Alex: el directorio resolvió no cubrir la posición por el momento, de modo que la búsqueda queda cerrada. No tiene nada que ver con tu desempeño en las entrevistas, que fue muy bueno. Lamento no poder darte una respuesta mejor.`,
  ),

  offer(
    '¡Te queremos en el equipo!',
    'Inés Robledo <ines@nubarron.example>',
    `Hola Alex: ¡que sí! Empezarías el 1 de mayo, 46.000 € brutos al año, 25 días de vacaciones y teletrabajo tres días. Mañana te llega el contrato. Dinos antes del viernes si te unes.`,
  ),
  offer(
    'Oferta de incorporación',
    'María José Ferrándiz <mj.ferrandiz@aguas-segura.example>',
    `Estimada Sra. Quiroga:\n\nNos es grato comunicarle que ha sido usted la persona elegida para el puesto de Administrativo/a de Facturación. Las condiciones son las siguientes: contrato indefinido, jornada completa, salario bruto anual de 24.600 € en 14 pagas e incorporación el 1 de abril. Le rogamos nos devuelva la carta adjunta firmada en señal de aceptación.`,
  ),
  offer(
    'Carta oferta Jefe de Turno',
    'Paula Muñoz <pmunoz@mineracordillera.example>',
    `Felicitaciones, Alex. El panel quedó muy conforme y queremos extenderte una oferta para el cargo: renta líquida de $2.350.000, turno 7x7, seguro complementario y bono de término de negociación. Adjunto carta oferta; tienes hasta el viernes para responder.`,
  ),
  offer(
    'cuándo empiezas',
    'Iker Olabarria <iker@mecanizados-ola.example>',
    `Pues por mí empiezas el lunes 16. 1.900 limpios y las extras aparte. Si te va bien, pásate con los papeles y firmamos.`,
  ),
  offer(
    'Propuesta laboral',
    'Claudia Berizzo <cberizzo@tiendaslitoral.example>',
    `Alex, ¿cómo va? Con muchísimo gusto te hago llegar nuestra propuesta para sumarte como Subgerente: sueldo bruto según convenio más 20 % de bono, obra social OSDE 310 e ingreso a partir de abril. ¿Aceptás? Esperamos tu respuesta para preparar el contrato.`,
  ),

  other(
    'Hemos recibido tu candidatura',
    'Nubarrón <no-reply@teamtailor-mail.com>',
    `¡Hola Alex! Gracias por inscribirte en nuestra oferta de Data Engineer. Tu candidatura ya está con nosotros; la leeremos con calma y, si encaja, te escribiremos.`,
  ),
  other(
    'Acuse de recibo de postulación',
    'Selección Banco Miraflores <seleccion@bancomiraflores.example>',
    `Estimado(a) postulante:\nSu postulación al puesto de Asistente de Riesgos ha sido registrada satisfactoriamente. De cumplir con el perfil requerido, nos contactaremos con usted. De no recibir comunicación en 30 días, le agradeceremos considerar concluido el proceso.`,
  ),
  other(
    'Oportunidad profesional en Zaragoza',
    'Eduardo Pinilla <epinilla@altosearch.example>',
    `Buenos días: he visto tu perfil en LinkedIn. Una empresa familiar del sector agroalimentario busca un Responsable de Compras con tu recorrido. ¿Estarías abierto a un cambio? Te paso la descripción sin compromiso.`,
  ),
  other(
    'Su perfil en nuestra bolsa de talento',
    'Personas Ferrovalle <personas@ferrovalle.example>',
    `Le informamos de que su currículum se ha incorporado a nuestra bolsa de empleo. Cuando exista una vacante acorde a su perfil se le notificará. Puede retirar su consentimiento en cualquier momento.`,
  ),
  other(
    'Encuesta sobre tu experiencia como candidato',
    'Colibrí <encuestas@colibri.example>',
    `Hola Alex, hace poco participaste en un proceso de selección con nosotros y queremos saber cómo lo viviste. Son cinco preguntas y las respuestas son anónimas.`,
  ),
  other(
    'Has retirado tu candidatura',
    'InfoTrabajo <notificaciones@infotrabajo.example>',
    `Confirmamos que has desistido de la inscripción en la oferta "Camarero/a de sala, Restaurante Las Rías". La empresa ya no podrá ver tus datos.`,
  ),
  other(
    'Urgente!! Choferes licencia tipo E',
    'Reclutamiento Transmex <reclutamiento@transmexcarga.example>',
    `Que tal buenas tardes, vi tu solicitud en la bolsa de trabajo. Estamos contratando operadores de quinta rueda, sueldo base más comisiones, salidas semanales. Si te interesa mándame mensaje y te doy informes.`,
  ),
  other(
    'Re: mi postulación',
    'Estudio Palometa <hola@estudiopalometa.example>',
    `¡Nos llegó! La semana que viene la miramos con Tomi y después te contamos. Gracias por pensar en nosotros.`,
  ),
  other(
    'Recomiéndanos a alguien',
    'Equipo de Talento Nubarrón <talento@nubarron.example>',
    `Hola Alex, aunque esta vez no coincidimos, seguimos buscando perfiles de backend. ¿Conoces a alguien a quien le pueda interesar? Si entra, te invitamos a una cena.`,
  ),

  unrelated(
    'Cita con la tutora de Leo',
    'CEIP Los Olmos <secretaria@ceiplosolmos.example>',
    `Estimadas familias: la entrevista individual con la tutora será el martes 10 de marzo a las 16:15 en el aula de 3.º B. Les rogamos confirmen su asistencia. Se comentarán las notas del segundo trimestre.`,
  ),
  unrelated(
    'Solicitud de entrevista para reportaje',
    'Marta Sáez <msaez@diariodelvalle.example>',
    `Hola, soy periodista del Diario del Valle. Preparamos un reportaje sobre el cierre de la fábrica y me gustaría entrevistarle esta semana. ¿Podría atenderme el jueves por la mañana? Serían quince minutos por teléfono.`,
  ),
  unrelated(
    'Confirmación de su cita médica',
    'Clínica Dental Sonríe <citas@clinicasonrie.example>',
    `Le recordamos su cita con la Dra. Peláez el jueves 5 de marzo a las 17:30 en la calle Goya 14. Si no puede acudir, cancele o cambie la hora con 24 horas de antelación llamando al 910 555 033.`,
  ),
  unrelated(
    'Visita al piso de Ruzafa',
    'Inmobiliaria Turia <info@inmoturia.example>',
    `Buenas tardes, la propietaria puede enseñarle el piso el miércoles a las 19:00. Para formalizar el alquiler pide contrato de trabajo y las dos últimas nóminas. ¿Le va bien esa hora?`,
  ),
  unrelated(
    'Entrevistas del jueves: guía para evaluadores',
    'Paula Muñoz <pmunoz@mineracordillera.example>',
    `Equipo, les comparto los CV de los tres candidatos del jueves. Rodrigo hace la parte técnica y yo la conductual. Por favor carguen su pauta de evaluación en el sistema antes de las 18 para alcanzar a decidir el viernes.`,
  ),
  unrelated(
    '10 preguntas que te harán en una entrevista de trabajo',
    'Boletín EmpleoFácil <boletin@empleofacil.example>',
    `Esta semana: cómo responder a "háblame de ti", errores al negociar el salario y 215 ofertas nuevas cerca de ti. ¿No quieres recibir más correos? Date de baja aquí.`,
  ),
  unrelated(
    'Su cita en el Consulado',
    'Citas Consulares <citas@consulado-ejemplo.example>',
    `Su entrevista de visado ha sido confirmada para el 12 de marzo a las 8:15. Presente pasaporte vigente, fotografía, comprobante de pago y el formulario completo. No se permite el ingreso con acompañantes.`,
  ),
  unrelated(
    'Admisión colegio: entrevista a apoderados',
    'Colegio San Alberto <admision@colegiosanalberto.example>',
    `Estimados apoderados: como parte del proceso de admisión 2027, les invitamos a una entrevista con la directora del ciclo el lunes 9 a las 11:30. Favor traer certificado de nacimiento del postulante e informe del jardín.`,
  ),
  unrelated(
    'Reunión con el cliente',
    'Tomás Rial <trial@consultoracosta.example>',
    `Hola, movemos la reunión con Lácteos Prado al jueves a las 10, que el lunes no pueden. ¿Puedes actualizar las diapositivas del presupuesto y mandarme el borrador del contrato mañana?`,
  ),
  unrelated(
    'Tu pedido llega mañana',
    'Transportes Rayo <avisos@transportesrayo.example>',
    `Hemos programado la entrega de tu paquete para mañana entre las 9:00 y las 12:00. Si no vas a estar, elige otra fecha o un punto de recogida. Código de seguimiento 55812.`,
  ),
  unrelated(
    'Invitación: webinar gratuito "Liderazgo para mandos intermedios"',
    'Escuela Ágora <eventos@escuelaagora.example>',
    `Reserva tu plaza para el jueves 12 a las 18:00. Ponentes de primer nivel y certificado de asistencia. Inscripción gratuita, plazas limitadas. ¿Te lo vas a perder?`,
  ),
];
