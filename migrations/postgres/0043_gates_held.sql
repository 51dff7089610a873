-- What the model asks for before a step, once more: nothing comes past it.
CREATE FUNCTION dialogues_gates_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state NOT IN ('draft', 'cancelled') AND NEW.cannot_change IN ('', '[]') THEN
        RAISE EXCEPTION 'p13: nothing is said to be fixed' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = OLD.state THEN
        RETURN NEW;
    END IF;
    IF NEW.state = 'announced' AND (
        NEW.lead = '' OR NEW.background = '' OR NEW.other_ways = '' OR NEW.contact = '' OR NEW.responsible_post = ''
        OR NEW.compile_by IS NULL OR NEW.feedback_by IS NULL
        OR NEW.compile_by <= NEW.closes_on OR NEW.decision_on < NEW.compile_by OR NEW.feedback_by < NEW.decision_on
    ) THEN
        RAISE EXCEPTION 'p05: the dialogue is not whole' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'compiled' AND NEW.compilation = '' THEN
        RAISE EXCEPTION 'p28: the compilation is empty' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'handling'
        AND NOT EXISTS (SELECT 1 FROM political_steps WHERE dialogue_id = NEW.id AND kind = 'meeting') THEN
        RAISE EXCEPTION 'p16: no meeting is set' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'fed_back' AND EXISTS (
        SELECT 1 FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
        WHERE themes.dialogue_id = NEW.id AND outcomes.theme_id IS NULL
    ) THEN
        RAISE EXCEPTION 'p16: a theme has no outcome' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'followed_up' AND NEW.evaluation = '' THEN
        RAISE EXCEPTION 'p39: nothing is said of what was learnt' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'cancelled' AND (
        NEW.cancelled_reason = ''
        OR NOT EXISTS (SELECT 1 FROM dialogue_decisions WHERE dialogue_id = NEW.id AND purpose = 'cancel')
    ) THEN
        RAISE EXCEPTION 'p05: no body has decided to stop it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER dialogues_gates_held BEFORE UPDATE ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_gates_held();
