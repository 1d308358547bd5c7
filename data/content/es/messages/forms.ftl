# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.
# words-danger telt overal in een bericht, words-danger_alone alleen als er verder niets staat.

title-language_pilot = Programa piloto de neerlandés (taalpilot)
title-volunteer = Ayudar con el idioma (taalmaatje, voluntariado)
title-housing_signal = Aviso sobre vivienda o agencia
title-event_signup = Inscripción en una actividad

button-form-language_pilot = Apuntarme al programa piloto de idioma
button-form-volunteer = Ayudar a alguien con el idioma
button-form-housing_signal = Avisar de una mala vivienda o agencia
button-form-event_signup = Apuntarme a una actividad

form-intro-language_pilot = Aquí puedes apuntarte al programa piloto de neerlandés (taalpilot). Hay 500 plazas. Te haré unas nueve preguntas cortas. Puedes preguntar otra cosa mientras tanto y siempre puedes parar.
form-intro-volunteer = Qué bien que quieras ayudar a alguien con el neerlandés. Te haré unas pocas preguntas cortas. Siempre puedes parar.
form-intro-housing_signal = Aquí puedes avisar de una mala vivienda o de una mala agencia de trabajo (uitzendbureau), también sin tu nombre. Tu aviso va al equipo del municipio (gemeente). No puedo prometer que pase algo. ¿Estás en peligro? Llama al 112.
form-intro-event_signup = Aquí puedes decir que vas a venir a una actividad. Te haré unas preguntas cortas.

form-done-language_pilot = Tu inscripción está hecha y tienes plaza. Tu código es { $code }. Guárdalo bien: con él puedes ver, cambiar o borrar tu inscripción. Te avisaremos cuando haya un grupo.
form-done-volunteer = Gracias, tu inscripción para ayudar con el idioma (taalmaatje) está hecha. Tu código es { $code }. Guárdalo bien. Te avisaremos cuando haya alguien que encaje contigo.
form-done-housing_signal = Tu aviso está guardado para el equipo del municipio. Tu código es { $code }. No puedo prometer que pase algo. ¿Estás en peligro? Llama al 112.
form-done-event_signup = Tu inscripción está hecha. Tu código es { $code }. Guárdalo bien: con él puedes ver, cambiar o quitar tu inscripción.
form-nothing-event_signup = Ahora no hay ninguna actividad a la que puedas apuntarte aquí. Pregunta en la biblioteca o en el Taalhuis (casa del idioma) cerca de ti.

form-waiting = Tu inscripción está guardada. Ahora no quedan plazas. { $state } Si queda una plaza libre, te avisaremos. Tu código es { $code }.
form-already = Ya tienes una inscripción. { $state } Tu código es { $code }.
form-state-place = Tienes plaza.
form-state-waiting = Estás en la lista de espera con el número { $position }.
form-state-received = Hemos recibido tu inscripción.

form-summary =
    ¿Está todo bien?

    { $lines }
form-pick = ¿Qué quieres cambiar?
form-take_up = Tu formulario todavía no está terminado. ¿Quieres seguir?
form-still_open = Volvemos a tu formulario:
form-paused = Bien. Tus respuestas se guardan cifradas durante 7 días. Ahora puedes preguntar otra cosa.
form-dropped = Tus respuestas están borradas. No se ha guardado nada.
form-refused = Bien, entonces no guardo nada. Tus respuestas están borradas. Siempre puedes empezar de nuevo.
form-other_open = Todavía tienes otro formulario sin terminar. Termínalo primero o déjalo.
form-over = Este formulario está terminado o parado. ¿Quieres empezar de nuevo?
form-must = Esta pregunta no la puedo saltar.
form-which_place = ¿A qué municipio te refieres?
form-skipped = sin rellenar
form-unavailable = Ahora no puedo acceder a tus datos. Lo que estaba guardado sigue guardado. Inténtalo otra vez en unos minutos.
form-moved_up = Buenas noticias: hay una plaza libre en el programa piloto de idioma y es para ti. Te avisaremos cuando haya un grupo.
form-signed_up_again = Alguien se ha vuelto a inscribir con tu número de teléfono o tu correo electrónico. ¿Fuiste tú? Entonces no tienes que hacer nada: tu primera inscripción sigue igual. ¿No fuiste tú? Entonces esa persona no ha visto nada tuyo.
form-invited = Hay un grupo para ti en el programa piloto de idioma. La persona que lleva el grupo se pondrá en contacto contigo sobre la primera clase.

form-button-done = Listo
form-button-skip = Saltar
form-button-why = ¿Por qué?
form-button-go = Seguir
form-button-pause = Seguir más tarde
form-button-drop = Parar y borrar
form-button-confirm = Sí, enviar
form-button-pick = Cambiar algo

form-wrong-phone = No reconozco este número de teléfono. Escríbelo con el prefijo del país, por ejemplo +34 612 345 678.
form-wrong-email = Este correo electrónico no es correcto. Escríbelo así: nombre@ejemplo.es.
form-wrong-name = No puedo guardar esto como nombre. Usa solo letras.
form-wrong-too_long = Es demasiado largo. Escríbelo más corto.
form-wrong-missing = Aquí necesito una respuesta.
form-wrong-option = No lo reconozco. Elige un botón o escribe una de las palabras.
form-wrong-place = No conozco este lugar. Escribe el municipio, tu pueblo o tu código postal.
form-wrong-number = Escribe un número.
form-wrong-date = Escribe el día así: 31-01-2027.
form-wrong-past = Ese día ya pasó. Elige un día a partir de hoy.
form-wrong-consent = Sin tu permiso no puedo inscribirte.
form-wrong-unknown = Hay algo que ya no es correcto. Revisa tus respuestas.

ask-name = ¿Cómo te puedo llamar?
ask-contact_way = ¿Cómo podemos contactar contigo?
ask-phone = ¿Cuál es tu número de teléfono?
ask-email = ¿Cuál es tu correo electrónico?
ask-place = ¿En qué municipio (gemeente) vives? También puedes escribir tu pueblo o tu código postal.
ask-first_language = ¿Cuál es tu primer idioma?
ask-dutch_level = ¿Cuánto neerlandés sabes? Elige la frase que mejor encaje.
ask-stay = ¿Cuánto tiempo piensas quedarte en los Países Bajos?
ask-times = ¿Cuándo puedes ir a clase? Elige todo lo que te venga bien y pulsa Listo.
ask-barriers = ¿Qué te hace difícil ir a clase? Elige todo lo que encaje y pulsa Listo.
ask-speaks = ¿Qué idiomas hablas? Elige todos los que encajen y pulsa Listo.
ask-start_from = ¿A partir de qué día puedes empezar? Escríbelo así: 31-01-2027.
ask-about = ¿De qué trata tu aviso?
ask-what = ¿Qué pasa? Escríbelo con tus propias palabras. No des nombres de otras personas.
ask-anonymous = ¿Quieres que tu aviso sea anónimo?
ask-event = ¿A qué actividad quieres apuntarte?
ask-people = ¿Cuántas personas van a venir, contándote a ti?

ask-language_pilot-consent = ¿Puede la Provincia de Limburgo usar estas respuestas para darte una plaza en el programa piloto de idioma y contactar contigo? Se guardan hasta 90 días después del final del programa. Siempre puedes verlas, cambiarlas o pedir que se borren.
ask-volunteer-consent = ¿Podemos usar estas respuestas para ponerte en contacto con alguien? Se guardan hasta un año después del último cambio. Siempre puedes pedir que se borren.
ask-housing_signal-consent = ¿Puede el equipo del municipio leer este aviso? Se guarda 180 días. Siempre puedes pedir que se borre.
ask-event_signup-consent = ¿Podemos usar estas respuestas para avisarte sobre la actividad? Se guardan 60 días. Siempre puedes pedir que se borren.

why-name = Así sabemos cómo llamarte. No hace falta tu nombre completo.
why-contact_way = Queremos poder decirte cuándo empieza la clase o qué cambia.
why-phone = Solo para contactar contigo. Tu número se guarda cifrado y no se comparte con tu empleador.
why-email = Solo para contactar contigo. Tu correo se guarda cifrado y no se comparte con tu empleador.
why-place = Así buscamos algo cerca de tu casa.
why-first_language = Así podemos ayudarte en un idioma que conoces bien.
why-dutch_level = Así estarás en un grupo con personas que saben más o menos el mismo neerlandés.
why-stay = Así elegimos una clase que encaje con tu tiempo aquí. Puedes saltar esta pregunta.
why-times = Así elegimos clases a las horas que puedes.
why-barriers = La Provincia quiere reducir estos problemas, por ejemplo con guardería o transporte. Puedes saltar esta pregunta.
why-speaks = Así encontramos a alguien que encaje contigo.
why-start_from = Así sabemos desde cuándo podemos contar contigo. Puedes saltar esta pregunta.
why-about = Así tu aviso llega a las personas adecuadas.
why-what = Así el equipo entiende lo que pasa.
why-anonymous = Sin nombre, nadie puede ver quién dio el aviso. Con tu nombre, el equipo puede preguntarte algo.
why-event = Así la organización sabe quién viene.
why-people = Así sabemos cuánto sitio hace falta.
why-consent = Sin tu permiso no podemos guardar nada tuyo.

label-name = Nombre
label-contact_way = Contacto
label-phone = Teléfono
label-email = Correo electrónico
label-place = Municipio
label-first_language = Primer idioma
label-dutch_level = Neerlandés
label-stay = Estancia
label-times = Horario
label-barriers = Dificultades
label-speaks = Idiomas
label-start_from = A partir de
label-about = Asunto
label-what = Lo que pasa
label-anonymous = Anónimo
label-event = Actividad
label-people = Número de personas
label-consent = Permiso

option-contact_way-chat = Este chat
option-contact_way-phone = Teléfono
option-contact_way-email = Correo electrónico
option-place-other = En otro lugar
option-dutch_level-a0 = Todavía no sé casi nada de neerlandés
option-dutch_level-a1 = Sé decir mi nombre y mi dirección
option-dutch_level-a2 = Puedo tener una conversación corta y sencilla
option-dutch_level-b1 = Puedo hablar de mi trabajo y de mi vida
option-dutch_level-b2 = Puedo decir y leer casi todo
option-stay-months = Unos meses
option-stay-year = Más o menos un año
option-stay-years = Unos años
option-stay-always = Quiero quedarme
option-times-days = Durante el día
option-times-evenings = Por la noche
option-times-weekend = El fin de semana
option-times-shifts = Turnos que cambian
option-barriers-childcare = Cuidado de los niños
option-barriers-transport = Transporte
option-barriers-shift_work = Trabajo por turnos
option-barriers-cost = El precio
option-barriers-other = Otra cosa
option-barriers-none = Nada
option-about-housing = La vivienda
option-about-agency = La agencia de trabajo
option-about-both = Las dos cosas
option-anonymous-yes = Sí, anónimo
option-anonymous-no = No, se puede saber mi nombre
option-consent-yes = Sí, doy permiso
option-consent-no = No, no guardes nada


option-language-other = Otro idioma
words-and = y, e, o, u, además, también
words-why = por qué, por qué?, ¿por qué?, para qué, para qué?, por qué lo preguntas, por qué preguntas eso, para qué lo necesitas, para qué lo quieres, por qué lo quieren saber, por qué quieren saberlo, para qué lo quieren, para qué lo necesitan, por qué lo necesitas, por qué lo necesitan, y eso por qué, y eso para qué
words-skip = saltar, sáltala, omitir, sin respuesta, no contesto, no sé, no lo sé, ni idea, no quiero decir, no quiero decirlo, no lo quiero decir, no te lo quiero decir, no quiero dar mi nombre, no quiero dar, no quiero contestar, no quiero responder, prefiero no, mejor no, omite, omitir pregunta, saltar pregunta, saltar esta pregunta, siguiente pregunta, pasar, paso de esta, prefiero no decirlo, prefiero no contestar, prefiero no responder, no voy a decirlo, no voy a contestar, no tengo idea
words-stop = para, parar, pare, basta, pausa, más tarde, luego, después, ahora no, otro día, cancelar, cancela, salir, déjalo, dejarlo, en otro momento, seguir más tarde, sigo más tarde, no quiero seguir, ya no quiero seguir, no quiero continuar, detener
words-correct = cambiar, cambia, cambiar algo, corregir, corrige, atrás, volver atrás, está mal, eso está mal, no está bien, incorrecto, error, me equivoqué, me he equivocado, volver, regresar, hay un error, tiene un error, me confundí, quiero cambiar algo, quiero cambiar, quiero corregir, hay que cambiar algo, no es así
words-go = seguir, sigue, sigamos, continuar, continúa, adelante, siguiente, volver al formulario, seguimos, quiero seguir, sí quiero seguir, sí seguir, sí sigue, quiero continuar, retomar, seguir con el formulario
words-done = listo, lista, ya está, eso es todo, es todo, nada más, terminé, terminado, he terminado, ya terminé, ya acabé, acabé, hecho, solo eso, eso sería todo, ya es todo
words-yes = sí, si, ¡sí, sí por favor, si por favor, sí claro, si claro, claro, claro que sí, claro que si, por supuesto, ok, okey, okay, vale, dale, bueno, bien, está bien, esta bien, todo bien, de acuerdo, correcto, es correcto, exacto, así es, asi es, acepto, sí está bien, si está bien, si esta bien, sí todo bien, si todo bien, está todo bien, esta todo bien, todo está bien, todo esta bien, sí es correcto, si es correcto, sí correcto, si correcto, todo correcto, está correcto, esta correcto, perfecto, sip, sí acepto, si acepto, ¡claro, doy permiso, sí doy permiso, si doy permiso, sí enviar, si enviar
words-no = no, no gracias, no es correcto, no está bien, no esta bien, para nada, nop, no quiero, no acepto, no doy permiso, claro que no, no no
words-my_name_is = me llamo, mi nombre es, yo soy, soy, llámame, llamame, puedes llamarme, me puedes llamar, me dicen, me llaman, yo me llamo, mi nombre, hola me llamo, hola soy, hola yo soy, hola mi nombre es, puede llamarme, pueden llamarme
words-danger = 112, auxilio!, auxilio auxilio, auxilio por favor, socorro, ayuda ayuda, ambulancia, anbulancia, ambulansia, anbulansia, llamen a la polic, llama a la polic, llamen a los bomberos, llama a los bomberos, hay un incendio, hay incendio, incendio en, hay fuego, se incendi, se está incendiando, se esta incendiando, se quema la casa, se está quemando, se esta quemando, se esta kemando, estoy sangrando, sangra mucho, hay mucha sangre, perdiendo mucha sangre, me desangro, desangrando, no respira, no está respirando, no esta respirando, no puede respirar, no puedo respirar, se está ahogando, se esta ahogando, se ahoga, sobredosis, violarme, violándome, violandome, me violó, me violo, me violaron, me biolaron, me ha violado, me han violado, me viola, me está violando, me esta violando, me están violando, me estan violando, fui violada, fui violado, abusó sexual, abuso sexual, abusaron sexual, abusa sexual, suicid, quitarme la vida, kitarme la vida, terminar con mi vida, acabar con mi vida, quiero morir, kiero morir, quisiera morir, no quiero vivir, no kiero vivir, no quiero seguir viviendo, no quiero seguir vivo, no quiero seguir viva, ganas de morir, me quiero matar, me kiero matar, me voy a matar, ahorcarme, tirarme al tren, tirarme del puente, tirarme a las vías, tirarme a las vias, cortarme las venas, matarme, matarnos, va a matar, van a matar, quiere matar, quieren matar, nos mata a golpes, me mata a golpes, me pega, me pegó, me pego, nos pega, me golpea, me golpeó, me golpeo, nos golpea, me da golpes, me dio una paliza, me dieron una paliza, me está pegando, me esta pegando, está golpeando, esta golpeando, nos están pegando, nos estan pegando, me ahorc, me estrangul, me secuestr, me tienen secuestrad, nos tienen secuestrad, me tienen encerrad, nos tienen encerrad, estoy encerrad, estamos encerrad, me encerr, con un cuchillo, con cuchillos, con una navaja, con una pistola, tiene una pistola, tiene un cuchillo, amenaza con un arma, amenazó con un arma, amenazo con un arma, amenazaron con un arma, amenazan con un arma, apunta con un arma, apuntó con un arma, apunto con un arma, apuntan con un arma, alguien con un arma, hombre con un arma, tipo con un arma, con un arma de fuego, con un arma en, apuñal, acuchill, me dispar, nos dispar, disparando, se está muriendo, se esta muriendo, se muere, se va a morir
words-danger_alone = ayuda, ayuda por favor, por favor ayuda, ayuda urgente, ayuda rápido, ayuda rapido, auxilio, ayúdame, ayudame, ayúdame por favor, ayudame por favor, ayúdeme, ayudeme, ayúdeme por favor, ayudeme por favor, ayúdenme, ayudenme, ayúdenme por favor, ayudenme por favor, ayúdennos, ayudennos, que alguien me ayude, alguien que me ayude, sos
words-mine_show = ver, verlo, ver mis datos, muestra, muéstrame, muéstramelo, mostrar, enseñar, enséñame, qué tienes de mí, qué datos tienes de mí, qué tienen de mí, qué sabes de mí, qué saben de mí, ver todo, quiero ver, ver mis respuestas, ver lo que está guardado, quiero ver mis datos, qué hay guardado, qué guardaste, qué guardan de mí
words-mine_change = cambiar, cambia, cambiarlo, modificar, editar, cámbialo, quiero cambiar, cambiar mis datos, cambiar datos, cambiar algo, corregir, modifica, actualizar
words-mine_withdraw = darme de baja, dame de baja, dar de baja, baja, quiero darme de baja, cancelar inscripción, cancelar mi inscripción, anular mi inscripción, desapuntarme, retirarme, quiero salirme, salirme, ya no quiero participar, desinscribirme, cancelar la inscripción, cancela mi inscripción, anular la inscripción, quitar mi inscripción, me doy de baja
words-mine_delete = borrar todo, borra todo, bórralo todo, borrarlo todo, borrar, borra, eliminar todo, elimina todo, eliminar, elimina, quiero borrar todo, borrar mis datos, borra mis datos, borren mis datos, bórralo, bórrame, eliminar mis datos, elimina mis datos, suprimir

mine-choose = ¿Qué quieres hacer?
mine-button-show = Ver lo que está guardado
mine-button-change = Cambiar
mine-button-withdraw = Darme de baja
mine-button-delete = Borrar todo
mine-button-code = Tengo un código
mine-button-withdraw_yes = Sí, dame de baja
mine-button-delete_yes = Sí, borra todo
mine-button-no = No
mine-ask_code = Escribe tu código. Es así: W-7K3P-9QXD.
mine-nothing = En esta conversación no hay ninguna inscripción guardada. ¿Te inscribiste en otro sitio? Usa entonces tu código.
mine-left = Bien, no ha cambiado nada.
mine-sure_withdraw = ¿De verdad quieres darte de baja? Tu plaza pasará a la siguiente persona y tus respuestas se borrarán.
mine-sure_delete = ¿De verdad quieres borrar todo? No se puede deshacer.
mine-receipt_withdraw =
    Te has dado de baja el { $at } (UTC). Se ha borrado:

    { $lines }
mine-receipt_delete =
    Todo se borró el { $at } (UTC):

    { $lines }
mine-removed-signups = Inscripciones: { $count }
mine-removed-drafts = Formularios sin terminar: { $count }
mine-removed-messages = Mensajes pendientes: { $count }
mine-removed-handovers = Conversaciones con una persona: { $count }
mine-removed-conversation = La memoria de esta conversación
mine-removed-telegram = Para Telegram (dirección, idioma elegido): { $count }
mine-shown =
    { $title }. { $state }
    Código: { $code }

    { $lines }
mine-has_draft = También hay un formulario sin terminar. Se borra automáticamente a los 7 días.
mine-too_many_codes = Demasiados códigos incorrectos. Inténtalo otra vez dentro de una hora.
mine-unknown_code = No conozco este código. Mira si lo copiaste bien.
