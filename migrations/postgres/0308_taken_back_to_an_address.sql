-- P3, P17: as before (0290), and the person's row is held, as by what comes to wait (0297): whoever takes the address away at the same
-- moment, a person or the clock, comes before, and this is refused, or after, and sees what waits. SQLite lets one write at a time.
CREATE OR REPLACE FUNCTION no_receipt_waits_unreachable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.standing = 'waiting' AND OLD.standing <> 'waiting' THEN
        PERFORM 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
        WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL FOR SHARE OF p;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'p03: there is no address to send it to' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION no_delivery_waits_unreachable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.standing = 'waiting' AND OLD.standing <> 'waiting' THEN
        PERFORM 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'p17: there is no address to send it to' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
