# Wat alleen op Telegram gezegd wordt: het menu, de groep, delen met één knop.

privacy =
    Esto hace Wegwijzer con tus datos en Telegram:

    - No guardo tus preguntas. Un mensaje espera cifrado hasta que te llega la respuesta.
    - Tu nombre y tu número de Telegram no los guardo de forma legible.
    - ¿Te inscribes o hablas con una persona? Entonces guardo, cifrado, adónde debe ir la respuesta. Cuando eso termina, se borra.
    - Telegram es una empresa y puede ver que hablas conmigo. Eso no lo puedo cambiar.

    Escribe /delete para saber cómo borrar tus datos.
only_in_private = Esto es personal. Aquí lo leen otras personas. Escríbeme en una conversación solo entre tú y yo.
telegram-private = Hablar a solas con Wegwijzer
telegram-share-contact = Puedes escribir tu número de teléfono o compartirlo con el botón de abajo.
telegram-share-contact-button = Compartir mi número de teléfono
telegram-share-location = ¿Miro qué hay cerca de ti? Comparte dónde estás con el botón de abajo. No lo guardo.
telegram-share-location-button = Compartir dónde estoy

telegram-command-start = Empezar
telegram-command-help = ¿Qué puedo preguntar?
telegram-command-language = Elegir otro idioma
telegram-command-office = ¿Qué oficina me ayuda?
telegram-command-course = Aprender neerlandés: inscripción
telegram-command-person = Hablar con una persona
telegram-command-privacy = ¿Qué pasa con mis datos?
telegram-command-delete = Borrar mis datos
