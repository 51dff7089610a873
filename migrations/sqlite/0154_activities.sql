-- P3: what came from an activity came from one of the same dialogue.
CREATE TRIGGER p03_an_activity_of_the_same_dialogue BEFORE INSERT ON contributions
WHEN NEW.activity_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM activities WHERE id = NEW.activity_id AND dialogue_id = NEW.dialogue_id)
BEGIN SELECT RAISE(ABORT, 'p03: the activity is another dialogue''s'); END;

-- P4: what everybody may have planned for is cancelled with a reason, not taken away.
CREATE TRIGGER p04_a_public_activity_stays BEFORE DELETE ON activities
WHEN EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND announced_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'p04: the activity is public'); END;
