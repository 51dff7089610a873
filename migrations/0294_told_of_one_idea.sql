-- P5, P17: whoever took part without e-mail is told like those who get a mail also of what happens to one idea on the way: that it is
-- not shown and why, that it is answered, that it belongs somewhere else (P22). It stands among the letters and calls that are
-- owed, of the idea that it is about; what came of the dialogue is of none.
--
-- The table is made anew under its own name, since SQLite changes no constraint. Its triggers follow in 0295.
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
    reason TEXT NOT NULL,
    settled_at BIGINT,
    settled_by TEXT REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    CONSTRAINT p17_of_one_idea_or_of_all CHECK ((contribution_id IS NULL) = (kind IN ('feedback', 'cancelled'))),
    CONSTRAINT p17_unreachable_with_a_reason CHECK (standing <> 'unreachable' OR reason <> ''),
    CONSTRAINT p17_settled_at_a_time CHECK ((standing = 'waiting') = (settled_at IS NULL))
);
INSERT INTO deliveries (id, version, correspondent_id, kind, due_on, standing, reason, settled_at, settled_by, created_at)
SELECT id, version, correspondent_id, kind, due_on, standing, reason, settled_at, settled_by, created_at FROM deliveries_before;
DROP TABLE deliveries_before;

-- What came of it is told once. Of one idea there can be news again, but one letter says what is true when it is printed.
CREATE UNIQUE INDEX p17_told_once ON deliveries (correspondent_id, kind) WHERE contribution_id IS NULL;
CREATE UNIQUE INDEX p17_one_waits_of_each_idea ON deliveries (contribution_id, kind)
    WHERE contribution_id IS NOT NULL AND standing = 'waiting';
CREATE INDEX deliveries_waiting ON deliveries (correspondent_id) WHERE standing = 'waiting';
CREATE INDEX deliveries_by_person ON deliveries (correspondent_id);
CREATE INDEX deliveries_by_idea ON deliveries (contribution_id) WHERE contribution_id IS NOT NULL;
