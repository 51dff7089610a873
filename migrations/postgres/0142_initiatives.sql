-- P37: what was proposed stays, each answer is a body's, and nothing is forgotten.
CREATE FUNCTION initiatives_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'p37: no initiative is forgotten' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.number <> OLD.number OR NEW.receipt_code <> OLD.receipt_code OR NEW.origin <> OLD.origin OR NEW.title <> OLD.title
        OR NEW.words <> OLD.words OR NEW.shown_name <> OLD.shown_name OR NEW.received_at <> OLD.received_at
        OR (OLD.dialogue_id IS NOT NULL AND NEW.dialogue_id IS DISTINCT FROM OLD.dialogue_id)
        OR (OLD.answered_at IS NOT NULL AND NEW.answered_at IS DISTINCT FROM OLD.answered_at)
        OR (OLD.body_id IS NOT NULL AND NEW.body_id IS NULL)
    THEN
        RAISE EXCEPTION 'p37: what was proposed stays' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.due_on <> OLD.due_on AND NOT EXISTS (SELECT 1 FROM initiative_acts WHERE initiative_id = NEW.id AND act = 'day_moved'
        AND before_day = OLD.due_on AND after_day = NEW.due_on)
    THEN
        RAISE EXCEPTION 'p37: a day is moved with a reason' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.revision <> OLD.revision AND (NEW.revision <> OLD.revision + 1
        OR NOT EXISTS (SELECT 1 FROM initiative_answers WHERE initiative_id = NEW.id AND revision = NEW.revision))
    THEN
        RAISE EXCEPTION 'p37: there is no such answer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p37_what_was_proposed_stays BEFORE UPDATE OR DELETE ON initiatives
FOR EACH ROW EXECUTE FUNCTION initiatives_stay();

CREATE FUNCTION initiative_answers_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        RAISE EXCEPTION 'p37: an answer stays' USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM initiatives i JOIN decisions e ON e.body_id = i.body_id
        WHERE i.id = NEW.initiative_id AND e.id = NEW.decision_id)
    THEN
        RAISE EXCEPTION 'p37: another body answers' USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.answer = 'yes') <> EXISTS (SELECT 1 FROM initiatives WHERE id = NEW.initiative_id AND dialogue_id IS NOT NULL) THEN
        RAISE EXCEPTION 'p37: a yes begins a dialogue' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p37_its_body_answers BEFORE INSERT OR UPDATE OR DELETE ON initiative_answers
FOR EACH ROW EXECUTE FUNCTION initiative_answers_hold();

CREATE FUNCTION answering_decisions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM initiative_answers WHERE decision_id = OLD.id) THEN
        RAISE EXCEPTION 'p37: an answer stays' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p37_the_decision_behind_an_answer_stays BEFORE UPDATE ON decisions
FOR EACH ROW EXECUTE FUNCTION answering_decisions_stay();

CREATE FUNCTION initiative_acts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p37: an act stays' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p37_an_act_stays BEFORE UPDATE OR DELETE ON initiative_acts
FOR EACH ROW EXECUTE FUNCTION initiative_acts_stay();
