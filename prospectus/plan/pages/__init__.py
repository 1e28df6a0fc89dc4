"""The questions that make the view of each page template: one file a template, under the template's name."""
