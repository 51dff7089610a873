-- P30: no dialogue is left without a body that answers for it, and it changes hands only in public.
CREATE FUNCTION bodies_keep_their_dialogues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.valid_to IS NOT NULL AND NEW.successor_id IS NULL AND EXISTS (
        SELECT 1 FROM dialogues WHERE (owner_id = NEW.id OR deciding_body_id = NEW.id) AND state NOT IN ('archived', 'cancelled'))
    THEN
        RAISE EXCEPTION 'p30: the body has dialogues under way and no successor' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p30_no_body_leaves_its_dialogues BEFORE UPDATE OF valid_to, successor_id ON bodies
FOR EACH ROW EXECUTE FUNCTION bodies_keep_their_dialogues();

CREATE FUNCTION dialogues_have_bodies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.owner_id <> OLD.owner_id AND NOT EXISTS (
        SELECT 1 FROM dialogue_handovers
        WHERE dialogue_id = NEW.id AND from_body_id = OLD.owner_id AND to_body_id = NEW.owner_id AND part IN ('owner', 'both'))
    THEN
        RAISE EXCEPTION 'p30: a dialogue changes its owner only by a handover' USING ERRCODE = 'check_violation';
    END IF;
    IF (TG_OP = 'INSERT' OR NEW.deciding_body_id <> OLD.deciding_body_id) AND EXISTS (
        SELECT 1 FROM bodies WHERE valid_to IS NOT NULL AND successor_id IS NULL
            AND (id = NEW.deciding_body_id OR TG_OP = 'INSERT' AND id = NEW.owner_id))
    THEN
        RAISE EXCEPTION 'p30: the body ends without a successor' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p30_dialogues_have_bodies BEFORE INSERT OR UPDATE OF owner_id, deciding_body_id ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_have_bodies();
