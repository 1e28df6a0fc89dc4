"""Preview: the site on this computer, built anew on every save; what is wrong is shown over the last good page."""
