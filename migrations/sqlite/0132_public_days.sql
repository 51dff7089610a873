-- P4: a day that everybody has read is moved with a reason, in the same moment; a commitment's day stays when it has been told.
CREATE TRIGGER p04_a_public_day_moves_with_a_reason
BEFORE UPDATE OF opens_on, closes_on, compile_by, decision_on, feedback_by, follow_up_on ON dialogues
WHEN OLD.state NOT IN ('draft', 'decided', 'cancelled') AND EXISTS (
    SELECT 1 FROM (
        SELECT 'opens_on' AS field, OLD.opens_on AS was, NEW.opens_on AS becomes
        UNION ALL SELECT 'closes_on', OLD.closes_on, NEW.closes_on
        UNION ALL SELECT 'compile_by', OLD.compile_by, NEW.compile_by
        UNION ALL SELECT 'decision_on', OLD.decision_on, NEW.decision_on
        UNION ALL SELECT 'feedback_by', OLD.feedback_by, NEW.feedback_by
        UNION ALL SELECT 'follow_up_on', OLD.follow_up_on, NEW.follow_up_on
    ) AS changed
    WHERE changed.was IS NOT changed.becomes AND NOT EXISTS (
        SELECT 1 FROM dialogue_revisions AS revision
        WHERE revision.dialogue_id = NEW.id AND revision.field = changed.field AND revision.revised_at = NEW.updated_at))
BEGIN SELECT RAISE(ABORT, 'p04: a public day is moved with a reason'); END;

CREATE TRIGGER p04_a_commitment_keeps_its_day BEFORE UPDATE OF due_on ON commitments
WHEN NEW.due_on <> OLD.due_on AND EXISTS (
    SELECT 1 FROM themes JOIN dialogues ON dialogues.id = themes.dialogue_id
    WHERE themes.id = NEW.theme_id AND dialogues.state IN ('fed_back', 'followed_up', 'archived'))
BEGIN SELECT RAISE(ABORT, 'p04: the commitment has been told with its day'); END;
