-- P16: how a promise goes, told with its day each time, and what staff answer when participants say that it was not kept. What was
-- told stays.
CREATE TABLE commitment_notes (
    id TEXT NOT NULL PRIMARY KEY,
    commitment_id TEXT NOT NULL REFERENCES commitments (id),
    kind TEXT NOT NULL CHECK (kind IN ('progress', 'done', 'explained', 'reply')),
    words TEXT NOT NULL CHECK (words <> ''),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    noted_by TEXT REFERENCES staff (id),
    noted_at BIGINT NOT NULL
);
CREATE INDEX commitment_notes_by_commitment ON commitment_notes (commitment_id, noted_at);

-- Was it done? What participants say after the day of a promise. Who says it is a digest under the server's secret, so that each
-- counts once and nobody can tell who said what. The words are for the staff alone.
CREATE TABLE commitment_answers (
    commitment_id TEXT NOT NULL REFERENCES commitments (id),
    voter TEXT NOT NULL CHECK (length(voter) = 64),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'partly', 'no')),
    words TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (commitment_id, voter)
);

-- Which note a mail tells.
ALTER TABLE messages ADD COLUMN note_id TEXT;

-- The public list of all promises, by their day.
CREATE INDEX commitments_by_day ON commitments (due_on, id);
