-- P38: there is one coordinator and one deputy a day, and they are two.
CREATE FUNCTION coordinators_stay_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM coordinators WHERE id <> NEW.id AND (place = NEW.place OR staff_id = NEW.staff_id)
          AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
    THEN
        RAISE EXCEPTION 'p38: there is another one then, or it is the same account' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p38_one_in_each_place BEFORE INSERT OR UPDATE ON coordinators
FOR EACH ROW EXECUTE FUNCTION coordinators_stay_apart();
