-- P16: a promise is not closed without words, and what was told of it stays.
CREATE FUNCTION commitments_close_with_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.settled_at IS NOT NULL AND NEW.note = '' THEN
        RAISE EXCEPTION 'p16: a promise is closed without words' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p16_a_commitment_is_closed_with_words BEFORE UPDATE OF settled_at, done_on, note ON commitments
FOR EACH ROW EXECUTE FUNCTION commitments_close_with_words();

CREATE FUNCTION commitment_notes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p16: what was told of a promise stays' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p16_what_was_told_stays BEFORE UPDATE OR DELETE ON commitment_notes
FOR EACH ROW EXECUTE FUNCTION commitment_notes_stay();
