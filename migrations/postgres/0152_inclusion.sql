-- What stood as words becomes measures. Who, when and where was not asked then.
INSERT INTO inclusion_measures (id, dialogue_id, version, group_name, group_name_en, measure, who, place, result, created_at)
SELECT gen_random_uuid()::text, d.id, 1, g.value ->> 'group', '', g.value ->> 'measure', '', '', '', d.created_at
FROM (SELECT id, created_at, inclusion FROM dialogues WHERE inclusion NOT IN ('', '[]')) d,
    jsonb_array_elements(d.inclusion::jsonb) g
WHERE g.value ->> 'group' <> '' AND g.value ->> 'measure' <> '';

-- From here on dialogues.inclusion says whether there is a plan: p06_inclusion_before_publishing asks it.
UPDATE dialogues SET inclusion = '[]' WHERE state IN ('draft', 'decided', 'cancelled');

CREATE FUNCTION inclusion_is_planned() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_dialogue TEXT := CASE WHEN TG_OP = 'DELETE' THEN OLD.dialogue_id ELSE NEW.dialogue_id END;
    planned BOOLEAN := EXISTS (
        SELECT 1 FROM inclusion_measures WHERE dialogue_id = of_dialogue AND who <> '' AND happens_on IS NOT NULL AND place <> '');
BEGIN
    -- A dialogue that was public before there was a plan keeps what it had.
    IF TG_OP <> 'INSERT' OR planned THEN
        UPDATE dialogues SET inclusion = CASE WHEN planned THEN '["planned"]' ELSE '[]' END WHERE id = of_dialogue;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER p06_a_plan_begins_and_ends AFTER INSERT OR DELETE ON inclusion_measures
FOR EACH ROW EXECUTE FUNCTION inclusion_is_planned();
CREATE TRIGGER p06_a_plan_is_changed AFTER UPDATE OF who, happens_on, place ON inclusion_measures
FOR EACH ROW EXECUTE FUNCTION inclusion_is_planned();

-- What was promised when the dialogue opened is carried out, or it is told why not; what everybody has read stays.
CREATE FUNCTION inclusion_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND state NOT IN ('draft', 'decided', 'announced')) THEN
            RAISE EXCEPTION 'p06: the plan is what the dialogue opened with' USING ERRCODE = 'check_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND state IN ('fed_back', 'followed_up', 'archived')) THEN
        RAISE EXCEPTION 'p06: everybody has read the result' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p06_an_opened_plan_stays BEFORE DELETE ON inclusion_measures
FOR EACH ROW EXECUTE FUNCTION inclusion_stays();
CREATE TRIGGER p06_a_told_result_stays BEFORE UPDATE OF outcome, result, reached ON inclusion_measures
FOR EACH ROW EXECUTE FUNCTION inclusion_stays();

CREATE FUNCTION dialogues_tell_inclusion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'compiled' AND OLD.state = 'closed'
        AND EXISTS (SELECT 1 FROM inclusion_measures WHERE dialogue_id = NEW.id AND told_at IS NULL)
    THEN
        RAISE EXCEPTION 'p06: it is not told how a measure went' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p06_results_before_the_compilation BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_tell_inclusion();
