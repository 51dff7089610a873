-- Who owes something in a dialogue is reminded when its day is near, and others when it is over: once each.
CREATE TABLE reminders (
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    -- What is owed: a kind, or a commitment's id.
    debt TEXT NOT NULL CHECK (debt <> ''),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    lateness TEXT NOT NULL CHECK (lateness IN ('soon', 'overdue', 'long_overdue')),
    reminded_at BIGINT NOT NULL,
    PRIMARY KEY (dialogue_id, debt, due_on, lateness)
);
