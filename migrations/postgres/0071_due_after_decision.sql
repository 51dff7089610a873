-- P16: no promise is due before the decision that it follows from.
CREATE FUNCTION commitments_due_after_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM outcomes JOIN decisions ON decisions.id = outcomes.decision_id
        WHERE outcomes.theme_id = NEW.theme_id AND decisions.decided_on > NEW.due_on
    ) THEN
        RAISE EXCEPTION 'p16: a promise is due before its decision' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER p16_a_commitment_is_due_after_its_decision BEFORE INSERT OR UPDATE OF due_on, theme_id ON commitments
FOR EACH ROW EXECUTE FUNCTION commitments_due_after_decision();

CREATE FUNCTION decisions_before_promises() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM outcomes JOIN commitments ON commitments.theme_id = outcomes.theme_id
        WHERE outcomes.decision_id = NEW.id AND commitments.due_on < NEW.decided_on
    ) THEN
        RAISE EXCEPTION 'p16: a promise is due before its decision' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER p16_a_decision_is_made_before_its_promises_are_due BEFORE UPDATE OF decided_on ON decisions
FOR EACH ROW EXECUTE FUNCTION decisions_before_promises();
