-- Who agrees with an idea (P8): one row for each browser, without a time. `supporter` is a digest under the server's secret, another in
-- each dialogue, so that nobody can tell from it what the same browser has done elsewhere. It is no vote, and nothing is decided by it.
CREATE TABLE supports (
    contribution_id TEXT NOT NULL REFERENCES contributions (id),
    supporter TEXT NOT NULL CHECK (length(supporter) = 64),
    PRIMARY KEY (contribution_id, supporter)
);

-- How many agree: each browser once, also with those that say the same and are shown under it. Triggers keep it.
ALTER TABLE contributions ADD COLUMN supports BIGINT NOT NULL DEFAULT 0 CHECK (supports >= 0);
CREATE INDEX contributions_most_supported ON contributions (dialogue_id, supports, number) WHERE state IN ('published', 'masked');

-- The view as before, with that number.
DROP VIEW covered_contributions;
CREATE VIEW covered_contributions AS
SELECT id, dialogue_id, number, version, receipt_code, kind,
    CASE state WHEN 'masked' THEN masked_title ELSE title END AS title,
    CASE state WHEN 'masked' THEN masked_body ELSE body END AS text,
    lang,
    CASE state WHEN 'masked' THEN '' ELSE translation END AS translation,
    tie,
    CASE state WHEN 'masked' THEN masked_name ELSE shown_name END AS shown_name,
    channel, activity, participant_id, received_at, state, moderated_at, published_at, refused_rule, words_to_sender, theme_id,
    answer, answered_by, answered_at, search_text, supports
FROM contributions;
