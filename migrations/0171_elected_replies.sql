-- What elected people reply to residents, under their post, beside the administration's answer (P11, P24). A reply belongs to a mandate:
-- whoever holds the post next gives one of their own.
CREATE TABLE elected_replies (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    -- Null for a reply to the whole dialogue.
    theme_id TEXT REFERENCES themes (id),
    mandate_id TEXT NOT NULL REFERENCES mandates (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    -- The post in words, as it was called then: never a person's name.
    given_as TEXT NOT NULL CHECK (given_as <> ''),
    given_as_en TEXT NOT NULL CHECK (given_as_en <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    given_on TEXT NOT NULL CHECK (length(given_on) = 10),
    given_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX elected_replies_once ON elected_replies (dialogue_id, COALESCE(theme_id, ''), mandate_id);

-- Every change of a reply, dated and explained (P4).
CREATE TABLE elected_reply_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    reply_id TEXT NOT NULL REFERENCES elected_replies (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    before_words TEXT NOT NULL,
    after_words TEXT NOT NULL CHECK (after_words <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    revised_on TEXT NOT NULL CHECK (length(revised_on) = 10),
    revised_at BIGINT NOT NULL
);
CREATE INDEX elected_reply_revisions_by_reply ON elected_reply_revisions (reply_id, revised_at);
