-- P22, P28: what belongs somewhere else has no theme, so the compilation does not ask for one; everything else that is shown has one.
CREATE OR REPLACE FUNCTION dialogues_legal_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' THEN
            RAISE EXCEPTION 'p05: a dialogue begins as a draft' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.state = OLD.state THEN
        RETURN NEW;
    END IF;
    IF NOT (
        (NEW.state = 'cancelled' AND OLD.state NOT IN ('archived', 'cancelled'))
        OR OLD.state || '>' || NEW.state IN (
            'draft>decided', 'decided>announced', 'announced>open', 'open>closed', 'closed>compiled', 'compiled>handling',
            'handling>decided_upon', 'decided_upon>fed_back', 'fed_back>followed_up', 'followed_up>archived')
    ) THEN
        RAISE EXCEPTION 'p05: this step does not follow' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'compiled' AND (
        NEW.compilation_limits = ''
        OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state = 'received')
        OR EXISTS (SELECT 1 FROM contributions c WHERE c.dialogue_id = NEW.id AND c.state IN ('published', 'masked') AND c.theme_id IS NULL
                   AND NOT EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = c.id AND r.taken_back_at IS NULL))
    ) THEN
        RAISE EXCEPTION 'p28: a contribution is not moderated or has no theme' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'decided_upon' AND EXISTS (
        SELECT 1 FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
        WHERE themes.dialogue_id = NEW.id AND outcomes.theme_id IS NULL
    ) THEN
        RAISE EXCEPTION 'p16: a theme has no outcome' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION rerouted_has_no_theme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.theme_id IS NOT NULL AND EXISTS (SELECT 1 FROM reroutings WHERE contribution_id = NEW.id AND taken_back_at IS NULL) THEN
        RAISE EXCEPTION 'p22: it belongs somewhere else' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p22_rerouted_has_no_theme BEFORE UPDATE OF theme_id ON contributions
FOR EACH ROW EXECUTE FUNCTION rerouted_has_no_theme();

-- What was said to the sender stays; it is only taken back, and only until the compilation is locked.
CREATE FUNCTION reroutings_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (
            SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
            WHERE c.id = NEW.contribution_id AND c.theme_id IS NULL AND c.state IN ('published', 'masked') AND d.state IN ('open', 'closed'))
        THEN
            RAISE EXCEPTION 'p22: it has a theme, is not shown, or the compilation is locked' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'p22: the sender was told' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.taken_back_at IS NOT NULL OR NEW.taken_back_at IS NULL OR NEW.id <> OLD.id OR NEW.contribution_id <> OLD.contribution_id
        OR NEW.place <> OLD.place OR NEW.authority <> OLD.authority OR NEW.to_contribution_id IS DISTINCT FROM OLD.to_contribution_id
        OR NEW.words <> OLD.words OR NEW.rerouted_at <> OLD.rerouted_at
        OR NOT EXISTS (SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
                       WHERE c.id = OLD.contribution_id AND d.state IN ('open', 'closed'))
    THEN
        RAISE EXCEPTION 'p22: the sender was told' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p22_what_was_said_stays BEFORE INSERT OR UPDATE OR DELETE ON reroutings
FOR EACH ROW EXECUTE FUNCTION reroutings_stay();
