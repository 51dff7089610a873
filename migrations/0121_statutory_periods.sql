-- What the law demands a dialogue on, and for how long at least, from a day to a day (P29).
CREATE TABLE matters (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    -- The section of the law.
    law TEXT NOT NULL CHECK (law <> ''),
    amount BIGINT NOT NULL CHECK (amount > 0),
    unit TEXT NOT NULL CHECK (unit IN ('days', 'weeks', 'months')),
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
    valid_to TEXT CHECK (length(valid_to) = 10 AND valid_to >= valid_from),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Which kind of matter a dialogue is held on. legal_ground keeps the words that are shown.
ALTER TABLE dialogues ADD COLUMN matter_id TEXT REFERENCES matters (id);
CREATE INDEX dialogues_by_matter ON dialogues (matter_id) WHERE matter_id IS NOT NULL;
