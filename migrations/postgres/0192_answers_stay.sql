-- P26: what is published of a dialogue's answers stays. A cell that is taken away, or a new one with nobody in it, would change what is
-- hidden beside it.
CREATE FUNCTION counted_cells_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p26: what was counted stays' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p26_counted_cells_stay BEFORE DELETE ON answer_counts
FOR EACH ROW EXECUTE FUNCTION counted_cells_stay();

CREATE FUNCTION made_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held TEXT;
BEGIN
    -- Held, so that it does not close meanwhile.
    SELECT state INTO held FROM dialogues WHERE id = NEW.dialogue_id FOR SHARE;
    IF held <> 'open' THEN
        RAISE EXCEPTION 'p26: the dialogue is not open' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p26_cells_made_while_open BEFORE INSERT ON answer_counts
FOR EACH ROW WHEN (NEW.question <> 'trust_after') EXECUTE FUNCTION made_while_open();

CREATE FUNCTION made_after_the_result() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held TEXT;
BEGIN
    SELECT state INTO held FROM dialogues WHERE id = NEW.dialogue_id FOR SHARE;
    IF held NOT IN ('fed_back', 'followed_up', 'archived') THEN
        RAISE EXCEPTION 'p27: there is no result yet' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p27_cells_made_after_the_result BEFORE INSERT ON answer_counts
FOR EACH ROW WHEN (NEW.question = 'trust_after') EXECUTE FUNCTION made_after_the_result();

-- P27: when the question after the result is closed, nothing is counted any more.
CREATE FUNCTION counted_until_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM answers_closed WHERE dialogue_id = NEW.dialogue_id) THEN
        RAISE EXCEPTION 'p27: the question is closed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p27_cells_made_until_closed BEFORE INSERT ON answer_counts
FOR EACH ROW WHEN (NEW.question = 'trust_after') EXECUTE FUNCTION counted_until_closed();

CREATE TRIGGER p27_counted_until_closed BEFORE UPDATE ON answer_counts
FOR EACH ROW WHEN (NEW.question = 'trust_after') EXECUTE FUNCTION counted_until_closed();

CREATE FUNCTION closed_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p27: the question is closed' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p27_closed_for_good BEFORE DELETE ON answers_closed
FOR EACH ROW EXECUTE FUNCTION closed_for_good();

-- P26: what answers are compared with is fixed while the dialogue is open, and stays.
CREATE TRIGGER p26_compared_from_open BEFORE INSERT ON compared_populations
FOR EACH ROW EXECUTE FUNCTION made_while_open();

CREATE TRIGGER p26_compared_shares_from_open BEFORE INSERT ON compared_shares
FOR EACH ROW EXECUTE FUNCTION made_while_open();

CREATE FUNCTION compared_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p26: what answers are compared with stays' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p26_compared_stays BEFORE UPDATE ON compared_populations
FOR EACH ROW EXECUTE FUNCTION compared_stays();

CREATE TRIGGER p26_compared_is_kept BEFORE DELETE ON compared_populations
FOR EACH ROW EXECUTE FUNCTION compared_stays();

CREATE TRIGGER p26_compared_shares_stay BEFORE UPDATE ON compared_shares
FOR EACH ROW EXECUTE FUNCTION compared_stays();

CREATE TRIGGER p26_compared_shares_are_kept BEFORE DELETE ON compared_shares
FOR EACH ROW EXECUTE FUNCTION compared_stays();
