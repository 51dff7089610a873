-- P19: there are comments only where the elected have decided on a conversation or on working together, on an idea that everybody can
-- read, while the dialogue is open. One that answers another answers one of the same idea that everybody can read.
CREATE FUNCTION comments_in_a_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'received'
        OR NOT EXISTS (
            SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
            WHERE c.id = NEW.contribution_id AND d.id = NEW.dialogue_id AND c.state IN ('published', 'masked')
              AND d.state = 'open' AND d.participation IN ('conversation', 'co_creation'))
        OR (NEW.answers_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM comments a
            WHERE a.id = NEW.answers_id AND a.contribution_id = NEW.contribution_id AND a.state IN ('published', 'masked')))
    THEN
        RAISE EXCEPTION 'p19: this dialogue is no conversation now' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p19_comments_in_a_conversation BEFORE INSERT ON comments
FOR EACH ROW EXECUTE FUNCTION comments_in_a_conversation();

-- P5: review covers or hides, and never changes what was written.
CREATE FUNCTION comments_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'p05: a comment is kept' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.id <> OLD.id OR NEW.dialogue_id <> OLD.dialogue_id OR NEW.contribution_id <> OLD.contribution_id OR NEW.number <> OLD.number
        OR NEW.receipt_code <> OLD.receipt_code OR NEW.words <> OLD.words OR NEW.lang <> OLD.lang OR NEW.shown_name <> OLD.shown_name
        OR NEW.answers_id IS DISTINCT FROM OLD.answers_id OR NEW.received_at <> OLD.received_at
    THEN
        RAISE EXCEPTION 'p05: a comment stays as it was written' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p05_a_comment_stays_as_written BEFORE UPDATE OR DELETE ON comments
FOR EACH ROW EXECUTE FUNCTION comments_stay();

CREATE FUNCTION comment_acts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p05: an act is kept as it was' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p05_acts_on_a_comment_stay BEFORE UPDATE OR DELETE ON comment_acts
FOR EACH ROW EXECUTE FUNCTION comment_acts_stay();
