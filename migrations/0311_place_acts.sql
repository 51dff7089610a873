-- Every act of review on a place, for ever: whether it was left out or shown again, on which of the public grounds, by whom and when.
-- As for photos (0246).
CREATE TABLE place_acts (
    id TEXT NOT NULL PRIMARY KEY,
    -- The place goes by its contribution.
    contribution_id TEXT NOT NULL REFERENCES places (contribution_id) ON DELETE CASCADE,
    act TEXT NOT NULL CHECK (act IN ('left_out', 'shown_again')),
    rule TEXT NOT NULL CHECK (rule IN ('', 'personal_attack', 'unlawful', 'personal_data', 'off_topic', 'advertising')),
    staff_id TEXT REFERENCES staff (id),
    acted_at BIGINT NOT NULL,
    CONSTRAINT p05_a_place_is_left_out_for_a_reason CHECK ((act = 'left_out') = (rule <> ''))
);
CREATE INDEX place_acts_by_place ON place_acts (contribution_id, acted_at);
