-- What the software itself keeps: the audit chain, the queue and the outbox.

CREATE TABLE audit_heads (
    chain TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE audit_events (
    chain TEXT NOT NULL,
    seq BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before_digest TEXT NOT NULL,
    after_digest TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (chain, seq)
);

CREATE TABLE jobs (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- What is waited for by a person comes before what is sent to thousands: 0 first.
    urgency BIGINT NOT NULL,
    payload TEXT NOT NULL,
    -- One job for one deed: a second with the same key is not made.
    dedupe_key TEXT NOT NULL UNIQUE,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    claimed_until BIGINT,
    done_at BIGINT,
    dead_at BIGINT,
    last_error TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX jobs_done ON jobs (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX jobs_ready ON jobs (urgency, run_at, id) WHERE done_at IS NULL AND dead_at IS NULL;

CREATE TABLE messages (
    id TEXT NOT NULL PRIMARY KEY,
    -- The deed it tells of: exactly one message for one deed and receiver (P17).
    deed TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    to_address TEXT NOT NULL,
    locale TEXT NOT NULL,
    participant_id TEXT REFERENCES participants (id),
    dialogue_id TEXT REFERENCES dialogues (id),
    contribution_id TEXT REFERENCES contributions (id),
    created_at BIGINT NOT NULL,
    sent_at BIGINT,
    failed_at BIGINT,
    dropped_at BIGINT,
    last_error TEXT NOT NULL
);
CREATE INDEX messages_by_dialogue ON messages (dialogue_id, kind);
CREATE INDEX messages_by_participant ON messages (participant_id, created_at);
