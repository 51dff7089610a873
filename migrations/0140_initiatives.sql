-- Proposals to hold a dialogue, from anybody, and how the municipality answers them (P37).

-- The number that was given last: one row, so that two who propose at once wait for each other.
CREATE TABLE initiative_numbers (
    name TEXT NOT NULL PRIMARY KEY CHECK (name = 'last'),
    number BIGINT NOT NULL CHECK (number > 0)
);

CREATE TABLE initiatives (
    id TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE CHECK (number > 0),
    version BIGINT NOT NULL,
    -- The code on the receipt: whoever has it may ask where the proposal is now.
    receipt_code TEXT NOT NULL UNIQUE CHECK (length(receipt_code) >= 16),
    -- From the form, so that a form sent twice is one proposal.
    submit_key TEXT NOT NULL UNIQUE,
    text_digest TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('elected', 'administration', 'civil_society', 'resident')),
    title TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    lang TEXT NOT NULL CHECK (lang <> ''),
    shown_name TEXT NOT NULL,
    -- Which body its sender thinks it concerns.
    wished_body_id TEXT REFERENCES bodies (id),
    participant_id TEXT REFERENCES participants (id),
    received_at BIGINT NOT NULL,
    -- By when it is answered.
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    state TEXT NOT NULL CHECK (state IN ('received', 'published', 'masked', 'refused')),
    moderated_at BIGINT,
    published_at BIGINT,
    -- What the public reads instead of title, shown_name and words, when something had to be covered.
    masked_title TEXT NOT NULL,
    masked_name TEXT NOT NULL,
    masked_words TEXT NOT NULL,
    refused_rule TEXT NOT NULL CHECK (refused_rule IN ('', 'personal_attack', 'unlawful', 'personal_data', 'off_topic', 'advertising')),
    words_to_sender TEXT NOT NULL,
    -- Which body answers, and since when it lies there.
    body_id TEXT REFERENCES bodies (id),
    routed_at BIGINT,
    -- Which of its answers counts: 0 before there is one.
    revision BIGINT NOT NULL DEFAULT 0,
    answered_at BIGINT,
    -- The dialogue that a yes began.
    dialogue_id TEXT UNIQUE REFERENCES dialogues (id),
    example_at BIGINT,

    CONSTRAINT p37_the_origin_is_named CHECK (origin <> 'civil_society' OR shown_name <> ''),
    CONSTRAINT p37_a_body_has_what_everybody_reads CHECK (body_id IS NULL OR state IN ('published', 'masked')),
    CONSTRAINT p37_it_lies_with_a_body_since_a_day CHECK ((body_id IS NULL) = (routed_at IS NULL)),
    CONSTRAINT p37_only_a_body_answers CHECK (answered_at IS NULL OR body_id IS NOT NULL),
    CONSTRAINT p37_an_answer_has_its_day CHECK ((revision = 0) = (answered_at IS NULL)),
    CONSTRAINT masked_has_a_text CHECK (state <> 'masked' OR masked_words <> ''),
    CONSTRAINT refused_has_a_rule_and_words CHECK (state <> 'refused' OR (refused_rule <> '' AND words_to_sender <> '')),
    CONSTRAINT shown_has_a_time CHECK (state NOT IN ('published', 'masked') OR published_at IS NOT NULL)
);
CREATE INDEX initiatives_unanswered ON initiatives (due_on, number) WHERE answered_at IS NULL AND state <> 'refused';
CREATE INDEX initiatives_by_participant ON initiatives (participant_id, number);
CREATE INDEX initiatives_by_digest ON initiatives (text_digest, number);

-- What staff did with it, each act for ever: review, passing it to a body, moving the day of the answer.
CREATE TABLE initiative_acts (
    id TEXT NOT NULL PRIMARY KEY,
    initiative_id TEXT NOT NULL REFERENCES initiatives (id),
    act TEXT NOT NULL CHECK (act IN ('received', 'published', 'masked', 'refused', 'routed', 'day_moved')),
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    body_id TEXT REFERENCES bodies (id),
    before_day TEXT CHECK (length(before_day) = 10),
    after_day TEXT CHECK (length(after_day) = 10),
    staff_id TEXT REFERENCES staff (id),
    acted_at BIGINT NOT NULL,
    CONSTRAINT p37_it_goes_to_a_body CHECK ((act = 'routed') = (body_id IS NOT NULL)),
    CONSTRAINT p37_a_moved_day_has_a_reason CHECK (
        (act = 'day_moved') = (before_day IS NOT NULL AND after_day IS NOT NULL) AND (act <> 'day_moved' OR words <> '')
    )
);
CREATE INDEX initiative_acts_by_initiative ON initiative_acts (initiative_id, acted_at, id);

-- What a body has answered. A later answer stands beside the earlier one and says why it was changed.
CREATE TABLE initiative_answers (
    initiative_id TEXT NOT NULL REFERENCES initiatives (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'elsewhere')),
    -- Body, case, day, paragraph and reasons, as the minutes have them (P16).
    decision_id TEXT NOT NULL UNIQUE REFERENCES decisions (id),
    why_changed TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (initiative_id, revision),
    CONSTRAINT p37_a_changed_answer_says_why CHECK (revision = 1 OR why_changed <> '')
);

-- Who owes something of an initiative is reminded when its day is near, and others when it is over: once each.
CREATE TABLE initiative_reminders (
    initiative_id TEXT NOT NULL REFERENCES initiatives (id),
    debt TEXT NOT NULL CHECK (debt <> ''),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    lateness TEXT NOT NULL CHECK (lateness IN ('soon', 'overdue', 'long_overdue')),
    reminded_at BIGINT NOT NULL,
    PRIMARY KEY (initiative_id, debt, due_on, lateness)
);

ALTER TABLE messages ADD COLUMN initiative_id TEXT REFERENCES initiatives (id);
