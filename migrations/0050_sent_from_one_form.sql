-- Which contributions came from one form: a digest of its key. Empty for those from before.
ALTER TABLE contributions ADD COLUMN form_key TEXT NOT NULL DEFAULT '';
CREATE INDEX contributions_by_form ON contributions (form_key, number) WHERE form_key <> '';
