-- Contributions as everybody but their moderators reads them: where something had to be covered, the
-- original does not leave the database. Whatever shows contributions to the public reads from here.
CREATE VIEW covered_contributions AS
SELECT id, dialogue_id, number, version, receipt_code, kind,
    CASE state WHEN 'masked' THEN masked_title ELSE title END AS title,
    CASE state WHEN 'masked' THEN masked_body ELSE body END AS text,
    lang,
    CASE state WHEN 'masked' THEN '' ELSE translation END AS translation,
    tie,
    CASE state WHEN 'masked' THEN masked_name ELSE shown_name END AS shown_name,
    channel, activity, participant_id, received_at, state, moderated_at, published_at, refused_rule, words_to_sender, theme_id,
    answer, answered_by, answered_at, search_text
FROM contributions;

-- What the checklist of a dialogue asks at every look: is anything waiting, is anything without a theme?
CREATE INDEX contributions_waiting_in_dialogue ON contributions (dialogue_id) WHERE state = 'received';
CREATE INDEX contributions_without_theme ON contributions (dialogue_id, number) WHERE theme_id IS NULL AND state IN ('published', 'masked');
