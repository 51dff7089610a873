-- P34: nothing is announced while a committee that was asked has not answered, unless the board goes on without it.
CREATE FUNCTION dialogues_await_committees() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'announced' AND OLD.state = 'decided'
        AND EXISTS (SELECT 1 FROM consultations WHERE dialogue_id = NEW.id AND answered_at IS NULL AND left_at IS NULL)
    THEN
        RAISE EXCEPTION 'p34: a committee has not answered' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p34_every_committee_has_answered BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_await_committees();

-- What a committee has said stays once everybody may read it, and whoever was asked stays asked.
CREATE FUNCTION consultations_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'p34: the committee was asked' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.answered_at IS NOT NULL AND (NEW.answer IS DISTINCT FROM OLD.answer OR NEW.motive <> OLD.motive)
        AND EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND state <> 'decided')
    THEN
        RAISE EXCEPTION 'p34: the answer is public' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p34_answers_stay BEFORE UPDATE OR DELETE ON consultations
FOR EACH ROW EXECUTE FUNCTION consultations_stay();
