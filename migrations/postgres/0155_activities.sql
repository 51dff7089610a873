-- P3: what came from an activity came from one of the same dialogue.
CREATE FUNCTION contributions_come_from_their_dialogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.activity_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM activities WHERE id = NEW.activity_id AND dialogue_id = NEW.dialogue_id)
    THEN
        RAISE EXCEPTION 'p03: the activity is another dialogue''s' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p03_an_activity_of_the_same_dialogue BEFORE INSERT ON contributions
FOR EACH ROW EXECUTE FUNCTION contributions_come_from_their_dialogue();

-- P4: what everybody may have planned for is cancelled with a reason, not taken away.
CREATE FUNCTION activities_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND announced_at IS NOT NULL) THEN
        RAISE EXCEPTION 'p04: the activity is public' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER p04_a_public_activity_stays BEFORE DELETE ON activities
FOR EACH ROW EXECUTE FUNCTION activities_stay();
