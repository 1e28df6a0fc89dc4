"""Memory of questions and answers. Knows no word of the product's domain; imports only `base`."""
