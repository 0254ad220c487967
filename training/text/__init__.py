"""The model that tells the lines of a document from those of the page around it, in text copies."""
