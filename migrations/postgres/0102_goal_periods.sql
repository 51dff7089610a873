-- P31: one goal period at a time.
CREATE FUNCTION goal_periods_stay_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM goal_periods WHERE id <> NEW.id AND valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to) THEN
        RAISE EXCEPTION 'p31: there is another goal period then' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p31_goal_periods_stay_apart BEFORE INSERT OR UPDATE ON goal_periods
FOR EACH ROW EXECUTE FUNCTION goal_periods_stay_apart();

-- P31, P32, P33: the council decides to hold a municipality-wide dialogue, within a goal period; the executive board decides to
-- hold one on an overarching question; and the board owns both.
CREATE FUNCTION dialogues_of_the_whole_municipality() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'decided' OR OLD.state <> 'draft' OR NEW.kind NOT IN ('municipal', 'strategic') THEN
        RETURN NEW;
    END IF;
    IF NEW.kind = 'municipal' AND NOT EXISTS (
        SELECT 1 FROM decisions s JOIN bodies b ON b.id = s.body_id JOIN goal_periods g ON s.decided_on >= g.valid_from AND s.decided_on <= g.valid_to
        WHERE s.id = NEW.start_decision_id AND b.kind = 'council')
    THEN
        RAISE EXCEPTION 'p31: the council has not decided within a goal period' USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM bodies WHERE id = NEW.owner_id AND kind = 'executive_board') THEN
        RAISE EXCEPTION 'p32: the executive board does not own it' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.kind = 'strategic' AND NOT EXISTS (
        SELECT 1 FROM decisions s JOIN bodies b ON b.id = s.body_id WHERE s.id = NEW.start_decision_id AND b.kind = 'executive_board')
    THEN
        RAISE EXCEPTION 'p33: the executive board has not decided' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p31_the_whole_municipality BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_of_the_whole_municipality();
