"""What a string may be: a person's name, a byline, a picture credit, a date, a site's furniture, …

Grammar that reads lines and says what it sees, as a **mark**: a candidate, never a decision. Cleaning and extraction
decide, as they know the page around the line. The words of languages stand in `fonds.languages`, a file for each; what
holds in all of them stands here.

The rooms, each over those before it, but the rooms of one line, which don't know each other:

1. `expressions.py`: how long lists of patterns are asked quickly;
2. `persons/` whether a string names a person, an organisation, a desk or an agency, and job titles beside names;
   `dates/` dates in lines and in metadata; `rights/` licences and reserved rights;
3. `bylines/` lines that name authors; `credits/` lines and ends of captions that name who made a picture;
   `furniture/` lines of a site that are no part of a document;
4. `datelines.py` lines that date a document, and sentences that tell of a date, by all of these;
5. on their own: `metadata/` what a page says for machines; `exports/` headers of clipping services and of mails.

Rooms don't hand on what their files hold: import from the file, but for `furniture` and `metadata`, whose `__init__`
names all that others need.
"""
