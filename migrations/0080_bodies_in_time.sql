-- From when to when a body is there, and which one takes over after it (P30). 1900-01-01 stands for a body that was there
-- before the register was.
ALTER TABLE bodies ADD COLUMN valid_from TEXT NOT NULL DEFAULT '1900-01-01' CHECK (length(valid_from) = 10);
ALTER TABLE bodies ADD COLUMN valid_to TEXT CHECK (length(valid_to) = 10 AND valid_to >= valid_from);
ALTER TABLE bodies ADD COLUMN successor_id TEXT REFERENCES bodies (id) DEFERRABLE INITIALLY DEFERRED
    CHECK (successor_id IS NULL OR (successor_id <> id AND valid_to IS NOT NULL));
-- When its staff had been passed on to the successor: once.
ALTER TABLE bodies ADD COLUMN passed_on_at BIGINT;
CREATE INDEX bodies_by_end ON bodies (valid_to) WHERE valid_to IS NOT NULL;

-- What a body was called before, from a day to a day.
CREATE TABLE body_names (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
    valid_to TEXT NOT NULL CHECK (length(valid_to) = 10 AND valid_to >= valid_from),
    CONSTRAINT one_name_a_day UNIQUE (body_id, valid_to)
);

-- A dialogue that went from a body that is over to the one that took its place (P4, P30).
CREATE TABLE dialogue_handovers (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    part TEXT NOT NULL CHECK (part IN ('owner', 'deciding_body', 'both')),
    from_body_id TEXT NOT NULL REFERENCES bodies (id),
    to_body_id TEXT NOT NULL REFERENCES bodies (id) CHECK (to_body_id <> from_body_id),
    -- The first day of the new body.
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    handed_over_at BIGINT NOT NULL,
    CONSTRAINT handed_over_once UNIQUE (dialogue_id, part, from_body_id)
);
