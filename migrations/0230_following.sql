-- Following by mail, without an account (P2, P17, P18): who follows what, what happens, and who is told of it.

-- What somebody wants to be told of. Nobody is told before they have said in their own mailbox that they want it.
CREATE TABLE subscriptions (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participants (id),
    target TEXT NOT NULL CHECK (target IN ('everything', 'body', 'dialogue', 'idea')),
    body_id TEXT REFERENCES bodies (id),
    dialogue_id TEXT REFERENCES dialogues (id),
    contribution_id TEXT REFERENCES contributions (id),
    frequency TEXT NOT NULL CHECK (frequency IN ('at_once', 'daily', 'weekly')),
    asked_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    CONSTRAINT what_is_followed_is_named CHECK (
        (target = 'body') = (body_id IS NOT NULL)
        AND (target = 'dialogue') = (dialogue_id IS NOT NULL)
        AND (target = 'idea') = (contribution_id IS NOT NULL)
    )
);
CREATE UNIQUE INDEX subscriptions_once ON subscriptions (participant_id, target, COALESCE(body_id, dialogue_id, contribution_id, ''));
CREATE INDEX subscriptions_by_dialogue ON subscriptions (dialogue_id) WHERE dialogue_id IS NOT NULL;
CREATE INDEX subscriptions_by_contribution ON subscriptions (contribution_id) WHERE contribution_id IS NOT NULL;

-- What everybody can read of since, written in the deed that did it. `subject` tells apart what can happen again: a revision,
-- a note, a theme; the same is noted once, however often a deed is tried.
CREATE TABLE happenings (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('announced', 'opened', 'closes_soon', 'closed', 'compiled', 'decided', 'fed_back', 'followed_up',
        'cancelled', 'revised', 'promise', 'idea_published', 'idea_answered', 'theme_answered', 'theme_decided', 'idea_sent_on')),
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    contribution_id TEXT REFERENCES contributions (id),
    theme_id TEXT,
    subject TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    -- When those who follow were noted in `tellings`.
    handed_out_at BIGINT,
    CONSTRAINT it_happened_once UNIQUE (dialogue_id, kind, subject)
);
CREATE INDEX happenings_to_hand_out ON happenings (happened_at, id) WHERE handed_out_at IS NULL;

-- Who is told of what: once, however many of their subscriptions it falls under.
CREATE TABLE tellings (
    participant_id TEXT NOT NULL REFERENCES participants (id),
    happening_id TEXT NOT NULL REFERENCES happenings (id),
    due_at BIGINT NOT NULL,
    -- The mail that tells it, when there is one.
    message_id TEXT,
    CONSTRAINT p17_p18_told_once PRIMARY KEY (participant_id, happening_id)
);
CREATE INDEX tellings_due ON tellings (due_at, participant_id) WHERE message_id IS NULL;
CREATE INDEX tellings_by_message ON tellings (message_id) WHERE message_id IS NOT NULL;
