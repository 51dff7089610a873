-- P17: each is told in one way: who gets a mail gets no letter.
CREATE FUNCTION a_letter_or_a_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM contributions c JOIN correspondents p ON p.dialogue_id = c.dialogue_id
                   WHERE c.id = NEW.contribution_id AND p.id = NEW.correspondent_id AND c.participant_id IS NULL)
    THEN
        RAISE EXCEPTION 'p17: it has an e-mail address, or is another dialogue''s' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_a_letter_or_a_mail BEFORE INSERT ON correspondent_contributions
FOR EACH ROW EXECUTE FUNCTION a_letter_or_a_mail();

CREATE FUNCTION a_mail_or_a_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.participant_id IS NOT NULL AND EXISTS (SELECT 1 FROM correspondent_contributions WHERE contribution_id = NEW.id) THEN
        RAISE EXCEPTION 'p17: its sender is told by letter or by a call' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_a_mail_or_a_letter BEFORE UPDATE OF participant_id ON contributions
FOR EACH ROW EXECUTE FUNCTION a_mail_or_a_letter();

-- P17: nothing is followed up before everybody who asked for a letter or a call is told, or could not be reached.
CREATE FUNCTION everybody_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'followed_up' AND OLD.state <> 'followed_up'
        AND EXISTS (SELECT 1 FROM deliveries d JOIN correspondents p ON p.id = d.correspondent_id
                    WHERE p.dialogue_id = NEW.id AND d.standing = 'waiting')
    THEN
        RAISE EXCEPTION 'p17: somebody waits for a letter or a call' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p17_everybody_is_told BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION everybody_is_told();

-- P17: that somebody was told is not taken back by taking it away.
CREATE FUNCTION a_delivery_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p17: a delivery is kept' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p17_a_delivery_stays BEFORE DELETE ON deliveries
FOR EACH ROW EXECUTE FUNCTION a_delivery_stays();
