-- Photos that came with an idea (P3; docs/adr/0013). A photo is made anew from what was sent, in two sizes, so that nothing is in it but what is
-- to be seen. What was sent is not kept.

-- The bytes, apart from what is said of them, so that no list reads them. Their columns are in 0247 and 0248: each database has its own name for bytes.
CREATE TABLE photo_files (
    id TEXT NOT NULL PRIMARY KEY
);

CREATE TABLE photos (
    id TEXT NOT NULL PRIMARY KEY,
    contribution_id TEXT NOT NULL REFERENCES contributions (id),
    place BIGINT NOT NULL,
    version BIGINT NOT NULL,
    -- An idea that was sent on to another dialogue has the same files there.
    file_id TEXT NOT NULL REFERENCES photo_files (id),
    -- Stands in its address: nobody guesses it.
    code TEXT NOT NULL UNIQUE CHECK (length(code) >= 16),
    -- Of what was sent, so that the same photo is there once.
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    width BIGINT NOT NULL CHECK (width BETWEEN 1 AND 1600),
    height BIGINT NOT NULL CHECK (height BETWEEN 1 AND 1600),
    small_width BIGINT NOT NULL CHECK (small_width BETWEEN 1 AND 480),
    small_height BIGINT NOT NULL CHECK (small_height BETWEEN 1 AND 480),
    -- What it shows, in its sender's words and in ours; each may be empty.
    alt TEXT NOT NULL,
    our_alt TEXT NOT NULL,
    -- When it was left out, on which of the public grounds, and what its sender was told.
    left_out_at BIGINT,
    rule TEXT NOT NULL CHECK (rule IN ('', 'personal_attack', 'unlawful', 'personal_data', 'off_topic', 'advertising')),
    words_to_sender TEXT NOT NULL,
    UNIQUE (contribution_id, place),
    UNIQUE (contribution_id, digest),
    CONSTRAINT p03_four_photos_at_most CHECK (place BETWEEN 1 AND 4),
    CONSTRAINT left_out_for_a_reason CHECK ((left_out_at IS NULL) = (rule = '') AND (left_out_at IS NULL) = (words_to_sender = ''))
);

-- Every act of review on a photo, for ever.
CREATE TABLE photo_acts (
    id TEXT NOT NULL PRIMARY KEY,
    photo_id TEXT NOT NULL REFERENCES photos (id),
    act TEXT NOT NULL CHECK (act IN ('left_out', 'shown_again', 'described')),
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    staff_id TEXT REFERENCES staff (id),
    acted_at BIGINT NOT NULL
);
CREATE INDEX photo_acts_by_photo ON photo_acts (photo_id, acted_at);

-- Photos that wait in a form that is not sent in: it is shown again because something else is wrong. For a day; in no backup.
CREATE TABLE photo_uploads (
    -- A digest of the form's own key.
    form TEXT NOT NULL CHECK (length(form) = 64),
    place BIGINT NOT NULL CHECK (place BETWEEN 1 AND 4),
    code TEXT NOT NULL UNIQUE CHECK (length(code) >= 16),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    small_width BIGINT NOT NULL,
    small_height BIGINT NOT NULL,
    alt TEXT NOT NULL,
    came_at BIGINT NOT NULL,
    PRIMARY KEY (form, place)
);
CREATE INDEX photo_uploads_by_time ON photo_uploads (came_at);
