-- Nothing is published before it can be read in easy Swedish (P3). The lists are looked at by the model, which knows
-- how their lines are written; here they must be there.
CREATE FUNCTION dialogues_in_easy_swedish() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'announced' AND OLD.state = 'decided' AND EXISTS (
        SELECT 1 FROM (VALUES
            ('title', NEW.title), ('lead', NEW.lead), ('background', NEW.background), ('purpose', NEW.purpose), ('goal', NEW.goal),
            ('target_group', NEW.target_group), ('other_ways', NEW.other_ways), ('can_change', NULL), ('cannot_change', NULL)
        ) AS said (field, words)
        WHERE (said.words IS NULL OR said.words <> '') AND NOT EXISTS (
            SELECT 1 FROM translations t
            WHERE t.dialogue_id = NEW.id AND t.lang = 'sv-simple' AND t.subject = 'dialogue' AND t.subject_id = NEW.id
                AND t.field = said.field AND t.words <> '' AND t.made_by = 'human' AND (said.words IS NULL OR t.original = said.words)
        )
    ) THEN
        RAISE EXCEPTION 'p03: it cannot be read in easy Swedish' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p03_easy_swedish_before_publishing BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_in_easy_swedish();

CREATE FUNCTION translations_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p03: a translation stays with its text' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p03_a_text_is_not_its_own_translation BEFORE UPDATE OF dialogue_id, lang, subject, subject_id, field ON translations
FOR EACH ROW EXECUTE FUNCTION translations_stay();
