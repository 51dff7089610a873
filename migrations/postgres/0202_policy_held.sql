-- P29: what the law demands cannot be declined: such a dialogue stops only with its matter.
CREATE FUNCTION statutory_is_not_declined() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'cancelled' AND OLD.state <> 'cancelled' AND NEW.kind = 'statutory' AND NEW.matter_dropped_at IS NULL THEN
        RAISE EXCEPTION 'p29: the law demands the dialogue' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p29_not_declined BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION statutory_is_not_declined();

-- P4: a text that everybody has read changes with a reason, in the same moment.
CREATE FUNCTION public_text_changes_with_a_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state NOT IN ('draft', 'decided', 'announced', 'cancelled') AND EXISTS (
        SELECT 1 FROM (VALUES
            ('title', OLD.title, NEW.title),
            ('lead', OLD.lead, NEW.lead),
            ('background', OLD.background, NEW.background),
            ('other_ways', OLD.other_ways, NEW.other_ways),
            ('contact', OLD.contact, NEW.contact),
            ('case_number', OLD.case_number, NEW.case_number),
            ('responsible_post', OLD.responsible_post, NEW.responsible_post)
        ) AS changed (field, was, becomes)
        WHERE changed.was <> changed.becomes AND NOT EXISTS (
            SELECT 1 FROM dialogue_revisions AS revision
            WHERE revision.dialogue_id = NEW.id AND revision.field = changed.field AND revision.revised_at = NEW.updated_at)
    ) THEN
        RAISE EXCEPTION 'p04: a public text is changed with a reason' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p04_a_public_text_changes_with_a_reason
BEFORE UPDATE OF title, lead, background, other_ways, contact, case_number, responsible_post ON dialogues
FOR EACH ROW EXECUTE FUNCTION public_text_changes_with_a_reason();

-- P16: whether it was done is asked while promises are followed.
CREATE FUNCTION was_it_done_is_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.commitment_id <> OLD.commitment_id OR NEW.voter <> OLD.voter OR NEW.answered_at <> OLD.answered_at)
        OR NOT EXISTS (SELECT 1 FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
                       WHERE c.id = NEW.commitment_id AND d.state IN ('fed_back', 'followed_up'))
    THEN
        RAISE EXCEPTION 'p16: it is not asked now' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p16_was_it_done_is_asked_in_the_follow_up BEFORE INSERT ON commitment_answers
FOR EACH ROW EXECUTE FUNCTION was_it_done_is_asked();
CREATE TRIGGER p16_an_answer_is_changed_in_the_follow_up BEFORE UPDATE ON commitment_answers
FOR EACH ROW EXECUTE FUNCTION was_it_done_is_asked();

-- P22: what an idea becomes in another dialogue lies in another dialogue.
CREATE FUNCTION rerouted_to_another_dialogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.to_contribution_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM contributions here JOIN contributions there ON there.dialogue_id = here.dialogue_id
        WHERE here.id = NEW.contribution_id AND there.id = NEW.to_contribution_id)
    THEN
        RAISE EXCEPTION 'p22: it is the same dialogue' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p22_another_dialogue BEFORE INSERT ON reroutings
FOR EACH ROW EXECUTE FUNCTION rerouted_to_another_dialogue();

-- P37: a proposal begins as it came in.
CREATE FUNCTION initiative_begins_received() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'received' OR NEW.body_id IS NOT NULL OR NEW.answered_at IS NOT NULL OR NEW.dialogue_id IS NOT NULL THEN
        RAISE EXCEPTION 'p37: a proposal begins as it came in' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p37_begins_received BEFORE INSERT ON initiatives
FOR EACH ROW EXECUTE FUNCTION initiative_begins_received();

-- P28: the compilation is whole, under its own name, and no longer among the steps that follow each other.
CREATE OR REPLACE FUNCTION dialogues_legal_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' THEN
            RAISE EXCEPTION 'p05: a dialogue begins as a draft' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.state <> OLD.state AND NOT (
        (NEW.state = 'cancelled' AND OLD.state NOT IN ('archived', 'cancelled'))
        OR OLD.state || '>' || NEW.state IN (
            'draft>decided', 'decided>announced', 'announced>open', 'open>closed', 'closed>compiled', 'compiled>handling',
            'handling>decided_upon', 'decided_upon>fed_back', 'fed_back>followed_up', 'followed_up>archived')
    ) THEN
        RAISE EXCEPTION 'p05: this step does not follow' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION compiled_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'compiled' AND OLD.state <> 'compiled' AND (
        NEW.compilation_limits = ''
        OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state = 'received')
        OR EXISTS (SELECT 1 FROM contributions c WHERE c.dialogue_id = NEW.id AND c.state IN ('published', 'masked') AND c.theme_id IS NULL
                   AND NOT EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = c.id AND r.taken_back_at IS NULL))
    ) THEN
        RAISE EXCEPTION 'p28: a contribution is not moderated or has no theme' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p28_compiled_is_whole BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION compiled_is_whole();

CREATE FUNCTION every_theme_has_an_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'decided_upon' AND OLD.state <> 'decided_upon' AND EXISTS (
        SELECT 1 FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
        WHERE themes.dialogue_id = NEW.id AND outcomes.theme_id IS NULL
    ) THEN
        RAISE EXCEPTION 'p16: a theme has no outcome' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p16_every_theme_has_an_outcome BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION every_theme_has_an_outcome();

-- P15: what changes or stops a dialogue was decided no earlier than the dialogue itself.
CREATE FUNCTION no_older_than_the_start() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.purpose IN ('change', 'cancel') AND EXISTS (
        SELECT 1 FROM dialogue_decisions AS tied JOIN decisions AS start ON start.id = tied.decision_id
        JOIN decisions AS later ON later.id = NEW.decision_id
        WHERE tied.dialogue_id = NEW.dialogue_id AND tied.purpose = 'start' AND later.decided_on < start.decided_on)
    THEN
        RAISE EXCEPTION 'p15: it is older than the decision to hold the dialogue' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p15_no_older_than_the_start BEFORE INSERT ON dialogue_decisions
FOR EACH ROW EXECUTE FUNCTION no_older_than_the_start();
