# Alles wat Wegwijzer zelf zegt, behalve de antwoorden op vragen (die staan in answers/).
# Tussen accolades staat wat het programma invult; laat die namen staan.

## Gesprek

greet = ¡Hola! Soy Wegwijzer. Haz tu pregunta sobre trabajo, vivienda, dinero, salud o papeles en Limburgo. Puedes escribir en tu idioma.
thanks = De nada. ¿Tienes otra pregunta? Escríbela cuando quieras.
goodbye = Hasta luego. Siempre puedes volver con otra pregunta.
capabilities =
    Soy un programa informático, no una persona. Doy información gratis a quienes vienen a trabajar a Limburgo.

    - Respondo preguntas sobre trabajo, sueldo, alquiler, salud, impuestos, papeles y cómo aprender neerlandés.
    - Te muestro de qué página oficial viene la respuesta.
    - Te digo qué oficina puede ayudarte.

    No hace falta que digas tu nombre. ¿Qué quieres saber?
insult = Noto que sientes enojo. Es comprensible. Cuéntame en pocas palabras qué pasó y te ayudo a buscar. También puedes hablar con una persona.
affirm = Bien. ¿Qué quieres saber?
deny = Está bien. Siempre puedes hacer otra pregunta.

## Niet zeker

choose = No sé bien qué quieres decir. Elige lo que mejor encaje.
likely = ¿Quieres decir otra cosa?
reconsider = Eso no era lo que buscabas. ¿Es una de estas preguntas? También puedes decirlo con otras palabras.
reconsider-none = Siento no haberte entendido bien. Dilo con otras palabras o habla con una persona.
unknown =
    Esto no lo sé o no lo entiendo bien. No invento respuestas.

    - Dilo con otras palabras, en una frase corta.
    - O elige abajo cómo quieres seguir.

    En caso de peligro: llama al 112.
follow-up-cost = { $title }: aquí no tengo un importe comprobado. Mira la página oficial o pregunta en la oficina.
follow-up-duration = { $title }: aquí no tengo un plazo comprobado. Mira la página oficial o pregunta en la oficina.
follow-up-documents = { $title }: aquí no tengo una lista comprobada de papeles. Mira la página oficial. Lleva siempre tu pasaporte o documento de identidad.
follow-up-family = { $title }: si esto vale también para otra persona depende de la situación de esa persona. Mira la página oficial o pregunta en la oficina.
follow-up-place = { $title }: las reglas son iguales en todos los Países Bajos. Solo cambia la oficina según el lugar. Pregunta en el municipio (gemeente) donde vives.
follow-up-unclear = ¿Sobre qué tema quieres saberlo? Haz tu pregunta en una frase.
unsupported = No puedo leer fotos, mensajes de voz ni archivos. Escribe tu pregunta en pocas palabras.
only_a_link = No puedo abrir enlaces. Escribe en pocas palabras qué quieres saber.
only_a_number = Parece un número de teléfono u otro número. No lo he guardado. Escribe en pocas palabras qué quieres saber.
no_words = No veo palabras en tu mensaje. Escribe tu pregunta en pocas palabras.
one_moment = Un momento. Tarda un poco más de lo normal; enseguida tendrás tu respuesta. ¿Hay peligro? Llama al 112.

## Taal

language-choose = ¿En qué idioma quieres seguir?
language-chosen = Bien, seguimos en español.
language-unclear = ¿Qué idioma hablas?
language-not_live = Tu idioma todavía no está disponible. Elige un idioma que también entiendas. Contamos cuántas veces se pide tu idioma.

## Loketten en mensen

find_office =
    Qué oficina te ayuda depende de tu pregunta.

    - Registro, BSN, mudanza: el municipio (gemeente) donde vives. Si te quedas poco tiempo: la ventanilla RNI en Venlo o Heerlen, con cita.
    - Vivir o trabajar al otro lado de la frontera: el GrensInfoPunt (punto de información fronteriza).
    - Contrato, sueldo o alquiler: el Juridisch Loket (ayuda jurídica), gratis.
    - Aprender neerlandés: el Taalhuis (casa del idioma), en la biblioteca.

    Comprueba el horario antes de ir. Haz tu pregunta y te digo qué oficina te conviene.
talk_to_person =
    Ahora ninguna persona puede entrar en este chat. Estas personas ayudan gratis:

    - Juridisch Loket (ayuda jurídica): problemas con el contrato, el sueldo, un despido o el alquiler. También ayuda en polaco, rumano y búlgaro.
    - FairWork: si tu empleador te explota o te presiona.
    - El municipio (gemeente) donde vives: para registrarte o si no tienes dónde dormir.

    En caso de peligro: llama al 112.
events = Ahora no tengo actividades comprobadas en la agenda. Pregunta en la biblioteca o en el Taalhuis (casa del idioma) de tu zona.
delete_my_data = Tus preguntas no se guardan. La conversación queda poco tiempo en la memoria y desaparece como máximo 24 horas después de tu último mensaje. Solo si rellenas un formulario se guardan esas respuestas, cifradas. Puedes verlas, cambiarlas o pedir que se borren.
withdraw_signup = Voy a ver si en esta conversación hay una inscripción tuya.

## Gevaar

crisis =
    ¿Hay peligro ahora? Llama al 112, de día y de noche, gratis.

    ¿Piensas en el suicidio? Llama gratis al 0800-0113. También puedes chatear con 113 en 113.nl. Hay personas que te escuchan y te ayudan.

    ¿Te pegan o te amenazan? Ve a un lugar seguro y llama al 112.

## Knoppen

button-capabilities = ¿Qué puedo preguntar?
button-find_office = ¿Qué oficina me ayuda?
button-talk_to_person = Hablar con una persona
button-change_language = Otro idioma
button-signup_language_pilot = Apuntarme al programa piloto de idioma
button-withdraw_signup = Darme de baja del programa piloto de idioma
button-events = Actividades
button-delete_my_data = Mis datos
button-greet = Saludo
button-thanks = Dar las gracias
button-goodbye = Despedida
button-insult = Enfado
button-affirm = Sí
button-deny = No
button-crisis = Ayuda inmediata
button-wrong_answer = No me refería a esto
button-none = Ninguna de estas

## Fouten

error-empty = Escribe primero tu pregunta.
error-too_long = Tu mensaje es demasiado largo. Escríbelo con menos de { $most } caracteres.
error-too_many = Envías muchos mensajes seguidos. Espera { $seconds } segundos e inténtalo otra vez. En caso de peligro: llama al 112.
error-old_button = Este botón ya no funciona. Escribe tu pregunta.
error-request = Esta solicitud no es correcta. Vuelve a cargar la página.
error-internal = Algo salió mal. Tu mensaje no se ha perdido: inténtalo otra vez. En caso de peligro: llama al 112.

## Venster

widget-title = Wegwijzer
widget-intro = Haz tu pregunta en tu idioma. No escribas nombres ni números. En caso de peligro: llama al 112.
widget-placeholder = Escribe tu pregunta
widget-send = Enviar
widget-language = Idioma
widget-language-auto = El idioma de mi mensaje
widget-log = Conversación
widget-you = Tú
widget-bot = Wegwijzer
widget-source = Página oficial: { $name }
widget-reviewed = Comprobado: { $date }
widget-new-window = se abre en una ventana nueva
widget-waiting = Wegwijzer busca la respuesta
widget-offline = Sin internet. Tu mensaje se enviará cuando vuelva la conexión.
widget-retry = Intentar otra vez
widget-failed = No se ha enviado.
widget-general = Esto es información general, no asesoramiento jurídico.
widget-share-location = Compartir dónde estoy
widget-no-location = No puedo ver dónde estás. Escribe el nombre de tu localidad.
