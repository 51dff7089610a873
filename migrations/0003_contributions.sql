-- What residents say, how it is grouped, answered and decided.

CREATE TABLE themes (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    version BIGINT NOT NULL,
    position BIGINT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    summary TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_at BIGINT,
    created_at BIGINT NOT NULL,
    UNIQUE (dialogue_id, position)
);

CREATE TABLE contributions (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    number BIGINT NOT NULL CHECK (number > 0),
    version BIGINT NOT NULL,
    -- The code on the receipt: whoever has it may ask where the idea is now.
    receipt_code TEXT NOT NULL UNIQUE CHECK (length(receipt_code) >= 16),
    -- From the form, so that a form sent twice is one contribution.
    submit_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('idea', 'need', 'perspective')),
    title TEXT NOT NULL,
    body TEXT NOT NULL CHECK (body <> ''),
    lang TEXT NOT NULL CHECK (lang <> ''),
    translation TEXT NOT NULL,
    tie TEXT NOT NULL CHECK (tie IN ('unstated', 'resident', 'worker', 'student', 'visitor', 'business', 'association', 'service_user', 'employee')),
    shown_name TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('web', 'paper', 'phone', 'meeting')),
    activity TEXT NOT NULL,
    participant_id TEXT REFERENCES participants (id),
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'published', 'masked', 'refused')),
    moderated_at BIGINT,
    published_at BIGINT,
    -- What the public reads instead of title, shown_name and body, when something had to be covered.
    masked_title TEXT NOT NULL DEFAULT '',
    masked_name TEXT NOT NULL DEFAULT '',
    masked_body TEXT NOT NULL,
    -- The rule behind a mask or a refusal.
    refused_rule TEXT NOT NULL CHECK (refused_rule IN ('', 'personal_attack', 'unlawful', 'personal_data', 'off_topic', 'advertising')),
    words_to_sender TEXT NOT NULL,
    theme_id TEXT REFERENCES themes (id),
    answer TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_at BIGINT,
    text_digest TEXT NOT NULL,
    search_text TEXT NOT NULL,
    UNIQUE (dialogue_id, number),
    CONSTRAINT masked_has_a_text CHECK (state <> 'masked' OR masked_body <> ''),
    CONSTRAINT refused_has_a_rule_and_words CHECK (state <> 'refused' OR (refused_rule <> '' AND words_to_sender <> '')),
    CONSTRAINT shown_has_a_time CHECK (state NOT IN ('published', 'masked') OR published_at IS NOT NULL)
);
CREATE INDEX contributions_newest ON contributions (dialogue_id, number) WHERE state IN ('published', 'masked');
CREATE INDEX contributions_by_theme ON contributions (theme_id, number);
CREATE INDEX contributions_by_participant ON contributions (participant_id, dialogue_id);
CREATE INDEX contributions_waiting ON contributions (received_at, id) WHERE state = 'received';
CREATE INDEX contributions_by_digest ON contributions (dialogue_id, text_digest, number);

-- Every act of moderation is kept; the record itself is never destroyed by one.
CREATE TABLE moderation_actions (
    id TEXT NOT NULL PRIMARY KEY,
    contribution_id TEXT NOT NULL REFERENCES contributions (id),
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    staff_id TEXT REFERENCES staff (id),
    acted_at BIGINT NOT NULL
);
CREATE INDEX moderation_actions_by_contribution ON moderation_actions (contribution_id, acted_at);

-- What a decision means for a theme: always with a reason (P16).
CREATE TABLE outcomes (
    theme_id TEXT NOT NULL PRIMARY KEY REFERENCES themes (id),
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('carried_out', 'partly', 'investigating', 'under_way', 'not_carried_out', 'outside_mandate')),
    did TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    recorded_at BIGINT NOT NULL
);
CREATE INDEX outcomes_by_decision ON outcomes (decision_id);

CREATE TABLE commitments (
    id TEXT NOT NULL PRIMARY KEY,
    theme_id TEXT NOT NULL UNIQUE REFERENCES themes (id),
    promise TEXT NOT NULL CHECK (promise <> ''),
    owner TEXT NOT NULL CHECK (owner <> ''),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    note TEXT NOT NULL,
    done_on TEXT CHECK (length(done_on) = 10),
    settled_at BIGINT
);
