-- Which theme's answer a mail tells; a mail about the answer to one contribution names that instead.
-- No reference: a theme that is emptied may be deleted, and a mail about it is then not sent.
ALTER TABLE messages ADD COLUMN theme_id TEXT;
