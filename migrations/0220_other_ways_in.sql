-- P3: what comes by letter is like what comes in any other way. A constraint on a column goes with it, on both databases, so
-- that the column is made anew under its old name.
DROP VIEW covered_contributions;
ALTER TABLE contributions ADD COLUMN came_by TEXT NOT NULL DEFAULT 'web'
    CONSTRAINT p03_every_way_in CHECK (came_by IN ('web', 'paper', 'letter', 'phone', 'meeting'));
UPDATE contributions SET came_by = channel;
ALTER TABLE contributions DROP COLUMN channel;
ALTER TABLE contributions RENAME COLUMN came_by TO channel;
CREATE VIEW covered_contributions AS
SELECT id, dialogue_id, number, version, receipt_code, kind,
    CASE state WHEN 'masked' THEN masked_title ELSE title END AS title,
    CASE state WHEN 'masked' THEN masked_body ELSE body END AS text,
    lang,
    CASE state WHEN 'masked' THEN '' ELSE translation END AS translation,
    tie,
    CASE state WHEN 'masked' THEN masked_name ELSE shown_name END AS shown_name,
    channel, activity, participant_id, received_at, state, moderated_at, published_at, refused_rule, words_to_sender, theme_id,
    answer, answered_by, answered_at, search_text
FROM contributions;

-- Who took part without e-mail and wants to be told by letter or by a call (P17). Personal data: never public, never in a log.
-- Taken away, only that somebody was told is left.
CREATE TABLE correspondents (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    version BIGINT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('letter', 'call')),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    locale TEXT NOT NULL,
    -- How they are reached, without what is written in different ways: who hands in three papers is one.
    same_as TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    erased_at BIGINT,
    CONSTRAINT p17_one_for_each_person UNIQUE (dialogue_id, same_as),
    CONSTRAINT p17_reached_in_one_way CHECK (
        (erased_at IS NOT NULL AND name = '' AND address = '' AND phone = '')
        OR (erased_at IS NULL AND way = 'letter' AND name <> '' AND address <> '' AND phone = '')
        OR (erased_at IS NULL AND way = 'call' AND phone <> '' AND address = ''))
);

-- What they handed in. Apart from the contribution, whose row is read by everybody's pages.
CREATE TABLE correspondent_contributions (
    contribution_id TEXT NOT NULL PRIMARY KEY REFERENCES contributions (id),
    correspondent_id TEXT NOT NULL REFERENCES correspondents (id)
);
CREATE INDEX correspondent_contributions_by_person ON correspondent_contributions (correspondent_id);

-- The letters and calls that are owed, and what became of them.
CREATE TABLE deliveries (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    correspondent_id TEXT NOT NULL REFERENCES correspondents (id),
    kind TEXT NOT NULL CHECK (kind IN ('feedback', 'cancelled')),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'delivered', 'unreachable')),
    reason TEXT NOT NULL,
    settled_at BIGINT,
    settled_by TEXT REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    CONSTRAINT p17_told_once UNIQUE (correspondent_id, kind),
    CONSTRAINT p17_unreachable_with_a_reason CHECK (standing <> 'unreachable' OR reason <> ''),
    CONSTRAINT p17_settled_at_a_time CHECK ((standing = 'waiting') = (settled_at IS NULL))
);
CREATE INDEX deliveries_waiting ON deliveries (correspondent_id) WHERE standing = 'waiting';
