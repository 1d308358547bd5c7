# Een mens neemt het over: wat de persoon leest, en de standaardantwoorden van medewerkers.
handover-consent =
    Puedo ponerte en contacto con una persona de { $office }. Es gratis. Esa persona verá:

    - sobre qué preguntaste: { $topics }
    - tu localidad: { $place }
    - tu idioma: { $language }
    - lo que escribas a partir de ahora y lo que yo te he respondido.

    Lo que escribiste antes no se ha guardado. ¿Puedo pasar esta información?
handover-closed_now = En { $office } no hay nadie ahora. Puedes escribir ya: la respuesta llegará más tarde aquí, en este chat. O deja un número de teléfono o un correo electrónico. En caso de peligro: llama al 112.
handover-closed_hours = En { $office } no hay nadie ahora. Los días laborables responden de { $opens } a { $closes }. Puedes escribir ya: la respuesta llegará más tarde aquí. O deja un número de teléfono o un correo electrónico. En caso de peligro: llama al 112.
handover-waiting = Estás esperando a una persona de { $office }. Tu número en la cola: { $position }. Últimamente se tardaba unos { $minutes } minutos. Ya puedes escribir; todo se guarda y se lee.
handover-waiting_unknown = Estás esperando a una persona de { $office }. Tu número en la cola: { $position }. No sé cuánto tardará. Ya puedes escribir; todo se guarda y se lee.
handover-later = Escribe tu pregunta ahora. { $office } la leerá más tarde y responderá aquí. Puedes cerrar esta página y volver más tarde en el mismo dispositivo.
handover-contact_ask = Escribe tu número de teléfono o correo electrónico. Solo lo verá { $office }. Lo guardamos cifrado y lo borramos cuando te hayan ayudado.
handover-contact_kept = Guardado. Alguien de { $office } se pondrá en contacto contigo. También puedes escribir algo más aquí.
handover-contact_left = La persona dejó datos de contacto.
handover-taken = Ahora hablas con una persona de { $office }.
handover-transferred = Tu conversación pasa a { $office }. Allí pueden ayudarte mejor. No tienes que contarlo todo otra vez.
handover-closed = Esta conversación ha terminado. ¿Qué te pareció la ayuda?
handover-closed_silence = Esta conversación ha terminado porque nadie ha escrito en un tiempo. Siempre puedes volver a pedir hablar con una persona.
handover-back = Vuelves a hablar con Wegwijzer. ¿Qué quieres saber?
handover-not_asked = Bien, no paso nada. Puedes hacer otra pregunta.
handover-rated = Gracias. ¿Tienes otra pregunta? Escríbela cuando quieras.
handover-place_unknown = no indicada
handover-nothing_yet = todavía ningún tema
handover-translated =
    { $translation }

    Traducción automática, hecha por una máquina. Así se escribió:
    { $original }
handover-back_words = volver al bot, volver con el bot, vuelve al bot, quiero volver al bot, regresar al bot, volver a wegwijzer, regresar a wegwijzer, ya no quiero hablar con una persona, ya no quiero una persona, terminar conversación, terminar conversacion, terminar la conversación, terminar la conversacion, terminar chat, terminar el chat, hablar con el bot, quiero hablar con el bot, volver a la conversación con el bot, cerrar chat, cerrar el chat, cerrar la conversación, cerrar la conversacion, ya no necesito una persona

button-handover-yes = Sí, pásala
button-handover-no = No, mejor no
button-handover-back = Volver a Wegwijzer
button-handover-write = Escribir ahora, respuesta después
button-handover-contact = Dejar datos de contacto
button-rating-good = Bien
button-rating-fair = Regular
button-rating-poor = Mal

canned-hello = Hola, te atiende una persona de { $office }. ¿En qué puedo ayudarte?
canned-one_moment = Un momento, lo averiguo.
canned-ask_more = ¿Puedes contar un poco más? No des nombres de otras personas.
canned-ask_place = ¿En qué localidad vives?
canned-papers = Trae tu pasaporte o documento de identidad y la carta de la que se trata.
canned-come_by = Ven a { $office }. Comprueba antes el horario.
canned-goodbye = De nada. Voy a cerrar esta conversación. Siempre puedes volver.

widget-typing = Están escribiendo
