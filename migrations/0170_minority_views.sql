-- P11: what few have said, or what goes against what most have said, is named and not dropped. A theme is marked as such, and the
-- compilation has a paragraph of its own.
ALTER TABLE themes ADD COLUMN minority BIGINT NOT NULL DEFAULT 0 CHECK (minority IN (0, 1));
ALTER TABLE dialogues ADD COLUMN minority_views TEXT NOT NULL DEFAULT '';
