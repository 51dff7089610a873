-- Forms of the admin area that have made something: one posted again leads to what it made. `posted` is a
-- digest of who posted what and where.
CREATE TABLE forms_once (
    posted TEXT NOT NULL PRIMARY KEY,
    made_id TEXT,
    posted_at BIGINT NOT NULL
);
CREATE INDEX forms_once_by_time ON forms_once (posted_at);
