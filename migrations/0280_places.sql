-- What place something that was sent in is about (P3): a point on the map, words, or both. Millionths of a degree (WGS 84), inside the box
-- of the municipality's map (app/src/places/model/point.rs). A reviewer may leave a place out, on one of the public grounds: then nobody
-- else reads it, and it is kept.
CREATE TABLE places (
    contribution_id TEXT NOT NULL PRIMARY KEY REFERENCES contributions (id) ON DELETE CASCADE,
    -- Those of the contribution, so that a dialogue's map goes by one index; neither ever changes.
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    number BIGINT NOT NULL CHECK (number > 0),
    latitude BIGINT,
    longitude BIGINT,
    words TEXT NOT NULL,
    version BIGINT NOT NULL,
    left_out_at BIGINT,
    left_out_rule TEXT NOT NULL CHECK (left_out_rule IN ('', 'personal_attack', 'unlawful', 'personal_data', 'off_topic', 'advertising')),
    CONSTRAINT p03_a_place_says_where CHECK (words <> '' OR latitude IS NOT NULL),
    CONSTRAINT p03_a_point_is_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT p03_a_point_lies_on_the_map CHECK (
        latitude IS NULL OR (latitude BETWEEN 58200000 AND 58750000 AND longitude BETWEEN 12000000 AND 12750000)),
    CONSTRAINT p05_left_out_for_a_reason CHECK ((left_out_at IS NULL) = (left_out_rule = ''))
);
CREATE INDEX places_shown ON places (dialogue_id, number) WHERE left_out_at IS NULL;
