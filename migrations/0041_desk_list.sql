-- The admin area's list of dialogues: the last changed first, page by page.
CREATE INDEX dialogues_by_change ON dialogues (updated_at, id);
