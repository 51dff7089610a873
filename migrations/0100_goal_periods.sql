-- The periods for which the council sets the municipality's goals (P31).
CREATE TABLE goal_periods (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
    valid_to TEXT NOT NULL CHECK (length(valid_to) = 10 AND valid_to >= valid_from),
    created_at BIGINT NOT NULL
);
CREATE INDEX goal_periods_by_end ON goal_periods (valid_to);
