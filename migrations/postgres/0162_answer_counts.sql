-- P26: what is published of a dialogue's answers stays as it is: they are counted one by one while it is open, and never changed.
-- P27: what people think afterwards is asked when there is a result.
CREATE FUNCTION answers_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held TEXT;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.answers <> 0 THEN
            RAISE EXCEPTION 'p26: one answer is one more in its cell' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.dialogue_id <> OLD.dialogue_id OR NEW.question <> OLD.question OR NEW.answer <> OLD.answer
        OR NEW.answers NOT IN (OLD.answers, OLD.answers + 1) THEN
        RAISE EXCEPTION 'p26: one answer is one more in its cell' USING ERRCODE = 'check_violation';
    END IF;
    -- Held, so that it does not close meanwhile.
    SELECT state INTO held FROM dialogues WHERE id = NEW.dialogue_id FOR SHARE;
    IF NEW.question <> 'trust_after' AND held <> 'open' THEN
        RAISE EXCEPTION 'p26: the dialogue is not open' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.question = 'trust_after' AND held NOT IN ('fed_back', 'followed_up', 'archived') THEN
        RAISE EXCEPTION 'p27: there is no result yet' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p26_p27_answers_are_counted BEFORE INSERT OR UPDATE ON answer_counts
FOR EACH ROW EXECUTE FUNCTION answers_are_counted();
