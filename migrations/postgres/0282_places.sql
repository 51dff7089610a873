-- P5: review leaves a place out or shows it, and never changes where it is. It goes only with an import that is undone.
CREATE FUNCTION places_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT 1 FROM contributions WHERE id = OLD.contribution_id) THEN
            RAISE EXCEPTION 'p05: a place is kept' USING ERRCODE = 'check_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF NEW.contribution_id <> OLD.contribution_id OR NEW.dialogue_id <> OLD.dialogue_id OR NEW.number <> OLD.number
        OR NEW.latitude IS DISTINCT FROM OLD.latitude OR NEW.longitude IS DISTINCT FROM OLD.longitude OR NEW.words <> OLD.words
    THEN
        RAISE EXCEPTION 'p05: a place stays as it came' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p05_a_place_stays_as_it_came BEFORE UPDATE OR DELETE ON places
FOR EACH ROW EXECUTE FUNCTION places_stay();
