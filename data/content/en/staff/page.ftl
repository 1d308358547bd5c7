page-skip = Skip to content
page-menu = Menu
page-console = Conversations
page-signups = Sign-ups
page-trends = Trends
