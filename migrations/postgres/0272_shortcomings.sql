-- What was reported stays, and so does the answer.
CREATE FUNCTION reported_shortcomings_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.words <> OLD.words OR NEW.page <> OLD.page OR NEW.received_at <> OLD.received_at OR NEW.due_on <> OLD.due_on
        OR NEW.receipt_code <> OLD.receipt_code OR OLD.answered_at IS NOT NULL
    THEN
        RAISE EXCEPTION 'what was reported stays, and so does the answer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER a_reported_shortcoming_stays BEFORE UPDATE ON shortcomings
FOR EACH ROW EXECUTE FUNCTION reported_shortcomings_stay();

CREATE FUNCTION shortcomings_are_not_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no reported shortcoming is forgotten' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER no_shortcoming_is_forgotten BEFORE DELETE ON shortcomings
FOR EACH ROW EXECUTE FUNCTION shortcomings_are_not_forgotten();
