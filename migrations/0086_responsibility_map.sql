-- Which body answers for which area of activity, by its terms of reference, from a day to a day (P30). A change is a new row:
-- what was stays as it was.
CREATE TABLE areas (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    created_at BIGINT NOT NULL
);

CREATE TABLE responsibilities (
    id TEXT NOT NULL PRIMARY KEY,
    area_id TEXT NOT NULL REFERENCES areas (id),
    body_id TEXT NOT NULL REFERENCES bodies (id),
    -- Where the terms of reference stand; empty when there is no link.
    terms_url TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
    valid_to TEXT CHECK (length(valid_to) = 10 AND valid_to >= valid_from),
    created_at BIGINT NOT NULL
);
CREATE INDEX responsibilities_by_area ON responsibilities (area_id, valid_from);

ALTER TABLE dialogues ADD COLUMN area_id TEXT REFERENCES areas (id);
