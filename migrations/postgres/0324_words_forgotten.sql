-- P3, P17: what is held of letters, calls and receipts, as before (0305); the tables are new (0323).
CREATE TRIGGER p17_a_delivery_stays BEFORE DELETE ON deliveries
FOR EACH ROW EXECUTE FUNCTION a_delivery_stays();

CREATE TRIGGER p17_no_delivery_waits_unreachable BEFORE UPDATE OF standing ON deliveries
FOR EACH ROW EXECUTE FUNCTION no_delivery_waits_unreachable();

CREATE TRIGGER p17_told_of_their_own BEFORE INSERT ON deliveries
FOR EACH ROW EXECUTE FUNCTION told_of_their_own();

CREATE TRIGGER p17_no_delivery_comes_to_wait_unreachable BEFORE INSERT ON deliveries
FOR EACH ROW EXECUTE FUNCTION no_delivery_comes_to_wait_unreachable();

CREATE TRIGGER p03_a_receipt_stays BEFORE DELETE ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION a_receipt_stays();

CREATE TRIGGER p03_no_receipt_waits_unreachable BEFORE UPDATE OF standing ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION no_receipt_waits_unreachable();

CREATE TRIGGER p17_no_receipt_comes_to_wait_unreachable BEFORE INSERT ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION no_receipt_comes_to_wait_unreachable();

-- P3, P17: who is forgotten leaves no words of why something could not be done, and none come afterwards: the person's row is held by
-- whoever notes such words, as by what comes to wait (0308).
CREATE FUNCTION who_is_forgotten_leaves_no_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.erased_at IS NOT NULL AND (
        EXISTS (SELECT 1 FROM deliveries d WHERE d.correspondent_id = NEW.id AND d.reason <> '')
        OR EXISTS (SELECT 1 FROM correspondent_contributions t JOIN receipt_deliveries x ON x.contribution_id = t.contribution_id
                   WHERE t.correspondent_id = NEW.id AND x.reason <> ''))
    THEN
        RAISE EXCEPTION 'p17: words about them stay behind' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_who_is_forgotten_leaves_no_words BEFORE UPDATE OF erased_at ON correspondents
FOR EACH ROW EXECUTE FUNCTION who_is_forgotten_leaves_no_words();

CREATE FUNCTION no_words_about_who_is_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.reason <> '' AND NEW.reason <> OLD.reason THEN
        PERFORM 1 FROM correspondents p WHERE p.id = NEW.correspondent_id AND p.erased_at IS NULL FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'p17: they are forgotten' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_no_words_about_who_is_forgotten BEFORE UPDATE OF reason ON deliveries
FOR EACH ROW EXECUTE FUNCTION no_words_about_who_is_forgotten();

CREATE FUNCTION no_words_of_a_receipt_about_who_is_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.reason <> '' AND NEW.reason <> OLD.reason THEN
        PERFORM 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
        WHERE t.contribution_id = NEW.contribution_id AND p.erased_at IS NULL FOR SHARE OF p;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'p03: they are forgotten' USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p03_no_words_about_who_is_forgotten BEFORE UPDATE OF reason ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION no_words_of_a_receipt_about_who_is_forgotten();
