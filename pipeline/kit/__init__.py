"""The language kit: write a language's file, check it, try it out."""
