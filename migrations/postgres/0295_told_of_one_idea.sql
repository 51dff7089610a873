-- P17: that somebody was told is not taken back by taking it away. (As before; the table is new.)
CREATE TRIGGER p17_a_delivery_stays BEFORE DELETE ON deliveries
FOR EACH ROW EXECUTE FUNCTION a_delivery_stays();

-- P17: nothing waits for somebody who can be reached no more. (As before.)
CREATE TRIGGER p17_no_delivery_waits_unreachable BEFORE UPDATE OF standing ON deliveries
FOR EACH ROW EXECUTE FUNCTION no_delivery_waits_unreachable();

-- P17: of an idea its own sender is told, and nobody else.
CREATE FUNCTION told_of_their_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.contribution_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t
                        WHERE t.contribution_id = NEW.contribution_id AND t.correspondent_id = NEW.correspondent_id)
    THEN
        RAISE EXCEPTION 'p17: the idea is somebody else''s' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_told_of_their_own BEFORE INSERT ON deliveries
FOR EACH ROW EXECUTE FUNCTION told_of_their_own();
