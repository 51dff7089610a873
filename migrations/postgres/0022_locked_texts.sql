-- P15: what a body decided stays as it is, unless the same change stands as a revision with a new decision.
CREATE FUNCTION dialogues_locked_texts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state NOT IN ('draft', 'cancelled') AND EXISTS (
        SELECT 1 FROM (VALUES
            ('purpose', OLD.purpose, NEW.purpose),
            ('goal', OLD.goal, NEW.goal),
            ('target_group', OLD.target_group, NEW.target_group),
            ('participation', OLD.participation, NEW.participation),
            ('influence', OLD.influence, NEW.influence),
            ('can_change', OLD.can_change, NEW.can_change),
            ('cannot_change', OLD.cannot_change, NEW.cannot_change)
        ) AS changed (field, was, becomes)
        WHERE changed.was IS DISTINCT FROM changed.becomes AND NOT EXISTS (
            SELECT 1 FROM dialogue_revisions AS revision
            WHERE revision.dialogue_id = NEW.id AND revision.field = changed.field AND revision.revised_at = NEW.updated_at
                AND revision.decision_id IS NOT NULL)
    ) THEN
        RAISE EXCEPTION 'p15: this is decided and changes with a new decision only' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p15_locked_until_decided_anew
BEFORE UPDATE OF purpose, goal, target_group, participation, influence, can_change, cannot_change ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_locked_texts();
