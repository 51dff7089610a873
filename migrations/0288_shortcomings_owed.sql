-- Who answers reported shortcomings is reminded when the day of an answer is near, and others when it is over: once each.
CREATE TABLE shortcoming_reminders (
    shortcoming_id TEXT NOT NULL REFERENCES shortcomings (id),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    lateness TEXT NOT NULL CHECK (lateness IN ('soon', 'overdue', 'long_overdue')),
    reminded_at BIGINT NOT NULL,
    PRIMARY KEY (shortcoming_id, due_on, lateness)
);
-- Whose address is to be forgotten, and the mails that bear it.
CREATE INDEX shortcomings_with_address ON shortcomings (answered_at) WHERE email <> '' AND answered_at IS NOT NULL;
CREATE INDEX messages_by_shortcoming ON messages (shortcoming_id) WHERE shortcoming_id IS NOT NULL;
