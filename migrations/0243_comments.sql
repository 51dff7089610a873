-- What residents say to one another's ideas, where the elected have decided on a conversation (P19). Reviewed before anybody reads it, by the
-- same rules as ideas, with a receipt of its own.
ALTER TABLE contributions ADD COLUMN comments_made BIGINT NOT NULL DEFAULT 0 CHECK (comments_made >= 0);

CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    contribution_id TEXT NOT NULL REFERENCES contributions (id),
    -- Its number under the idea.
    number BIGINT NOT NULL CHECK (number > 0),
    version BIGINT NOT NULL,
    -- The code on the receipt: whoever has it may ask where the comment is now.
    receipt_code TEXT NOT NULL UNIQUE CHECK (length(receipt_code) >= 16),
    -- From the form, so that a form sent twice is one comment.
    submit_key TEXT NOT NULL UNIQUE,
    text_digest TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    lang TEXT NOT NULL CHECK (lang <> ''),
    shown_name TEXT NOT NULL,
    -- The comment that it answers.
    answers_id TEXT REFERENCES comments (id),
    participant_id TEXT REFERENCES participants (id),
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'published', 'masked', 'refused')),
    moderated_at BIGINT,
    published_at BIGINT,
    -- What the public reads instead of shown_name and words, when something had to be covered.
    masked_name TEXT NOT NULL,
    masked_words TEXT NOT NULL,
    refused_rule TEXT NOT NULL CHECK (refused_rule IN ('', 'personal_attack', 'unlawful', 'personal_data', 'off_topic', 'advertising')),
    words_to_sender TEXT NOT NULL,
    UNIQUE (contribution_id, number),
    CONSTRAINT masked_has_a_text CHECK (state <> 'masked' OR masked_words <> ''),
    CONSTRAINT refused_has_a_rule_and_words CHECK (state <> 'refused' OR (refused_rule <> '' AND words_to_sender <> '')),
    CONSTRAINT shown_has_a_time CHECK (state NOT IN ('published', 'masked') OR published_at IS NOT NULL)
);
CREATE INDEX comments_shown ON comments (contribution_id, number) WHERE state IN ('published', 'masked');
CREATE INDEX comments_waiting ON comments (received_at, id) WHERE state = 'received';
CREATE INDEX comments_by_participant ON comments (participant_id, dialogue_id) WHERE participant_id IS NOT NULL;
CREATE INDEX comments_waiting_in_dialogue ON comments (dialogue_id) WHERE state = 'received';
CREATE INDEX comments_by_dialogue ON comments (dialogue_id);
CREATE INDEX comments_by_digest ON comments (contribution_id, text_digest, number);

-- Comments as everybody but their reviewers reads them: where something had to be covered, the original does not leave the database.
CREATE VIEW covered_comments AS
SELECT id, dialogue_id, contribution_id, number,
    CASE state WHEN 'masked' THEN masked_words ELSE words END AS words,
    lang,
    CASE state WHEN 'masked' THEN masked_name ELSE shown_name END AS shown_name,
    answers_id, received_at, state
FROM comments;

-- Every act of review, for ever.
CREATE TABLE comment_acts (
    id TEXT NOT NULL PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comments (id),
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    staff_id TEXT REFERENCES staff (id),
    acted_at BIGINT NOT NULL
);
CREATE INDEX comment_acts_by_comment ON comment_acts (comment_id, acted_at);

-- Which comment a mail tells of.
ALTER TABLE messages ADD COLUMN comment_id TEXT REFERENCES comments (id);
