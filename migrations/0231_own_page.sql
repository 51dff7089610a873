-- What somebody can do with their own address, and addresses to which mail comes back.
ALTER TABLE participants ADD COLUMN undeliverable_at BIGINT;

-- A new address waits here until somebody has said in its mailbox that it is theirs.
CREATE TABLE address_changes (
    participant_id TEXT NOT NULL PRIMARY KEY REFERENCES participants (id),
    email TEXT NOT NULL CHECK (email <> ''),
    code TEXT NOT NULL UNIQUE CHECK (length(code) >= 16),
    asked_at BIGINT NOT NULL
);

-- Days on which mail to an address was refused for the time being: one row a day, however often it was tried.
CREATE TABLE address_troubles (
    participant_id TEXT NOT NULL REFERENCES participants (id),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    -- 1 when a mail that was taken came back later: then a mail that is taken now says nothing.
    came_back BIGINT NOT NULL CHECK (came_back IN (0, 1)),
    PRIMARY KEY (participant_id, happened_on)
);

-- When a mail that the next server had taken came back.
ALTER TABLE messages ADD COLUMN bounced_at BIGINT;
