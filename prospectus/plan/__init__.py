"""What is published and what each page says: views for the templates, navigation, and the list of outputs."""
