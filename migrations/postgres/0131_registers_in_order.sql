-- P30: one council, one executive board and one body of a name at a time; a body ends after what it has decided.
CREATE FUNCTION bodies_stay_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM bodies WHERE id <> NEW.id AND (name = NEW.name OR kind = NEW.kind AND kind <> 'committee')
            AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
    THEN
        RAISE EXCEPTION 'p30: there is such a body then' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p30_bodies_stay_apart BEFORE INSERT OR UPDATE OF name, kind, valid_from, valid_to ON bodies
FOR EACH ROW EXECUTE FUNCTION bodies_stay_apart();

CREATE FUNCTION bodies_end_after_their_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM decisions WHERE body_id = NEW.id AND decided_on > NEW.valid_to) THEN
        RAISE EXCEPTION 'p30: the body has decided something after that day' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p30_a_body_ends_after_its_decisions BEFORE UPDATE OF valid_to ON bodies
FOR EACH ROW EXECUTE FUNCTION bodies_end_after_their_decisions();

-- P30: by what stood in the map a body has decided: that stays so for that day.
CREATE FUNCTION responsibilities_stay_for_what_is_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM dialogues d JOIN decisions s ON s.id = d.start_decision_id
        WHERE d.area_id = NEW.area_id AND s.decided_on > NEW.valid_to)
    THEN
        RAISE EXCEPTION 'p30: a body has decided by the map as it was' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p30_the_map_stays_for_what_is_decided BEFORE UPDATE OF valid_to ON responsibilities
FOR EACH ROW EXECUTE FUNCTION responsibilities_stay_for_what_is_decided();

-- P31: goals are set for a year at least and for ten at most; P24: no mandate lasts longer than ten years.
CREATE FUNCTION goal_periods_last_for_years() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.valid_to::date - NEW.valid_from::date NOT BETWEEN 364 AND 3652 THEN
        RAISE EXCEPTION 'p31: a goal period lasts from one year to ten' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p31_a_goal_period_lasts_for_years BEFORE INSERT OR UPDATE OF valid_from, valid_to ON goal_periods
FOR EACH ROW EXECUTE FUNCTION goal_periods_last_for_years();

CREATE FUNCTION mandates_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.valid_to::date - NEW.valid_from::date > 3652 THEN
        RAISE EXCEPTION 'p24: a mandate lasts for ten years at most' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p24_a_mandate_ends BEFORE INSERT OR UPDATE OF valid_from, valid_to ON mandates
FOR EACH ROW EXECUTE FUNCTION mandates_end();
