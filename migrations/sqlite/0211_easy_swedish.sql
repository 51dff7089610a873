-- Nothing is published before it can be read in easy Swedish (P3). The lists are looked at by the model, which knows
-- how their lines are written; here they must be there.
CREATE TRIGGER p03_easy_swedish_before_publishing BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'announced' AND OLD.state = 'decided' AND EXISTS (
    SELECT 1 FROM (
        SELECT 'title' AS field, NEW.title AS words
        UNION ALL SELECT 'lead', NEW.lead
        UNION ALL SELECT 'background', NEW.background
        UNION ALL SELECT 'purpose', NEW.purpose
        UNION ALL SELECT 'goal', NEW.goal
        UNION ALL SELECT 'target_group', NEW.target_group
        UNION ALL SELECT 'other_ways', NEW.other_ways
        UNION ALL SELECT 'can_change', NULL
        UNION ALL SELECT 'cannot_change', NULL
    ) said
    WHERE (said.words IS NULL OR said.words <> '') AND NOT EXISTS (
        SELECT 1 FROM translations t
        WHERE t.dialogue_id = NEW.id AND t.lang = 'sv-simple' AND t.subject = 'dialogue' AND t.subject_id = NEW.id
            AND t.field = said.field AND t.words <> '' AND t.made_by = 'human' AND (said.words IS NULL OR t.original = said.words)
    )
)
BEGIN SELECT RAISE(ABORT, 'p03: it cannot be read in easy Swedish'); END;

CREATE TRIGGER p03_a_text_is_not_its_own_translation BEFORE UPDATE OF dialogue_id, lang, subject, subject_id, field ON translations
BEGIN SELECT RAISE(ABORT, 'p03: a translation stays with its text'); END;
