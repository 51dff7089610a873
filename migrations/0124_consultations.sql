-- The committees that are asked about a dialogue on an overarching question, and what they say (P34, P35).
CREATE TABLE consultations (
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    body_id TEXT NOT NULL REFERENCES bodies (id),
    asked_at BIGINT NOT NULL,
    answer TEXT CHECK (answer IN ('joins', 'declines')),
    motive TEXT NOT NULL,
    answered_by TEXT REFERENCES staff (id),
    answered_at BIGINT,
    -- Why the executive board goes on without an answer, for everyone to read.
    left_reason TEXT NOT NULL,
    left_by TEXT REFERENCES staff (id),
    left_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (dialogue_id, body_id),
    CONSTRAINT p35_a_motive_is_said CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL OR motive <> '')),
    CONSTRAINT p34_left_with_a_reason CHECK (left_at IS NULL OR left_reason <> '')
);
CREATE INDEX consultations_unanswered ON consultations (asked_at) WHERE answered_at IS NULL AND left_at IS NULL;

-- What the board had decided before is asked about now: nothing is announced without an answer.
INSERT INTO consultations (dialogue_id, body_id, asked_at, motive, left_reason, version)
SELECT d.id, b.id, d.updated_at, '', '', 1 FROM dialogues d, bodies b
WHERE d.kind = 'strategic' AND d.state = 'decided' AND b.kind = 'committee' AND b.valid_to IS NULL;
