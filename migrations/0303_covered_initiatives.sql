-- Initiatives as everybody but their reviewers reads them, like covered_contributions and covered_comments: where something had to be
-- covered, the original does not leave the database.
CREATE VIEW covered_initiatives AS
SELECT id, number,
    CASE state WHEN 'masked' THEN masked_title ELSE title END AS title,
    CASE state WHEN 'masked' THEN masked_words ELSE words END AS words,
    lang,
    CASE state WHEN 'masked' THEN masked_name ELSE shown_name END AS shown_name,
    state, published_at, due_on, body_id, revision, answered_at, example_at
FROM initiatives;
