-- P5: an act of review on a place stays. It goes only with an import that is undone, as the place does.
CREATE FUNCTION place_acts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM contributions WHERE id = OLD.contribution_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'p05: an act is kept as it was' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p05_acts_on_a_place_stay BEFORE UPDATE OR DELETE ON place_acts
FOR EACH ROW EXECUTE FUNCTION place_acts_stay();
