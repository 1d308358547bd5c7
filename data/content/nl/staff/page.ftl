# Woorden van de pagina's voor medewerkers.
page-skip = Naar de inhoud
page-menu = Menu
page-console = Gesprekken
page-signups = Aanmeldingen
page-trends = Trends
