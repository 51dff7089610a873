-- P3: what somebody has entered in a sheet of their own is taken in at once. What was uploaded is kept between the steps, and
-- forgotten when it is taken in, or after a day.
CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    version BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    file_name TEXT NOT NULL,
    -- Of the file, so that the same is not taken in twice unseen.
    digest TEXT NOT NULL,
    -- The first row: the names of the columns, as a list.
    headers TEXT NOT NULL,
    -- Which column is which field, a line each.
    mapping TEXT NOT NULL,
    -- What holds for rows that do not say it themselves.
    channel TEXT NOT NULL,
    activity_id TEXT REFERENCES activities (id),
    lang TEXT NOT NULL,
    came_on TEXT CHECK (length(came_on) = 10),
    -- 1 when also rows are taken whose words are there already.
    with_same BIGINT NOT NULL CHECK (with_same IN (0, 1)),
    taken BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    imported_at BIGINT,
    undone_at BIGINT,
    CONSTRAINT p05_undone_after_it_was_done CHECK (undone_at IS NULL OR imported_at IS NOT NULL)
);
CREATE INDEX imports_by_dialogue ON imports (dialogue_id, created_at);

CREATE TABLE import_rows (
    import_id TEXT NOT NULL REFERENCES imports (id),
    row_number BIGINT NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (import_id, row_number)
);

-- From which import a contribution came.
ALTER TABLE contributions ADD COLUMN import_id TEXT REFERENCES imports (id);
CREATE INDEX contributions_by_import ON contributions (import_id) WHERE import_id IS NOT NULL;
