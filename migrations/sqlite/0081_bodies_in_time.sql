-- P30: no dialogue is left without a body that answers for it, and it changes hands only in public.
CREATE TRIGGER p30_no_body_leaves_its_dialogues BEFORE UPDATE OF valid_to, successor_id ON bodies
WHEN NEW.valid_to IS NOT NULL AND NEW.successor_id IS NULL AND EXISTS (
    SELECT 1 FROM dialogues WHERE (owner_id = NEW.id OR deciding_body_id = NEW.id) AND state NOT IN ('archived', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'p30: the body has dialogues under way and no successor'); END;

CREATE TRIGGER p30_no_dialogue_begins_at_a_dead_end BEFORE INSERT ON dialogues
WHEN EXISTS (SELECT 1 FROM bodies WHERE id IN (NEW.owner_id, NEW.deciding_body_id) AND valid_to IS NOT NULL AND successor_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'p30: the body ends without a successor'); END;

CREATE TRIGGER p30_no_dialogue_goes_to_a_dead_end BEFORE UPDATE OF deciding_body_id ON dialogues
WHEN NEW.deciding_body_id <> OLD.deciding_body_id
    AND EXISTS (SELECT 1 FROM bodies WHERE id = NEW.deciding_body_id AND valid_to IS NOT NULL AND successor_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'p30: the body ends without a successor'); END;

CREATE TRIGGER p30_handed_over_in_public BEFORE UPDATE OF owner_id ON dialogues
WHEN NEW.owner_id <> OLD.owner_id AND NOT EXISTS (
    SELECT 1 FROM dialogue_handovers
    WHERE dialogue_id = NEW.id AND from_body_id = OLD.owner_id AND to_body_id = NEW.owner_id AND part IN ('owner', 'both'))
BEGIN SELECT RAISE(ABORT, 'p30: a dialogue changes its owner only by a handover'); END;
