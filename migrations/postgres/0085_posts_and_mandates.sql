-- P24: one post has one holder a day, and nothing becomes public without a post of its owner that answers for it.
CREATE FUNCTION mandates_stay_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM mandates
        WHERE post_id = NEW.post_id AND id <> NEW.id AND valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to)
    THEN
        RAISE EXCEPTION 'p24: the post is held by somebody else then' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p24_mandates_stay_apart BEFORE INSERT OR UPDATE ON mandates
FOR EACH ROW EXECUTE FUNCTION mandates_stay_apart();

CREATE FUNCTION dialogues_have_a_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'announced' AND OLD.state = 'decided'
        AND NOT EXISTS (SELECT 1 FROM posts WHERE id = NEW.responsible_post_id AND body_id = NEW.owner_id)
    THEN
        RAISE EXCEPTION 'p24: no post of the owner answers for it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p24_a_post_answers_for_it BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_have_a_post();
