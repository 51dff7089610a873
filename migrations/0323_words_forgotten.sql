-- P3, P17: why a letter, a call or a receipt could not be done is in the words of staff, and may hold what was forgotten of the person: "wrong
-- address: …". The words are forgotten with the rest, and that they were stands in their place. Those of persons who were forgotten
-- before go now.
--
-- The tables are made anew under their own names, as in 0304, since SQLite changes no constraint. Their triggers follow in 0324.
CREATE TABLE deliveries_before AS SELECT * FROM deliveries;
DROP TABLE deliveries;
CREATE TABLE deliveries (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    correspondent_id TEXT NOT NULL REFERENCES correspondents (id),
    kind TEXT NOT NULL CHECK (kind IN ('feedback', 'cancelled', 'moderated', 'answered', 'rerouted', 'back_again')),
    contribution_id TEXT REFERENCES contributions (id),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'delivered', 'unreachable')),
    -- In the words of whoever noted it; or else as the site found it.
    reason TEXT NOT NULL,
    cause TEXT CHECK (cause IN ('address_gone', 'taken_back', 'nothing_to_tell', 'words_forgotten')),
    settled_at BIGINT,
    settled_by TEXT REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    CONSTRAINT p17_of_one_idea_or_of_all CHECK ((contribution_id IS NULL) = (kind IN ('feedback', 'cancelled'))),
    CONSTRAINT p17_one_reason_where_it_could_not_be_done CHECK (
        standing = 'unreachable' AND (reason <> '') <> (cause IS NOT NULL)
        OR standing <> 'unreachable' AND reason = '' AND cause IS NULL),
    CONSTRAINT p17_settled_at_a_time CHECK ((standing = 'waiting') = (settled_at IS NULL))
);
INSERT INTO deliveries (id, version, correspondent_id, kind, contribution_id, due_on, standing, reason, cause, settled_at, settled_by, created_at)
SELECT b.id, b.version, b.correspondent_id, b.kind, b.contribution_id, b.due_on, b.standing,
    CASE WHEN p.erased_at IS NULL THEN b.reason ELSE '' END,
    CASE WHEN p.erased_at IS NOT NULL AND b.reason <> '' THEN 'words_forgotten' ELSE b.cause END,
    b.settled_at, b.settled_by, b.created_at FROM deliveries_before b JOIN correspondents p ON p.id = b.correspondent_id;
DROP TABLE deliveries_before;
CREATE UNIQUE INDEX p17_told_once ON deliveries (correspondent_id, kind) WHERE contribution_id IS NULL;
CREATE UNIQUE INDEX p17_one_waits_of_each_idea ON deliveries (contribution_id, kind)
    WHERE contribution_id IS NOT NULL AND standing = 'waiting';
CREATE INDEX deliveries_waiting ON deliveries (correspondent_id) WHERE standing = 'waiting';
CREATE INDEX deliveries_by_person ON deliveries (correspondent_id);
CREATE INDEX deliveries_by_idea ON deliveries (contribution_id) WHERE contribution_id IS NOT NULL;

CREATE TABLE receipt_deliveries_before AS SELECT * FROM receipt_deliveries;
DROP TABLE receipt_deliveries;
CREATE TABLE receipt_deliveries (
    contribution_id TEXT NOT NULL PRIMARY KEY REFERENCES contributions (id),
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    version BIGINT NOT NULL,
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'delivered', 'unreachable')),
    reason TEXT NOT NULL,
    cause TEXT CHECK (cause IN ('address_gone', 'taken_back', 'nothing_to_tell', 'words_forgotten')),
    settled_at BIGINT,
    settled_by TEXT REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    CONSTRAINT p03_one_reason_where_it_could_not_be_done CHECK (
        standing = 'unreachable' AND (reason <> '') <> (cause IS NOT NULL)
        OR standing <> 'unreachable' AND reason = '' AND cause IS NULL),
    CONSTRAINT p03_settled_at_a_time CHECK ((standing = 'waiting') = (settled_at IS NULL))
);
INSERT INTO receipt_deliveries (contribution_id, dialogue_id, version, due_on, standing, reason, cause, settled_at, settled_by, created_at)
SELECT b.contribution_id, b.dialogue_id, b.version, b.due_on, b.standing,
    CASE WHEN g.contribution_id IS NULL THEN b.reason ELSE '' END,
    CASE WHEN g.contribution_id IS NOT NULL AND b.reason <> '' THEN 'words_forgotten' ELSE b.cause END,
    b.settled_at, b.settled_by, b.created_at FROM receipt_deliveries_before b
    LEFT JOIN (SELECT t.contribution_id FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
               WHERE p.erased_at IS NOT NULL) g ON g.contribution_id = b.contribution_id;
DROP TABLE receipt_deliveries_before;
CREATE INDEX receipt_deliveries_waiting ON receipt_deliveries (dialogue_id) WHERE standing = 'waiting';
CREATE INDEX receipt_deliveries_settled ON receipt_deliveries (dialogue_id, settled_at) WHERE standing <> 'waiting';
