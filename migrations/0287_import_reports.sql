-- Rows of an import that were not taken in are kept with why, as long as it can be undone: they are downloaded, mended, and
-- uploaded again.
ALTER TABLE import_rows ADD COLUMN why TEXT NOT NULL DEFAULT '';

-- Numbers that were given out and taken away with an import. They stay empty: a number on a slip of paper never becomes
-- somebody else's.
ALTER TABLE dialogues ADD COLUMN numbers_void BIGINT NOT NULL DEFAULT 0 CHECK (numbers_void >= 0);
