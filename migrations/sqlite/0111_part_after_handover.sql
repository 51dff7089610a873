-- P16, P30: what a body decided that has handed the dialogue over since settles it as before.
DROP TRIGGER p16_a_part_is_named;
CREATE TRIGGER p16_a_part_is_named BEFORE INSERT ON dialogue_decisions
WHEN NEW.purpose = 'result' AND EXISTS (
    SELECT 1 FROM decisions JOIN bodies ON bodies.id = decisions.body_id JOIN dialogues ON dialogues.id = NEW.dialogue_id
    WHERE decisions.id = NEW.decision_id AND decisions.part = '' AND bodies.kind NOT IN ('council', 'executive_board')
      AND bodies.id NOT IN (dialogues.owner_id, dialogues.deciding_body_id)
      AND bodies.id NOT IN (SELECT from_body_id FROM dialogue_handovers WHERE dialogue_id = NEW.dialogue_id))
BEGIN SELECT RAISE(ABORT, 'p16: a body decides on its own part and does not say which'); END;

DROP TRIGGER p16_a_part_stays_named;
CREATE TRIGGER p16_a_part_stays_named BEFORE UPDATE OF body_id, part ON decisions
WHEN NEW.part = '' AND EXISTS (
    SELECT 1 FROM dialogue_decisions JOIN dialogues ON dialogues.id = dialogue_decisions.dialogue_id JOIN bodies ON bodies.id = NEW.body_id
    WHERE dialogue_decisions.decision_id = NEW.id AND dialogue_decisions.purpose = 'result'
      AND bodies.kind NOT IN ('council', 'executive_board') AND bodies.id NOT IN (dialogues.owner_id, dialogues.deciding_body_id)
      AND bodies.id NOT IN (SELECT from_body_id FROM dialogue_handovers WHERE dialogue_id = dialogues.id))
BEGIN SELECT RAISE(ABORT, 'p16: a body decides on its own part and does not say which'); END;
