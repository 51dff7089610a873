-- P28: ideas that say the same are shown together under the one that came first. Each keeps its number, its text, its receipt and
-- its answer; only this says that they belong together.
CREATE TABLE same_ideas (
    contribution_id TEXT NOT NULL PRIMARY KEY REFERENCES contributions (id),
    leading_id TEXT NOT NULL REFERENCES contributions (id),
    gathered_by TEXT REFERENCES staff (id),
    gathered_at BIGINT NOT NULL,
    CONSTRAINT p28_none_leads_itself CHECK (leading_id <> contribution_id)
);
CREATE INDEX same_ideas_by_leading ON same_ideas (leading_id);
