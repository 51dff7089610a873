-- P29: a body decides on a dialogue that the law demands only with its kind of matter, in force that day, and its days; and it is
-- open at least as long as the law says; the first and the last day both count. Where the last month has no such day, all of that
-- month belongs to the time.
CREATE FUNCTION earliest_end(first_day DATE, amount BIGINT, unit TEXT) RETURNS DATE LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    same_day DATE;
BEGIN
    IF unit = 'days' THEN
        RETURN first_day + (amount - 1)::INTEGER;
    END IF;
    IF unit = 'weeks' THEN
        RETURN first_day + (7 * amount - 1)::INTEGER;
    END IF;
    same_day := (first_day + make_interval(months => amount::INTEGER))::DATE;
    IF EXTRACT(DAY FROM same_day) = EXTRACT(DAY FROM first_day) THEN
        RETURN same_day - 1;
    END IF;
    RETURN same_day;
END $$;

CREATE FUNCTION dialogues_keep_the_law() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind <> 'statutory' THEN
        RETURN NEW;
    END IF;
    IF NEW.state = 'decided' AND OLD.state = 'draft' AND (
        NEW.opens_on IS NULL OR NEW.closes_on IS NULL OR NOT EXISTS (
            SELECT 1 FROM matters m JOIN decisions s ON s.id = NEW.start_decision_id
            WHERE m.id = NEW.matter_id AND m.valid_from <= s.decided_on AND (m.valid_to IS NULL OR s.decided_on <= m.valid_to)))
    THEN
        RAISE EXCEPTION 'p29: no kind of matter in force that day, or no days' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state NOT IN ('draft', 'cancelled') AND EXISTS (
        SELECT 1 FROM matters m
        WHERE m.id = NEW.matter_id AND NEW.closes_on::DATE < earliest_end(NEW.opens_on::DATE, m.amount, m.unit))
    THEN
        RAISE EXCEPTION 'p29: shorter than the law says' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p29_dialogues_keep_the_law BEFORE UPDATE OF state, kind, matter_id, opens_on, closes_on ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_keep_the_law();

-- What a body has decided by stays as it was: what the law says from another day is another row.
CREATE FUNCTION matters_in_use_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.law <> OLD.law OR NEW.amount <> OLD.amount OR NEW.unit <> OLD.unit OR NEW.valid_from <> OLD.valid_from)
        AND EXISTS (SELECT 1 FROM dialogues WHERE matter_id = OLD.id AND state <> 'draft')
    THEN
        RAISE EXCEPTION 'p29: a body has decided by it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p29_what_was_in_force_stays BEFORE UPDATE ON matters
FOR EACH ROW EXECUTE FUNCTION matters_in_use_stay();
