-- Search (P23, docs/adr/0015). All of it follows from what everybody can read: it is in no backup, and is made anew by
-- `radslag search rebuild`. Words are compared byte by byte, as SQLite does, so that both put them in one order.

-- What can be found. `place` grows by time; `terms` are those under which it stands in search_postings.
CREATE TABLE search_docs (
    place BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('dialog', 'beslut', 'svar', 'initiativ', 'ide')),
    subject TEXT NOT NULL,
    -- None of an initiative.
    dialogue_id TEXT,
    year BIGINT NOT NULL,
    terms TEXT NOT NULL,
    UNIQUE (kind, subject)
);

-- Under which terms. Read by term and kind from the latest back, the weight from the index itself.
CREATE TABLE search_postings (
    term TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    place BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    PRIMARY KEY (term, kind, place) INCLUDE (weight)
);

-- Every word that stands in something, with its term; and the forms by which it is found when it is typed wrongly.
CREATE TABLE search_words (
    word TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    term TEXT COLLATE "C" NOT NULL
);
CREATE INDEX search_words_by_term ON search_words (term);
CREATE TABLE search_near (
    form TEXT COLLATE "C" NOT NULL,
    word TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (form, word)
);

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
);
CREATE TABLE search_state (
    name TEXT NOT NULL PRIMARY KEY CHECK (name = 'version'),
    value TEXT NOT NULL
);

-- P23: whatever changes what everybody can read marks it, whoever writes it.
CREATE FUNCTION search_marks_idea() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO search_marks (kind, subject) VALUES ('ide', OLD.id), ('svar', OLD.id);
    ELSIF NEW.state IN ('published', 'masked') OR (TG_OP = 'UPDATE' AND OLD.state IN ('published', 'masked')) THEN
        INSERT INTO search_marks (kind, subject) VALUES ('ide', NEW.id), ('svar', NEW.id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER p23_an_idea_is_marked
AFTER INSERT OR DELETE OR UPDATE OF state, title, body, masked_title, masked_body, lang, translation, published_at, dialogue_id ON contributions
FOR EACH ROW EXECUTE FUNCTION search_marks_idea();

CREATE FUNCTION search_marks_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('svar', NEW.id);
    RETURN NULL;
END $$;

CREATE TRIGGER p23_an_answered_idea_is_marked AFTER UPDATE OF answer, answered_by, answered_at ON contributions
FOR EACH ROW EXECUTE FUNCTION search_marks_answer();

CREATE FUNCTION search_marks_dialogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO search_marks (kind, subject) VALUES ('dialog', OLD.id);
    ELSIF NEW.announced_at IS NOT NULL THEN
        INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER p23_a_dialogue_is_marked
AFTER INSERT OR DELETE OR UPDATE OF title, lead, background, purpose, goal, target_group, can_change, cannot_change, case_number,
    compilation, compiled_at, feedback_message, feedback_published_at ON dialogues
FOR EACH ROW EXECUTE FUNCTION search_marks_dialogue();

CREATE FUNCTION search_marks_shown_dialogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.announced_at IS DISTINCT FROM OLD.announced_at OR NEW.decided_upon_at IS DISTINCT FROM OLD.decided_upon_at
        OR (NEW.state IN ('decided', 'announced', 'cancelled') AND NEW.state <> OLD.state)
    THEN
        INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.id);
        INSERT INTO search_marks (kind, subject) SELECT 'beslut', decision_id FROM dialogue_decisions WHERE dialogue_id = NEW.id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER p23_a_dialogue_that_is_shown_or_decided_is_marked AFTER UPDATE OF state, announced_at, decided_upon_at ON dialogues
FOR EACH ROW EXECUTE FUNCTION search_marks_shown_dialogue();

CREATE FUNCTION search_marks_theme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO search_marks (kind, subject) VALUES ('dialog', OLD.dialogue_id), ('svar', OLD.id);
    ELSE
        INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.dialogue_id), ('svar', NEW.id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER p23_a_theme_is_marked AFTER INSERT OR DELETE OR UPDATE OF title, summary, answer, answered_by, answered_at ON themes
FOR EACH ROW EXECUTE FUNCTION search_marks_theme();

-- Of decisions tied to a dialogue, and of outcomes: both name the decision.
CREATE FUNCTION search_marks_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        INSERT INTO search_marks (kind, subject) VALUES ('beslut', NEW.decision_id);
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') THEN
        INSERT INTO search_marks (kind, subject) VALUES ('beslut', OLD.decision_id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER p23_a_decision_is_marked AFTER INSERT OR DELETE ON dialogue_decisions
FOR EACH ROW EXECUTE FUNCTION search_marks_decision();

CREATE TRIGGER p23_an_outcome_is_marked AFTER INSERT OR DELETE OR UPDATE ON outcomes
FOR EACH ROW EXECUTE FUNCTION search_marks_decision();

CREATE FUNCTION search_marks_changed_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('beslut', NEW.id);
    INSERT INTO search_marks (kind, subject) SELECT 'initiativ', initiative_id FROM initiative_answers WHERE decision_id = NEW.id;
    RETURN NULL;
END $$;

CREATE FUNCTION search_marks_initiative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO search_marks (kind, subject) VALUES ('initiativ', OLD.id);
    ELSIF NEW.state IN ('published', 'masked') OR (TG_OP = 'UPDATE' AND OLD.state IN ('published', 'masked')) THEN
        INSERT INTO search_marks (kind, subject) VALUES ('initiativ', NEW.id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER p23_an_initiative_is_marked
AFTER INSERT OR DELETE OR UPDATE OF state, title, words, masked_title, masked_words, lang, published_at, revision ON initiatives
FOR EACH ROW EXECUTE FUNCTION search_marks_initiative();

CREATE FUNCTION search_marks_answered_initiative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('initiativ', NEW.initiative_id);
    RETURN NULL;
END $$;

CREATE TRIGGER p23_an_answered_initiative_is_marked AFTER INSERT ON initiative_answers
FOR EACH ROW EXECUTE FUNCTION search_marks_answered_initiative();

CREATE TRIGGER p23_a_changed_decision_is_marked AFTER UPDATE ON decisions
FOR EACH ROW EXECUTE FUNCTION search_marks_changed_decision();

CREATE FUNCTION search_marks_translation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_marks (kind, subject) VALUES ('dialog', NEW.dialogue_id);
    RETURN NULL;
END $$;

CREATE TRIGGER p23_a_translation_is_marked AFTER INSERT OR UPDATE ON translations
FOR EACH ROW EXECUTE FUNCTION search_marks_translation();
