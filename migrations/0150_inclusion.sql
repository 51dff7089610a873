-- Groups that are seldom heard, how each is sought out, and how that went (P6, P26).
CREATE TABLE inclusion_measures (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    version BIGINT NOT NULL,
    group_name TEXT NOT NULL CHECK (group_name <> ''),
    group_name_en TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure <> ''),
    -- A role, not a person.
    who TEXT NOT NULL,
    happens_on TEXT CHECK (length(happens_on) = 10),
    place TEXT NOT NULL,
    -- Whole kronor.
    cost BIGINT CHECK (cost >= 0),
    outcome TEXT CHECK (outcome IN ('done', 'not_done')),
    -- What came of it, or why it was not carried out.
    result TEXT NOT NULL,
    reached BIGINT CHECK (reached >= 0),
    told_by TEXT REFERENCES staff (id),
    told_at BIGINT,
    created_at BIGINT NOT NULL,
    CONSTRAINT p06_a_result_is_said CHECK (
        (outcome IS NULL) = (told_at IS NULL) AND (outcome IS NULL OR result <> '')
        AND (reached IS NULL OR COALESCE(outcome, '') = 'done')
    )
);
CREATE INDEX inclusion_measures_by_dialogue ON inclusion_measures (dialogue_id, happens_on);
