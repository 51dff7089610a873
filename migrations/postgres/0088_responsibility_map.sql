-- P30: an area lies with one body a day, what was stays as it was, and a body decides only with an area chosen.
CREATE FUNCTION responsibilities_are_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'p30: the map only grows' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF OLD.valid_to IS NOT NULL OR NEW.valid_to IS NULL OR NEW.id <> OLD.id OR NEW.area_id <> OLD.area_id
            OR NEW.body_id <> OLD.body_id OR NEW.terms_url <> OLD.terms_url OR NEW.valid_from <> OLD.valid_from
        THEN
            RAISE EXCEPTION 'p30: the map only grows' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF EXISTS (
        SELECT 1 FROM responsibilities WHERE area_id = NEW.area_id
            AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
    THEN
        RAISE EXCEPTION 'p30: the area lies with another body then' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p30_the_map_keeps_its_versions BEFORE INSERT OR UPDATE OR DELETE ON responsibilities
FOR EACH ROW EXECUTE FUNCTION responsibilities_are_versions();

CREATE FUNCTION dialogues_have_an_area() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'decided' AND OLD.state = 'draft' AND NEW.kind IN ('own', 'statutory') AND NEW.area_id IS NULL THEN
        RAISE EXCEPTION 'p30: no area is chosen' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p30_an_area_is_chosen BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_have_an_area();
