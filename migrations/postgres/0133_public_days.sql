-- P4: a day that everybody has read is moved with a reason, in the same moment; a commitment's day stays when it has been told.
CREATE FUNCTION public_days_move_with_a_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state NOT IN ('draft', 'decided', 'cancelled') AND EXISTS (
        SELECT 1 FROM (VALUES
            ('opens_on', OLD.opens_on, NEW.opens_on),
            ('closes_on', OLD.closes_on, NEW.closes_on),
            ('compile_by', OLD.compile_by, NEW.compile_by),
            ('decision_on', OLD.decision_on, NEW.decision_on),
            ('feedback_by', OLD.feedback_by, NEW.feedback_by),
            ('follow_up_on', OLD.follow_up_on, NEW.follow_up_on)
        ) AS changed (field, was, becomes)
        WHERE changed.was IS DISTINCT FROM changed.becomes AND NOT EXISTS (
            SELECT 1 FROM dialogue_revisions AS revision
            WHERE revision.dialogue_id = NEW.id AND revision.field = changed.field AND revision.revised_at = NEW.updated_at))
    THEN
        RAISE EXCEPTION 'p04: a public day is moved with a reason' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p04_a_public_day_moves_with_a_reason
BEFORE UPDATE OF opens_on, closes_on, compile_by, decision_on, feedback_by, follow_up_on ON dialogues
FOR EACH ROW EXECUTE FUNCTION public_days_move_with_a_reason();

CREATE FUNCTION commitments_keep_their_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.due_on <> OLD.due_on AND EXISTS (
        SELECT 1 FROM themes JOIN dialogues ON dialogues.id = themes.dialogue_id
        WHERE themes.id = NEW.theme_id AND dialogues.state IN ('fed_back', 'followed_up', 'archived'))
    THEN
        RAISE EXCEPTION 'p04: the commitment has been told with its day' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p04_a_commitment_keeps_its_day BEFORE UPDATE OF due_on ON commitments
FOR EACH ROW EXECUTE FUNCTION commitments_keep_their_day();
