-- Shortcomings in the accessibility of the site that somebody reports, and what the municipality answers.
CREATE TABLE shortcomings (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    -- The code on the receipt: whoever has it may read the answer.
    receipt_code TEXT NOT NULL UNIQUE CHECK (length(receipt_code) >= 16),
    -- From the form, so that a form sent twice is one report.
    submit_key TEXT NOT NULL UNIQUE,
    -- Which page it is about, as its reporter says; may be empty.
    page TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    -- Where its reporter wants the answer; empty for who does not say.
    email TEXT NOT NULL,
    -- The language that the reporter read the site in.
    locale TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    -- By when it is answered.
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    answered_at BIGINT,
    outcome TEXT NOT NULL CHECK (outcome IN ('', 'mended', 'stated', 'declined')),
    answer TEXT NOT NULL,
    answered_by TEXT REFERENCES staff (id),
    example_at BIGINT,
    CONSTRAINT an_answered_shortcoming_has_its_words CHECK (
        (answered_at IS NULL) = (outcome = '') AND (answered_at IS NULL) = (answer = '')
    )
);
CREATE INDEX shortcomings_unanswered ON shortcomings (due_on, id) WHERE answered_at IS NULL;
CREATE INDEX shortcomings_answered ON shortcomings (answered_at, id) WHERE answered_at IS NOT NULL;

ALTER TABLE messages ADD COLUMN shortcoming_id TEXT REFERENCES shortcomings (id);
