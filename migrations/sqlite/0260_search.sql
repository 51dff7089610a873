-- Search (P23, docs/adr/0015). All of it follows from what everybody can read: it is in no backup, and is made anew by
-- `radslag search rebuild`.

-- What can be found. `place` grows by time; `terms` are those under which it stands in search_postings.
CREATE TABLE search_docs (
    place INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('dialog', 'beslut', 'svar', 'initiativ', 'ide')),
    subject TEXT NOT NULL,
    -- None of an initiative.
    dialogue_id TEXT,
    year BIGINT NOT NULL,
    terms TEXT NOT NULL,
    UNIQUE (kind, subject)
);

-- Under which terms. Read by term and kind from the latest back.
CREATE TABLE search_postings (
    term TEXT NOT NULL,
    kind TEXT NOT NULL,
    place BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    PRIMARY KEY (term, kind, place)
) WITHOUT ROWID;

-- Every word that stands in something, with its term; and the forms by which it is found when it is typed wrongly.
CREATE TABLE search_words (
    word TEXT NOT NULL PRIMARY KEY,
    term TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX search_words_by_term ON search_words (term);
CREATE TABLE search_near (
    form TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (form, word)
) WITHOUT ROWID;

-- What a deed has changed. The deed reads it before it commits, and brings the index up to date.
CREATE TABLE search_marks (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL
);

-- What is indexed anew by the worker, and with which version of the analysis all was indexed last.
CREATE TABLE search_queue (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) WITHOUT ROWID;
CREATE TABLE search_state (
    name TEXT NOT NULL PRIMARY KEY CHECK (name = 'version'),
    value TEXT NOT NULL
);

-- P23: whatever changes what everybody can read marks it, whoever writes it.
CREATE TRIGGER p23_an_idea_is_marked AFTER INSERT ON contributions
WHEN NEW.state IN ('published', 'masked')
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('ide', NEW.id), ('svar', NEW.id);
END;

CREATE TRIGGER p23_a_changed_idea_is_marked
AFTER UPDATE OF state, title, body, masked_title, masked_body, lang, translation, published_at, dialogue_id ON contributions
WHEN OLD.state IN ('published', 'masked') OR NEW.state IN ('published', 'masked')
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('ide', NEW.id), ('svar', NEW.id);
END;

CREATE TRIGGER p23_an_answered_idea_is_marked AFTER UPDATE OF answer, answered_by, answered_at ON contributions
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('svar', NEW.id);
END;

CREATE TRIGGER p23_an_idea_taken_away_is_marked AFTER DELETE ON contributions
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('ide', OLD.id), ('svar', OLD.id);
END;

CREATE TRIGGER p23_a_dialogue_is_marked AFTER INSERT ON dialogues
WHEN NEW.announced_at IS NOT NULL
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.id);
END;

CREATE TRIGGER p23_a_changed_dialogue_is_marked
AFTER UPDATE OF title, lead, background, purpose, goal, target_group, can_change, cannot_change, case_number, compilation, compiled_at,
    feedback_message, feedback_published_at ON dialogues
WHEN NEW.announced_at IS NOT NULL
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.id);
END;

CREATE TRIGGER p23_a_dialogue_that_is_shown_or_decided_is_marked AFTER UPDATE OF state, announced_at, decided_upon_at ON dialogues
WHEN NEW.announced_at IS NOT OLD.announced_at OR NEW.decided_upon_at IS NOT OLD.decided_upon_at
    OR (NEW.state IN ('decided', 'announced', 'cancelled') AND NEW.state <> OLD.state)
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.id);
    INSERT INTO search_marks (kind, subject) SELECT 'beslut', decision_id FROM dialogue_decisions WHERE dialogue_id = NEW.id;
END;

CREATE TRIGGER p23_a_dialogue_taken_away_is_marked AFTER DELETE ON dialogues
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', OLD.id);
END;

CREATE TRIGGER p23_a_theme_is_marked AFTER INSERT ON themes
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.dialogue_id), ('svar', NEW.id);
END;

CREATE TRIGGER p23_a_changed_theme_is_marked AFTER UPDATE OF title, summary, answer, answered_by, answered_at ON themes
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.dialogue_id), ('svar', NEW.id);
END;

CREATE TRIGGER p23_a_theme_taken_away_is_marked AFTER DELETE ON themes
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', OLD.dialogue_id), ('svar', OLD.id);
END;

CREATE TRIGGER p23_a_decision_is_marked AFTER INSERT ON dialogue_decisions
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('beslut', NEW.decision_id);
END;

CREATE TRIGGER p23_a_decision_taken_away_is_marked AFTER DELETE ON dialogue_decisions
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('beslut', OLD.decision_id);
END;

CREATE TRIGGER p23_a_changed_decision_is_marked AFTER UPDATE ON decisions
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('beslut', NEW.id);
    INSERT INTO search_marks (kind, subject) SELECT 'initiativ', initiative_id FROM initiative_answers WHERE decision_id = NEW.id;
END;

CREATE TRIGGER p23_an_initiative_is_marked AFTER INSERT ON initiatives
WHEN NEW.state IN ('published', 'masked')
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('initiativ', NEW.id);
END;

CREATE TRIGGER p23_a_changed_initiative_is_marked
AFTER UPDATE OF state, title, words, masked_title, masked_words, lang, published_at, revision ON initiatives
WHEN OLD.state IN ('published', 'masked') OR NEW.state IN ('published', 'masked')
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('initiativ', NEW.id);
END;

CREATE TRIGGER p23_an_answered_initiative_is_marked AFTER INSERT ON initiative_answers
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('initiativ', NEW.initiative_id);
END;

CREATE TRIGGER p23_an_initiative_taken_away_is_marked AFTER DELETE ON initiatives
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('initiativ', OLD.id);
END;

CREATE TRIGGER p23_an_outcome_is_marked AFTER INSERT ON outcomes
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('beslut', NEW.decision_id);
END;

CREATE TRIGGER p23_a_changed_outcome_is_marked AFTER UPDATE ON outcomes
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('beslut', NEW.decision_id), ('beslut', OLD.decision_id);
END;

CREATE TRIGGER p23_an_outcome_taken_away_is_marked AFTER DELETE ON outcomes
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('beslut', OLD.decision_id);
END;

CREATE TRIGGER p23_a_translation_is_marked AFTER INSERT ON translations
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.dialogue_id);
END;

CREATE TRIGGER p23_a_changed_translation_is_marked AFTER UPDATE ON translations
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.dialogue_id);
END;
