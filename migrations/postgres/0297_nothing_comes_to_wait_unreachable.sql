-- P3, P17: nothing comes to wait for somebody who can be reached no more. (0290 holds that nothing is taken back to wait, and that an
-- address stays while something waits.) The person's row is held: whoever takes the address away at the same moment comes before, and
-- this is refused, or after, and sees what waits.
CREATE FUNCTION no_delivery_comes_to_wait_unreachable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.standing = 'waiting' THEN
        PERFORM 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'p17: there is no address to send it to' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_no_delivery_comes_to_wait_unreachable BEFORE INSERT ON deliveries
FOR EACH ROW EXECUTE FUNCTION no_delivery_comes_to_wait_unreachable();

CREATE FUNCTION no_receipt_comes_to_wait_unreachable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.standing = 'waiting' THEN
        PERFORM 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
        WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL FOR SHARE OF p;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'p17: there is no address to send it to' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_no_receipt_comes_to_wait_unreachable BEFORE INSERT ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION no_receipt_comes_to_wait_unreachable();
