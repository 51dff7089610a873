-- Meetings, walks and other occasions of a dialogue (P3, P36), and which of them a contribution came from.
CREATE TABLE activities (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    version BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('meeting', 'walk', 'drop_in', 'workshop', 'survey')),
    title TEXT NOT NULL CHECK (title <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    -- How to get there and in.
    access TEXT NOT NULL CHECK (access <> ''),
    -- Interpreters, hearing loop.
    hearing TEXT NOT NULL,
    how_to TEXT NOT NULL,
    -- What was said and done, afterwards.
    notes TEXT NOT NULL,
    cancelled_at BIGINT,
    cancelled_reason TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT p03_an_activity_ends_after_it_starts CHECK (starts_at < ends_at),
    CONSTRAINT p04_cancelled_with_a_reason CHECK (cancelled_at IS NULL OR cancelled_reason <> '')
);
CREATE INDEX activities_by_dialogue ON activities (dialogue_id, starts_at);
CREATE INDEX activities_by_start ON activities (starts_at);

ALTER TABLE contributions ADD COLUMN activity_id TEXT REFERENCES activities (id);
CREATE INDEX contributions_by_activity ON contributions (activity_id) WHERE activity_id IS NOT NULL;

-- Which forms were used in a year (P36).
CREATE INDEX contributions_by_time ON contributions (received_at);
